package vn.ansinh.office.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.office.platform.CannotStart;
import vn.ansinh.office.platform.Settings;
import vn.ansinh.office.platform.Settings.Database;

class EmbeddedServerTest {
    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("dữ liệu của phường");
    }

    private Settings settings(Path data, String url) {
        return new Settings(data, 0, false, "", new Database(url, "a", "", "b", "", "c", ""));
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        if (Files.exists(data())) {
            Folders.delete(Home.existing(data()).orElseThrow().folder());
        }
    }

    private static void run(EmbeddedServer server, String statement) throws SQLException {
        try (Connection connection = server.superuser(EmbeddedServer.DATABASE);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void what_was_committed_is_there_after_a_stop_and_no_server_is_left() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(data())) {
            run(server, "create table kept (n int)");
            run(server, "do $$ begin assert current_setting('fsync') = 'on'; end $$");
            assertThat(EmbeddedServer.running(data())).contains(server.accounts());
        }
        assertThat(EmbeddedServer.running(data())).isEmpty();
        try (EmbeddedServer server = EmbeddedServer.start(data())) {
            run(server, "insert into kept values (1)");
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused() {
        try (EmbeddedServer server = EmbeddedServer.start(data())) {
            assertThat(server.accounts().url()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedServer.start(data()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another An Sinh is using this data folder");
        }
    }

    @Test
    void a_server_left_over_by_a_killed_application_is_stopped_and_started_anew() throws SQLException {
        EmbeddedServer killed = EmbeddedServer.start(data());
        run(killed, "create table kept (n int)");
        killed.abandon();
        try (EmbeddedServer server = EmbeddedServer.start(data())) {
            assertThat(server.accounts().url()).isNotEqualTo(killed.accounts().url());
            run(server, "insert into kept values (1)");
        }
    }

    @Test
    void data_of_a_newer_version_is_refused() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(data())) {
            Migrations.run(server.accounts());
            Migrations.run(server.accounts());
            run(server, """
                    insert into platform.flyway_schema_history
                    select 1000, '999', description, type, 'V999__later.sql', checksum, installed_by, installed_on, 1, true
                      from platform.flyway_schema_history where version = '001'
                    """);
            assertThatThrownBy(() -> Migrations.run(server.accounts()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("newer");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        assertThatThrownBy(() -> vn.ansinh.office.platform.database.Database.open(
                        settings(data(), "jdbc:postgresql://127.0.0.1:1/x")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/x cannot be reached");
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedServer.start(file.resolve("data"))).isInstanceOf(CannotStart.class);
    }

    @Test
    void a_full_or_read_only_disk_or_no_permission_says_what_to_do() {
        assertThat(Disk.refuse(new IOException("x: No space left on device")).english())
                .contains("full");
        assertThat(Disk.refuse(new IOException("x: Read-only file system")).english())
                .contains("read-only");
        assertThat(Disk.refuse(new java.nio.file.AccessDeniedException("/x")).english())
                .contains("No permission");
    }
}
