package vn.ansinh.office.registry.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.AllowanceKind;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.Identity;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.ListedClass;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** Households as a register may hold them, made from a seed: every field known or not, texts that look like formulas. */
final class Households {
    private static final List<String> TEXTS = List.of(
            "Thợ may",
            "=HYPERLINK(\"http://x\")",
            "+84 là mã nước",
            "-5 sào ruộng",
            "@tổ trưởng",
            "'=đã có nháy",
            "''@hai nháy",
            "45/6, hẻm 8; \"nhà cũ\"",
            "Bán vé số | bán báo",
            "ễ ỗ ữ ậ ẵ",
            "1956",
            "0123");
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Ngô");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Ngọc", "Hữu", "Mỹ");
    private static final List<String> GIVEN = List.of("Đào", "Ẩn", "Thủy", "Hòa", "Ễnh", "Quý", "Ôn", "Ý");

    private final Random random;
    private int numbers;

    Households(long seed) {
        this.random = new Random(seed);
    }

    List<HouseholdEntry> some(int count) {
        List<HouseholdEntry> households = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            households.add(household("PL-%04d".formatted(at + 1)));
        }
        return households;
    }

    private HouseholdEntry household(String code) {
        List<PersonEntry> members = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int at = 0; at < size; at++) {
            members.add(person(at == 0 ? Relation.HEAD : maybe(() -> other())));
        }
        return new HouseholdEntry(
                code,
                "Tổ dân phố " + (1 + random.nextInt(3)),
                maybe(this::text),
                maybe(() -> new Phone("+84905" + digits(6))),
                members,
                maybe(() ->
                        new RecognisedStatus(one(ListedClass.values()), maybe(() -> "12/QĐ-UBND"), maybe(this::day))),
                maybe(this::text));
    }

    private Relation other() {
        Relation relation = one(Relation.values());
        return relation == Relation.HEAD ? Relation.CHILD : relation;
    }

    private PersonEntry person(@Nullable Relation relation) {
        return new PersonEntry(
                new PersonName(one(FAMILY) + " " + one(MIDDLE) + " " + one(GIVEN)),
                relation,
                maybe(() -> one(Sex.values())),
                maybe(this::birth),
                new Identity(
                        maybe(() -> new CitizenId("056%09d".formatted(++numbers))),
                        maybe(() -> new CitizenId("22%07d".formatted(++numbers)))),
                maybe(() -> one(List.copyOf(EthnicGroup.all()))),
                new Situation(
                        maybe(() -> one(StudyingAt.values())),
                        maybe(() -> one(Certificate.values())),
                        maybe(() -> one(WorkStatus.values())),
                        maybe(random::nextBoolean),
                        maybe(this::text),
                        maybe(random::nextBoolean),
                        maybe(() -> one(InsurancePayer.values())),
                        maybe(random::nextBoolean),
                        maybe(() -> one(AllowanceKind.values())),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean)),
                new Health(maybe(() -> one(DisabilityDegree.values())), maybe(random::nextBoolean)),
                maybe(this::text));
    }

    private BirthDate birth() {
        LocalDate day = day();
        return switch (random.nextInt(3)) {
            case 0 -> BirthDate.of(day.getYear());
            case 1 -> BirthDate.of(YearMonth.from(day));
            default -> BirthDate.of(day);
        };
    }

    private LocalDate day() {
        return LocalDate.of(1910, 1, 1).plusDays(random.nextInt(42_000));
    }

    private String text() {
        return one(TEXTS);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }
}
