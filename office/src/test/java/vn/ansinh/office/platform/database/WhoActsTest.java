package vn.ansinh.office.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;

class WhoActsTest {
    private static final TestDatabase database = TestDatabase.fresh();
    private static final Identity LAN = new Identity(Ids.next(), Ids.next(), "officer", List.of(Ids.next()));
    private static final Identity ELSEWHERE = new Identity(Ids.next(), Ids.next(), "officer", List.of());

    @BeforeAll
    static void a_table_of_a_ward() {
        database.owner()
                .sql("set role ansinh_owner; create schema trial; call platform.open_schema('trial')")
                .update();
        database.owner().sql("""
                set role ansinh_owner;
                create table trial.thing (ward_id uuid not null, id uuid not null, name text, primary key (ward_id, id));
                call platform.guard('trial.thing', 'health')
                """).update();
    }

    private static UUID add(Identity who, String name) {
        UUID id = Ids.next();
        database.as(
                who,
                () -> database.sql()
                        .sql("insert into trial.thing values (:ward, :id, :name)")
                        .param("ward", who.ward())
                        .param("id", id)
                        .param("name", name)
                        .update());
        return id;
    }

    private static long count(Identity who) {
        return database.as(
                who,
                () -> database.sql()
                        .sql("select count(*) from trial.thing")
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_ward_sees_its_own_rows_and_nobody_sees_any() {
        add(LAN, "a");
        assertThat(count(LAN)).isPositive();
        assertThat(count(ELSEWHERE)).isZero();
        assertThat(count(Identity.nobody())).isZero();
        assertThat(database.sql()
                        .sql("select count(*) from trial.thing")
                        .query(Long.class)
                        .single())
                .as("outside a transaction")
                .isZero();
    }

    @Test
    void a_row_for_another_ward_is_refused() {
        assertThatThrownBy(() -> database.as(
                        LAN,
                        () -> database.sql()
                                .sql("insert into trial.thing values (:ward, :id, 'x')")
                                .param("ward", ELSEWHERE.ward())
                                .param("id", Ids.next())
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void every_change_is_kept_with_who_and_why_and_chained() {
        UUID id = add(LAN, "before");
        database.as(
                LAN,
                () -> database.sql()
                        .sql("update trial.thing set name = 'after' where id = :id")
                        .param("id", id)
                        .update());
        database.as(
                LAN,
                () -> database.sql()
                        .sql("delete from trial.thing where id = :id")
                        .param("id", id)
                        .update());
        List<String> trail = database.as(
                LAN,
                () -> database.sql()
                        .sql("""
                        select concat_ws(' ', role, why, table_name, sensitive, before ->> 'name', '>', after ->> 'name')
                          from platform.audit where key ->> 'id' = :id order by seq, n
                        """)
                        .param("id", id.toString())
                        .query(String.class)
                        .list());
        assertThat(trail)
                .containsExactly(
                        "officer TEST thing health > before",
                        "officer TEST thing health before > after",
                        "officer TEST thing health after >");
        assertThat(broken()).isEmpty();
    }

    private static List<Long> broken() {
        return database.as(
                LAN,
                () -> database
                        .sql()
                        .sql("select platform.audit_broken_at(:ward) as seq")
                        .param("ward", LAN.ward())
                        .query((row, n) -> row.getLong("seq"))
                        .list()
                        .stream()
                        .filter(seq -> seq != 0)
                        .toList());
    }

    @Test
    void the_trail_cannot_be_changed_by_anyone_and_a_forged_one_is_found() {
        add(ELSEWHERE, "x");
        assertThatThrownBy(() -> database.as(
                        LAN,
                        () -> database.sql()
                                .sql("update platform.change set after = '{}'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        database.owner().sql("delete from platform.change").update())
                .rootCause()
                .hasMessageContaining("only ever added to");
        forge("after = after || '{\"name\": \"forged\"}'");
        assertThat(brokenAt(ELSEWHERE)).isEqualTo(1L);
    }

    @Test
    void a_forged_row_is_found_also_where_the_digest_of_the_true_one_is_kept_beside_it() {
        Identity there = new Identity(Ids.next(), Ids.next(), "officer", List.of());
        add(there, "x");
        assertThat(brokenAt(there)).isNull();
        forge("after = after || '{\"name\": \"forged\"}', row_hash = platform.row_digest(change)");
        assertThat(brokenAt(there)).isEqualTo(1L);
    }

    @Test
    void an_emptied_row_leaves_the_chain_whole() {
        Identity there = new Identity(Ids.next(), Ids.next(), "officer", List.of());
        add(there, "emptied");
        database.owner()
                .sql("update platform.change set row_hash = platform.row_digest(change), before = null, after = null "
                        + "where after ->> 'name' = 'emptied'")
                .update();
        assertThat(brokenAt(there)).isNull();
    }

    private void forge(String how) {
        database.owner()
                .sql("alter table platform.change disable trigger only_emptied; update platform.change set " + how
                        + " where after ->> 'name' = 'x'; alter table platform.change enable trigger only_emptied")
                .update();
    }

    private @Nullable Long brokenAt(Identity there) {
        return database.as(
                there,
                () -> database.sql()
                        .sql("select platform.audit_broken_at(:ward) as at")
                        .param("ward", there.ward())
                        .query((row, n) -> row.getObject("at", Long.class))
                        .list()
                        .getFirst());
    }

    @Test
    void many_rows_of_one_statement_are_one_deed() {
        database.as(
                LAN,
                () -> database.sql()
                        .sql(
                                "insert into trial.thing select :ward, gen_random_uuid(), 'many' from generate_series(1, 1000)")
                        .param("ward", LAN.ward())
                        .update());
        assertThat(database.as(
                        LAN,
                        () -> database.sql()
                                .sql(
                                        "select count(*) || ' in ' || count(distinct deed_id) from platform.audit where after ->> 'name' = 'many'")
                                .query(String.class)
                                .single()))
                .isEqualTo("1000 in 1");
        assertThat(broken()).isEmpty();
    }

    @Test
    void words_are_folded_whatever_their_form() {
        assertThat(database.owner()
                        .sql("select platform.fold(:t)")
                        .param("t", "  Đặng  THỊ Hường ")
                        .query(String.class)
                        .single())
                .isEqualTo("dang thi huong");
    }
}
