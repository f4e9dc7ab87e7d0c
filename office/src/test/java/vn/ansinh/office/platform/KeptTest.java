package vn.ansinh.office.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

class KeptTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private final Kept<String, Integer> kept = new Kept<>(new Deeds(database.sql()), List.of("registry"));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void an_answer_is_kept_until_a_deed_and_apart_for_each_role() {
        List<UUID> groups = ward.found();

        assertThat(ask("officer", List.of())).isEqualTo(1);
        assertThat(ask("officer", List.of())).isEqualTo(1);
        assertThat(ask("viewer", List.of())).isEqualTo(2);
        assertThat(ask("group-leader", List.of(groups.getFirst()))).isEqualTo(3);
        assertThat(ask("group-leader", List.of(groups.getLast()))).isEqualTo(4);

        database.as(Identity.program(ward.ward()), () -> rename());

        assertThat(ask("officer", List.of())).isEqualTo(5);
        // who may not read the trail learns of the change all the same
        assertThat(ask("group-leader", List.of(groups.getFirst()))).isEqualTo(6);
        assertThat(ask("group-leader", List.of(groups.getFirst()))).isEqualTo(6);
    }

    @Test
    void a_deed_that_changes_nothing_of_the_schemas_leaves_the_answer() {
        ward.found();
        assertThat(ask("officer", List.of())).isEqualTo(1);

        database.as(
                Identity.program(ward.ward()),
                () -> database.sql()
                        .sql("insert into account.role_policy values (platform.ward(), 'viewer', false, 30)")
                        .update());

        assertThat(ask("officer", List.of())).isEqualTo(1);
    }

    private int ask(String role, List<UUID> groups) {
        return database.as(
                new Identity(ward.ward(), new UUID(1, 1), role, groups),
                () -> kept.get("how many", asked::incrementAndGet));
    }

    private int rename() {
        JdbcClient sql = database.sql();
        return sql.sql("update registry.area set position = position + 100").update();
    }
}
