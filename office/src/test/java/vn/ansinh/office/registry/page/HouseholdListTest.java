package vn.ansinh.office.registry.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.registry.roll.Order;

/** The list and the search over a ward of two groups with 130 households, most of them alike. */
class HouseholdListTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final RunningOffice OFFICE = RunningOffice.on(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2023, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int MANY = 130;

    private static List<UUID> groups = List.of();

    @BeforeAll
    static void fill() {
        groups = WARD.found();
        for (int at = 0; at < MANY; at++) {
            WARD.household("A-%03d".formatted(at), groups.get(at % 2), SINCE, "Lê Ôn", "Lê Hoà");
        }
        WARD.household("B-001", groups.get(1), SINCE, "Đỗ Thị Ân");
        WARD.household("B-002", groups.get(0), SINCE, "Ân Văn Đỗ", "Nguyễn Bé", "Nguyễn Tí", "Lê A", "Lê B", "Lê C");
        WARD.household("B-003", groups.get(0), SINCE, "Phan Ba", "Phan Bốn");
        person("Phan Ba", "birth_date = '1950-05-05', birth_precision = 'day'");
        person("Phan Bốn", "birth_date = '1955-05-05', birth_precision = 'day'");
        person("Nguyễn Bé", "birth_date = '2020-05-05', birth_precision = 'day'");
        situation("Phan Ba", "able_to_work, insured", "false, true");
        situation("Phan Bốn", "able_to_work, monthly_allowance, insured", "false, true, false");
    }

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    private static void person(String name, String facts) {
        WARD.officer(() -> DATABASE.sql()
                .sql("update registry.person set " + facts + " where name = :name")
                .param("name", name)
                .update());
    }

    private static void situation(String name, String columns, String values) {
        WARD.officer(() -> DATABASE.sql()
                .sql("insert into registry.person_situation (ward_id, person_id, since, " + columns + ") "
                        + "select ward_id, person_id, '2023-12-31', " + values
                        + " from registry.person where name = :name")
                .param("name", name)
                .update());
    }

    private static <T> T read(Identity who, Supplier<T> question) {
        TransactionTemplate pages = new TransactionTemplate(OFFICE.bean(PlatformTransactionManager.class));
        return Acting.as(who, "TEST", () -> pages.execute(status -> question.get()));
    }

    private static HouseholdList.Lines page(ListQuestion question, Optional<PageToken> token) {
        return read(WARD.officer(), () -> OFFICE.bean(HouseholdList.class).page(question, List.of(), TODAY, token));
    }

    private static ListQuestion question(Optional<UUID> group, Optional<Narrowing> narrowing, Order order) {
        return new ListQuestion(group, narrowing, Map.of(), order);
    }

    private static List<String> codes(HouseholdList.Lines lines) {
        return lines.lines().stream().map(HouseholdLine::code).toList();
    }

    private static List<String> walk(ListQuestion question, Optional<PageToken> token, boolean backwards) {
        List<String> codes = new ArrayList<>();
        Optional<PageToken> next = token;
        do {
            HouseholdList.Lines lines = page(question, next);
            List<String> page = new ArrayList<>(codes(lines));
            if (backwards) {
                Collections.reverse(page);
            }
            codes.addAll(page);
            next = backwards ? lines.previous() : lines.next();
        } while (next.isPresent());
        return codes;
    }

    @Test
    void pages_show_everybody_once_forwards_and_backwards_in_every_order() {
        for (Order order : Order.values()) {
            ListQuestion question = question(Optional.empty(), Optional.empty(), order);
            HouseholdList.Lines first = page(question, Optional.empty());
            List<String> forwards = walk(question, Optional.empty(), false);

            assertThat(first.previous()).isEmpty();
            assertThat(first.total()).isEqualTo(MANY + 3);
            assertThat(forwards).doesNotHaveDuplicates().hasSize(MANY + 3);

            HouseholdList.Lines last =
                    page(question, page(question, first.next()).next());
            assertThat(last.next()).isEmpty();
            List<String> backwards = walk(question, last.previous(), true);
            Collections.reverse(backwards);
            assertThat(backwards)
                    .isEqualTo(
                            forwards.subList(0, forwards.size() - last.lines().size()));
        }
    }

    @Test
    void names_stand_in_the_order_of_the_alphabet_and_groups_in_theirs() {
        assertThat(codes(page(question(Optional.empty(), Optional.empty(), Order.CODE), Optional.empty())))
                .startsWith("A-000", "A-001", "A-002");
        assertThat(walk(question(Optional.of(groups.get(1)), Optional.empty(), Order.GROUP), Optional.empty(), false))
                .startsWith("B-001", "A-001", "A-003")
                .hasSize(MANY / 2 + 1);
        assertThat(walk(question(Optional.empty(), Optional.empty(), Order.NAME), Optional.empty(), false))
                .startsWith("B-001", "B-003", "B-002", "A-000", "A-001")
                .endsWith("A-129");
    }

    @Test
    void a_token_of_another_order_begins_at_the_first_page() {
        assertThat(codes(page(
                        question(Optional.empty(), Optional.empty(), Order.GROUP),
                        Optional.of(PageToken.after("x", "y", "z")))))
                .hasSize(HouseholdList.PAGE);
    }

    @Test
    void each_narrowing_leaves_its_households() {
        Map<Narrowing, List<String>> few = Map.of(
                Narrowing.HAS_CHILD, List.of("B-002"),
                Narrowing.HAS_ELDERLY, List.of("B-003"),
                Narrowing.ONLY_ELDERLY, List.of("B-003"),
                Narrowing.ONE_PERSON, List.of("B-001"),
                Narrowing.LARGE, List.of("B-002"),
                Narrowing.SINGLE_PARENT, List.of("B-002"),
                Narrowing.NO_WORKER, List.of("B-003"),
                Narrowing.DISABLED, List.of(),
                Narrowing.ALLOWANCE, List.of("B-003"),
                Narrowing.UNINSURED, List.of("B-003"));
        assertThat(few).containsOnlyKeys(Narrowing.values());
        few.forEach((narrowing, expected) -> assertThat(
                        codes(page(question(Optional.empty(), Optional.of(narrowing), Order.CODE), Optional.empty())))
                .as("%s", narrowing)
                .isEqualTo(expected));
    }

    @Test
    void a_search_puts_the_marks_that_were_typed_first() {
        Found found = find("ân", WARD.officer());
        assertThat(found.people()).extracting(Found.PersonHit::name).startsWith("Đỗ Thị Ân", "Ân Văn Đỗ", "Phan Ba");
        assertThat(find("do an", WARD.officer()).people())
                .extracting(Found.PersonHit::name)
                .containsExactlyInAnyOrder("Đỗ Thị Ân", "Ân Văn Đỗ");
        assertThat(find("le", WARD.officer()).people()).hasSize(Found.SHOWN);
        assertThat(find("b 002", WARD.officer()).households())
                .extracting(Found.HouseholdHit::code)
                .containsExactly("B-002");
    }

    @Test
    void a_leader_finds_nobody_of_another_group() {
        Identity leader = new Identity(WARD.ward(), UUID.randomUUID(), "group-leader", List.of(groups.get(1)));
        assertThat(find("ân", leader).people())
                .extracting(Found.PersonHit::name)
                .containsExactly("Đỗ Thị Ân");
        assertThat(find("B-0", leader).households())
                .extracting(Found.HouseholdHit::code)
                .containsExactly("B-001");
    }

    @Test
    void findsGroupsByFormerNames() {
        DATABASE.as(Identity.program(WARD.ward()), () -> {
            DATABASE.sql()
                    .sql("update registry.area_version set until = '2026-01-01' "
                            + "where name = 'Tổ dân phố 3' and until = 'infinity'")
                    .update();
            return DATABASE.sql()
                    .sql(
                            "insert into registry.area_version (ward_id, area_id, since, name, official_name, kind, area_kind, part_of, search_key) "
                                    + "select ward_id, area_id, until, 'Tổ dân phố Bến Đò', 'Tổ dân phố Bến Đò', kind, area_kind, part_of, 'to dan pho ben do' "
                                    + "from registry.area_version where name = 'Tổ dân phố 3' and until = '2026-01-01'")
                    .update();
        });

        Found.AreaHit hit = find("tổ 3 phước long cũ", WARD.officer()).areas().getFirst();
        assertThat(hit.name()).isEqualTo("Tổ dân phố Bến Đò");
        assertThat(hit.former())
                .isEqualTo(new Found.Former(
                        "Tổ dân phố 3", "khu vực Phước Long, phường Nam Nha Trang", LocalDate.of(2026, 1, 1)));
        assertThat(find("bến đò", WARD.officer()).areas())
                .singleElement()
                .extracting(Found.AreaHit::former)
                .isNull();
        assertThat(find("tổ dân phố 1", WARD.officer()).areas())
                .singleElement()
                .extracting(Found.AreaHit::name)
                .isEqualTo("Tổ dân phố 1");
        assertThat(find("% tổ cũ nào", WARD.officer()).areas()).isEmpty();
    }

    private static Found find(String typed, Identity who) {
        return read(who, () -> OFFICE.bean(Search.class).find(typed, TODAY));
    }
}
