package vn.ansinh.office.programme.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.body.KeepingBodies;
import vn.ansinh.office.review.posting.PostedWard;

/** Money by source adds up whatever is entered, corrected, taken back and sent twice. */
class ProjectMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final UUID PROJECT = Ids.next();
    private static final List<MoneyEntry.Kind> KINDS = List.of(MoneyEntry.Kind.values());
    private static final List<MoneySource> SOURCES = List.of(MoneySource.values());
    private static PostedWard ward;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        ward.register.officer(() -> {
            UUID body = Ids.next();
            ward.office.bean(KeepingBodies.class).begin(body, BodyKind.FRONT, "Mặt trận", "Mặt trận", DAY);
            ward.office
                    .bean(Projects.class)
                    .begin(
                            PROJECT,
                            new ProjectDraft(
                                    ProjectKind.WORKS,
                                    "Nước máy",
                                    "Đường ống",
                                    List.of(),
                                    "",
                                    body,
                                    "Ông Năm",
                                    DAY,
                                    DAY,
                                    Optional.empty(),
                                    Optional.empty()));
            return 0;
        });
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static MoneyEntry random(Random dice, Optional<UUID> corrects) {
        return new MoneyEntry(
                Ids.next(),
                PROJECT,
                KINDS.get(dice.nextInt(3)),
                SOURCES.get(dice.nextInt(6)),
                1 + dice.nextInt(90_000_000),
                DAY,
                "CT-" + dice.nextInt(100),
                "",
                corrects,
                Optional.empty());
    }

    @Test
    void sums_by_source_are_those_of_a_book_kept_by_hand() {
        Random dice = new Random(20261124);
        ProjectMoney money = ward.office.bean(ProjectMoney.class);
        ProjectRecords records = ward.office.bean(ProjectRecords.class);
        List<MoneyEntry> book = new ArrayList<>();
        for (int deed = 0; deed < 120; deed++) {
            int which = dice.nextInt(4);
            ward.register.officer(() -> {
                if (which < 2 || book.isEmpty()) {
                    MoneyEntry entry = random(dice, Optional.empty());
                    money.enter(entry, "");
                    money.enter(entry, "");
                    book.add(entry);
                } else if (which == 2) {
                    MoneyEntry wrong = book.remove(dice.nextInt(book.size()));
                    MoneyEntry right = random(dice, Optional.of(wrong.id()));
                    money.enter(right, "Ghi nhầm");
                    book.add(right);
                } else {
                    MoneyEntry wrong = book.remove(dice.nextInt(book.size()));
                    assertThat(records.withdraw(wrong.id(), "Ghi nhầm")).isTrue();
                    assertThat(records.withdraw(wrong.id(), "Ghi nhầm")).isFalse();
                }
                return 0;
            });
            if (deed % 10 == 9) {
                adds(book, ward.register.officer(() -> MoneySums.of(money.of(PROJECT))));
                adds(
                        book,
                        ward.register.officer(() ->
                                Optional.ofNullable(money.sums().get(PROJECT)).orElseThrow()));
            }
        }
    }

    private static void adds(List<MoneyEntry> book, MoneySums sums) {
        Map<MoneySource, long[]> hand = new EnumMap<>(MoneySource.class);
        long[] all = new long[3];
        book.forEach(one -> {
            hand.computeIfAbsent(one.source(), any -> new long[3])[KINDS.indexOf(one.kind())] += one.amount();
            all[KINDS.indexOf(one.kind())] += one.amount();
        });
        for (MoneySource source : MoneySource.values()) {
            long[] line = hand.getOrDefault(source, new long[3]);
            assertThat(sums.at(source)).isEqualTo(new MoneySums.Line(line[0], line[1], line[2]));
        }
        assertThat(sums.total()).isEqualTo(new MoneySums.Line(all[0], all[1], all[2]));
        assertThat(sums.over())
                .allSatisfy(source -> assertThat(sums.at(source).left()).isNegative());
    }

    @Test
    void the_order_of_entries_does_not_matter_and_parts_add_up_to_the_whole() {
        Random dice = new Random(7);
        List<MoneyEntry> entries = new ArrayList<>();
        for (int each = 0; each < 200; each++) {
            entries.add(random(dice, Optional.empty()));
        }
        MoneySums whole = MoneySums.of(entries);
        MoneySums parts = MoneySums.together(
                List.of(MoneySums.of(entries.subList(0, 77)), MoneySums.of(entries.subList(77, 200))));
        Collections.shuffle(entries, dice);
        assertThat(MoneySums.of(entries)).isEqualTo(whole).isEqualTo(parts);
    }
}
