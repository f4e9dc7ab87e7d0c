package vn.ansinh.office.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;

/**
 * Finds every table from the catalogue, fills each with a row of two wards and in the first of two groups, and asks as
 * every role. A table that is not bound must stand in one of the lists below, with its reason.
 */
class EveryTableTest {
    private static final UUID WARD = new UUID(1, 1);
    private static final UUID OTHER_WARD = new UUID(1, 2);
    private static final UUID GROUP = new UUID(1, 3);
    private static final UUID OTHER_GROUP = new UUID(1, 4);

    /** Not a ward's data: the access table, its declarations, attempts of nobody yet known, the history of Flyway. */
    private static final Set<String> WITHOUT_WARD = Set.of(
            "account.access", "account.sensitive_table", "account.failed_attempt", "platform.flyway_schema_history");

    /** Read by definer functions or triggers only; the application role has no right to write. */
    private static final Set<String> NOT_WRITTEN_BY_THE_APPLICATION = Set.of(
            "account.credential",
            "account.second_factor",
            "account.recovery_code",
            "account.session_seen",
            "platform.deed",
            "platform.change",
            "platform.latest_change");

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static List<Table> tables = List.of();
    private static Set<String> filled = Set.of();

    private record Table(String name, List<String> columns, boolean isSecured, Set<String> policies) {
        boolean has(String column) {
            return columns.contains(column);
        }
    }

    @BeforeAll
    static void fill() {
        tables = DATABASE.owner()
                .sql("""
                        select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
                               array(select attname::text from pg_attribute
                                     where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
                               array(select polname::text from pg_policy where polrelid = c.oid) as policies
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and not c.relispartition
                          and n.nspname in ('platform', 'account', 'registry', 'survey', 'review', 'document', 'law',
                                            'registry_check', 'benefit', 'payment', 'roll', 'work', 'today', 'programme')
                        order by 1
                        """)
                .query((row, n) -> new Table(
                        row.getString("name"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        row.getBoolean("secured"),
                        Set.of((String[]) row.getArray("policies").getArray())))
                .list();
        RowsOfTwoWards rows = new RowsOfTwoWards(DATABASE, List.of(WARD, OTHER_WARD), List.of(GROUP, OTHER_GROUP));
        filled = tables.stream()
                .map(Table::name)
                .filter(name -> !WITHOUT_WARD.contains(name))
                .filter(rows::fill)
                .collect(Collectors.toSet());
    }

    private static Identity as(Role role) {
        return new Identity(WARD, new UUID(5, 5), role.code(), List.of(GROUP));
    }

    private static int visible(Role role, String from) {
        return DATABASE.as(
                as(role),
                () -> DATABASE.sql()
                        .sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    private static boolean isReadable(String table) {
        return DATABASE.owner()
                .sql("select has_table_privilege('ansinh_app', :table, 'select')")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    @Test
    void every_table_has_a_ward_and_forced_row_security_or_is_named_as_an_exception() {
        assertThat(tables).hasSizeGreaterThan(10);
        SoftAssertions all = new SoftAssertions();
        for (Table table : tables) {
            if (WITHOUT_WARD.contains(table.name())) {
                continue;
            }
            all.assertThat(table.columns()).as(table.name()).contains("ward_id");
            all.assertThat(table.isSecured())
                    .as("row security of %s", table.name())
                    .isTrue();
        }
        all.assertAll();
    }

    @Test
    void every_table_was_filled_so_that_something_is_proved() {
        assertThat(tables.stream().map(Table::name).filter(name -> !WITHOUT_WARD.contains(name)))
                .allSatisfy(name -> assertThat(filled).contains(name));
    }

    @Test
    void no_role_sees_or_writes_rows_of_another_ward() {
        SoftAssertions all = new SoftAssertions();
        for (String table : filled) {
            if (!isReadable(table)) {
                continue;
            }
            for (Role role : Role.values()) {
                String where = table + " where ward_id <> '" + WARD + "'";
                all.assertThat(visible(role, where)).as("%s as %s", table, role).isZero();
                if (!NOT_WRITTEN_BY_THE_APPLICATION.contains(table)) {
                    all.assertThat(changed(
                                    role, "update " + table + " set ward_id = ward_id where ward_id <> '" + WARD + "'"))
                            .as("update of %s as %s", table, role)
                            .isZero();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void nobody_sees_anything() {
        SoftAssertions all = new SoftAssertions();
        for (String table : filled) {
            if (isReadable(table)) {
                int count = DATABASE.as(
                        Identity.nobody(),
                        () -> DATABASE.sql()
                                .sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single());
                all.assertThat(count).as(table).isZero();
            }
        }
        all.assertAll();
    }

    @Test
    void secrets_cannot_be_read_by_the_application_at_all() {
        for (String table : List.of("credential", "second_factor", "recovery_code", "failed_attempt")) {
            assertThat(isReadable("account." + table)).as(table).isFalse();
        }
    }

    @Test
    void sensitive_tables_are_empty_for_every_role_without_the_right() {
        Map<String, UseCase> sensitive = DATABASE
                .owner()
                .sql("select schema_name || '.' || table_name as name, use_case from account.sensitive_table")
                .query((row, n) -> Map.entry(row.getString("name"), UseCase.valueOf(row.getString("use_case"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(sensitive).containsKeys("registry.person_health", "registry.person_identity");
        SoftAssertions all = new SoftAssertions();
        sensitive.forEach((table, useCase) -> {
            for (Role role : Role.values()) {
                int count = visible(role, table);
                if (!Access.allows(role, useCase)) {
                    all.assertThat(count).as("%s as %s", table, role).isZero();
                } else if (!role.isGroupBound()) {
                    all.assertThat(count).as("%s as %s", table, role).isPositive();
                }
            }
        });
        all.assertAll();
    }

    @Test
    void whoever_is_bound_to_groups_sees_no_other_group() {
        SoftAssertions all = new SoftAssertions();
        for (Table table : tables) {
            boolean bound = table.has("household_id")
                    || table.has("person_id")
                    || table.name().equals("registry.residence");
            if (!bound || !isReadable(table.name())) {
                continue;
            }
            all.assertThat(table.policies()).as("policies of %s", table.name()).contains("group_bound");
            for (Role role : List.of(Role.GROUP_LEADER, Role.SURVEYOR)) {
                Identity elsewhere = new Identity(WARD, new UUID(5, 5), role.code(), List.of(OTHER_GROUP));
                int count = DATABASE.as(
                        elsewhere,
                        () -> DATABASE.sql()
                                .sql("select count(*) from " + table.name())
                                .query(Integer.class)
                                .single());
                all.assertThat(count)
                        .as("%s as %s of another group", table.name(), role)
                        .isZero();
            }
        }
        all.assertAll();
    }

    private static int changed(Role role, String statement) {
        try {
            return DATABASE.as(as(role), () -> DATABASE.sql().sql(statement).update());
        } catch (org.springframework.dao.DataAccessException e) {
            return 0; // no grant, or a policy said no
        }
    }
}
