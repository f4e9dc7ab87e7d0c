package vn.ansinh.office.account.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** What is over its period is proposed, deleted only by a person's decision, and the trail still holds. */
class KeepingTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);

    private static RunningOffice office;
    private static Visit officer;
    private static Visit administrator;
    private static List<UUID> groups = List.of();

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        administrator = office.signedIn(WARD.ward(), "quantri", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static long count(String from) {
        return DATABASE.owner()
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }

    @Test
    void facts_of_somebody_who_died_long_ago_go_also_from_the_trail_which_still_holds() {
        UUID household =
                WARD.household("K-01", groups.getFirst(), LocalDate.of(2010, 1, 1), "Lê Thị Còn", "Lê Văn Mất");
        UUID gone = WARD.person(household, "Lê Văn Mất", "1940-05-03", "severe");
        UUID stays = WARD.person(household, "Lê Thị Còn", "1942-05-03", "mild");
        for (UUID person : List.of(gone, stays)) {
            WARD.officer(() -> DATABASE.sql()
                    .sql("insert into registry.person_identity (ward_id, person_id, kind, number, since) values "
                            + "(platform.ward(), :id, 'citizen', :number, '2010-01-01')")
                    .param("id", person)
                    .param("number", person.equals(gone) ? "056040001111" : "056142002222")
                    .update());
        }
        WARD.officer(() -> DATABASE.sql()
                .sql("update registry.person set death_date = '2015-06-01' where person_id = :id")
                .param("id", gone)
                .update());
        WARD.officer(() -> DATABASE.sql()
                .sql("update registry.membership set until = '2015-06-01' where person_id = :id")
                .param("id", gone)
                .update());

        UUID shared = UUID.randomUUID();
        DATABASE.owner()
                .sql("""
                        insert into registry.life_event (ward_id, event_id, kind, happened_on, facts, changes, named, people, recorded_by,
                            recorded_at)
                        values (:ward, :event, 'move-in', '2010-01-01', '{}', '[]', array[:gone, :stays]::uuid[],
                            array[:gone, :stays]::uuid[], gen_random_uuid(), now());
                        """)
                .param("ward", WARD.ward())
                .param("event", shared)
                .param("gone", gone)
                .param("stays", stays)
                .update();
        DATABASE.owner()
                .sql("""
                        insert into registry.life_event_identity (ward_id, event_id, facts, changes)
                        values (:ward, :event, '{"note": "056040001111"}', jsonb_build_array(
                            jsonb_build_object('after', jsonb_build_object('person', :gone::text, 'digits', '056040001111')),
                            jsonb_build_object('after', jsonb_build_object('person', :stays::text, 'digits', '056142002222'))))
                        """)
                .param("ward", WARD.ward())
                .param("event", shared)
                .param("gone", gone.toString())
                .param("stays", stays.toString())
                .update();
        DATABASE.owner()
                .sql("""
                        insert into registry.life_event_health (ward_id, event_id, kind, paper_number, paper_issuer, note, facts, changes,
                            named, people)
                        select :ward, e.event_id, 'health', '', '', 'bệnh lao phổi', '{}', '[]', array[:gone]::uuid[], array[:gone]::uuid[]
                        from registry.life_event e where e.event_id = :event
                        """)
                .param("ward", WARD.ward())
                .param("event", shared)
                .param("gone", gone)
                .update();

        assertThat(officer.get("/keeping").body()).contains("Chưa biết. Phường nhập thời hạn");
        assertThat(officer.post("/keeping/facts-of-the-gone", Map.of("months", "0", "ground", ""))
                        .body())
                .contains("từ 1 đến 1.200", "Xin nhập căn cứ");
        officer.post("/keeping/facts-of-the-gone", Map.of("months", "60", "ground", "Quyết định 12/QĐ-UBND"));
        String page = officer.get("/keeping/facts-of-the-gone").body();
        assertThat(page)
                .contains("Xóa 1 mục có từ trước 24/11/2021", "Lê Văn Mất")
                .doesNotContain("Lê Thị Còn");

        officer.post("/keeping/facts-of-the-gone/delete", Map.of("before", "2020-01-01", "note", "x"));
        assertThat(count("registry.person_identity"))
                .as("another day than the page showed")
                .isEqualTo(2);
        officer.post(
                "/keeping/facts-of-the-gone/delete",
                Map.of("before", "2021-11-24", "note", "Phó Chủ tịch đồng ý ngày 23/11"));

        assertThat(count("registry.person_identity where person_id = '" + gone + "'"))
                .isZero();
        assertThat(count("registry.person_health where person_id = '" + gone + "'"))
                .isZero();
        assertThat(count("registry.person_identity where person_id = '" + stays + "'"))
                .isOne();
        assertThat(count("registry.person where name = 'Lê Văn Mất' and id_tail is null"))
                .isOne();
        assertThat(
                        count(
                                "platform.change c where c.after::text like '%056040001111%' or c.before::text like '%056040001111%'"))
                .as("the number in the trail")
                .isZero();
        assertThat(count("platform.change c where c.after::text like '%lao phổi%' or c.before::text like '%lao phổi%'"))
                .as("the illness in the trail")
                .isZero();
        assertThat(count("registry.life_event_identity where changes::text like '%056142002222%'"))
                .as("the number of who stays in an event of both")
                .isOne();
        assertThat(
                        count(
                                "registry.life_event_identity where changes::text like '%056040001111%' or facts::text like '%056040001111%'"))
                .isZero();
        assertThat(
                        count(
                                "platform.change c where c.table_name = 'person_identity' and c.after::text like '%056142002222%'"))
                .isOne();
        assertThat(DATABASE.owner()
                        .sql("select platform.audit_broken_at(:ward)")
                        .param("ward", WARD.ward())
                        .query((row, n) -> row.getObject(1) == null)
                        .single())
                .as("the chain holds")
                .isTrue();
        assertThat(officer.get("/keeping").body()).contains("Phó Chủ tịch đồng ý", "Quyết định 12/QĐ-UBND");
        assertThat(officer.get("/households/K-01/trail").body()).contains("Đã xóa vì hết thời hạn lưu");
    }

    @Test
    void a_trail_that_was_emptied_otherwise_is_found_out() {
        assertThatThrownBy(() -> DATABASE.owner()
                        .sql("update platform.change set before = null, after = null where after is not null")
                        .update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> DATABASE.owner()
                        .sql("update platform.change set after = '{}' where after is not null")
                        .update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void looks_go_after_the_period_only_once_the_ward_has_named_its_ground() {
        DATABASE.owner().sql("""
                        insert into platform.view_log (ward_id, id, at, user_id, role, why, fact, subject)
                        values (:ward, gen_random_uuid(), '2023-01-05T09:00:00+07:00', gen_random_uuid(), 'officer', '', 'SEE_HEALTH',
                            gen_random_uuid())
                        """).param("ward", WARD.ward()).update();
        assertThat(officer.get("/keeping/looks").body())
                .contains("Xin nhập căn cứ của thời hạn rồi mới xóa được")
                .doesNotContain("Xóa vĩnh viễn");
        officer.post("/keeping/looks/delete", Map.of("before", "2024-11-24", "note", "x"));
        assertThat(count("platform.view_log where at < '2024-01-01'")).isOne();
        assertThat(officer.post("/keeping/looks", Map.of("months", "1", "ground", "Quy chế"))
                        .body())
                .contains("lưu ít nhất 12 tháng");
        officer.post("/keeping/looks", Map.of("months", "24", "ground", "Quy chế của phường"));
        officer.post("/keeping/looks/delete", Map.of("before", "2024-11-24", "note", "Theo quy chế"));
        assertThat(count("platform.view_log where at < '2024-01-01'")).isZero();
    }

    @Test
    void the_administrator_sees_the_book_and_deletes_nothing() {
        assertThat(administrator.get("/keeping").status()).isEqualTo(200);
        assertThat(administrator.get("/keeping/looks").status()).isEqualTo(403);
        assertThat(administrator
                        .post("/keeping/looks/delete", Map.of("before", "2024-11-24", "note", "x"))
                        .status())
                .isEqualTo(403);
    }
}
