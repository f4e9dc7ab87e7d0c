package vn.ansinh.office.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.office.platform.CannotStart;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;

class BackupTest {
    private static final Instant MOMENT = Instant.parse("2026-11-24T01:00:00Z");
    private static final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private static Path folder;

    private static Path file;
    private static final List<Path> homes = new ArrayList<>();

    @BeforeAll
    static void a_ward_with_odd_texts_is_backed_up() throws SQLException, IOException {
        Identity lan = new Identity(Ids.next(), Ids.next(), "officer", List.of());
        for (String fact : List.of("health", "tab\there", "line\nhere", "\\N", "Đặng Thị Hường", "")) {
            database.as(
                    lan,
                    () -> database.sql()
                            .sql("insert into platform.view_log (id, fact, subject) values (:id, :fact, :subject)")
                            .param("id", Ids.next())
                            .param("fact", fact)
                            .param("subject", UUID.randomUUID())
                            .update());
        }
        // The trail has rows only where a guarded table was written; here it is written as a trigger would.
        database.owner().sql("""
                begin;
                insert into platform.deed (ward_id, id, why) values ('%1$s', '%1$s', 'TEST');
                insert into platform.change (ward_id, deed_id, schema_name, table_name, key, after)
                values ('%1$s', '%1$s', 'registry', 'person', '{"id": 1}', '{"name": "Hường \\n"}');
                commit
                """.formatted(lan.ward())).update();
        file = folder.resolve("ward.zip");
        Backup.write(database.accounts(), file, MOMENT);
    }

    @AfterAll
    static void nothing_is_left() throws IOException {
        for (Path home : homes) {
            if (Files.exists(home)) {
                Folders.delete(home);
            }
        }
    }

    private static EmbeddedServer server(String name) {
        Path data = folder.resolve(name);
        EmbeddedServer server = EmbeddedServer.start(data, EmbeddedServer.Durability.NONE);
        homes.add(Home.existing(data).orElseThrow().folder());
        return server;
    }

    private static Map<String, String> contents(Connection connection) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        for (Tables.Table table : Tables.all(connection)) {
            try (Statement sql = connection.createStatement();
                    ResultSet row = sql.executeQuery(
                            "select count(*) || ' ' || coalesce(string_agg(t::text, chr(10) order by t::text), '') from %s t"
                                    .formatted(table.name()))) {
                row.next();
                contents.put(table.name(), row.getString(1));
            }
        }
        for (Tables.Sequence sequence : Tables.sequences(connection)) {
            contents.put(sequence.name(), sequence.toString());
        }
        return contents;
    }

    @Test
    void every_row_of_every_table_comes_back() throws SQLException, IOException {
        Map<String, String> before;
        try (Connection connection =
                database.accounts().connect(database.accounts().backup())) {
            before = contents(connection);
        }
        assertThat(before.get("platform.view_log")).startsWith("6 ");
        assertThat(before.get("platform.deed")).startsWith("1 ");
        try (EmbeddedServer server = server("fresh")) {
            Manifest manifest = Restore.into(server, file);
            assertThat(manifest.tables()).hasSameSizeAs(Tables.all(server.superuser(EmbeddedServer.DATABASE)));
            try (Connection connection = server.superuser(EmbeddedServer.DATABASE)) {
                assertThat(contents(connection)).isEqualTo(before);
            }
            assertThatThrownBy(() -> Restore.into(server, file))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already holds data");
            Path again = folder.resolve("again.zip");
            assertThat(Backup.write(server.accounts(), again, MOMENT)).isEqualTo(manifest);
        }
    }

    @Test
    void a_damaged_file_leaves_nothing_behind() throws SQLException, IOException {
        Path damaged = folder.resolve("damaged.zip");
        Files.copy(file, damaged, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + damaged.toUri()), Map.of())) {
            Path entry = zip.getPath("/tables/platform.view_log.copy");
            Files.writeString(entry, Files.readString(entry).replace("health", "wealth"));
        }
        Path cut = folder.resolve("cut.zip");
        byte[] whole = Files.readAllBytes(file);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        Path other = Files.writeString(folder.resolve("other.zip"), "not a backup");
        try (EmbeddedServer server = server("damaged")) {
            for (Path bad : List.of(damaged, cut, other)) {
                assertThatThrownBy(() -> Restore.into(server, bad))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("damaged");
            }
            try (Connection connection = server.superuser(EmbeddedServer.DATABASE)) {
                assertThat(Tables.all(connection)).isEmpty();
            }
            Restore.into(server, file);
        }
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws SQLException, IOException {
        Path newer = folder.resolve("newer.zip");
        Files.copy(file, newer, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + newer.toUri()), Map.of())) {
            Path entry = zip.getPath("/" + Manifest.ENTRY);
            Files.writeString(entry, Files.readString(entry).replaceFirst("\"001\"", "\"001\", \"999\""));
        }
        try (EmbeddedServer server = server("newer")) {
            assertThatThrownBy(() -> Restore.into(server, newer))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("newer");
        }
    }
}
