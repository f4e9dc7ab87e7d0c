package vn.ansinh.office.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.platform.CannotStart;

/**
 * Brings a backup into an embedded server whose wards are empty: into a database of its own that takes the old one's
 * place only when every row is in. An older backup is then migrated to this version.
 */
final class Restore {
    private static final String ASIDE = "ansinh_restoring";

    private Restore() {}

    static Manifest into(EmbeddedServer server, Path file) throws SQLException, IOException {
        try (ZipFile zip = open(file)) {
            Manifest manifest = manifest(zip);
            refuseNewer(manifest);
            refuseData(server);
            statements(server, "drop database if exists " + ASIDE, "create database " + ASIDE + " owner ansinh_owner");
            Migrations.runOnly(server.accounts(ASIDE), Set.copyOf(manifest.migrations()));
            load(server, zip, manifest);
            Migrations.run(server.accounts(ASIDE));
            statements(
                    server,
                    "drop database " + EmbeddedServer.DATABASE,
                    "alter database " + ASIDE + " rename to " + EmbeddedServer.DATABASE);
            return manifest;
        } catch (ZipException e) {
            throw corrupt(e.toString());
        }
    }

    private static ZipFile open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new CannotStart(
                    "Không đọc được tệp sao lưu %s: hãy kiểm tra tên tệp.".formatted(file),
                    "The backup file %s cannot be read: check its name.".formatted(file));
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw corrupt(e.toString());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw corrupt(Manifest.ENTRY);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new JsonMapper().readValue(content, Manifest.class);
        } catch (JacksonException e) {
            throw corrupt(Manifest.ENTRY);
        }
    }

    private static void refuseNewer(Manifest manifest) {
        Set<String> unknown = new HashSet<>(manifest.migrations());
        unknown.removeAll(Migrations.known());
        if (manifest.format() > Manifest.FORMAT || !unknown.isEmpty()) {
            throw new CannotStart(
                    "Tệp sao lưu do một phiên bản An Sinh mới hơn tạo: hãy phục hồi bằng phiên bản đó.",
                    "The backup was made by a newer An Sinh: restore it with that version.");
        }
    }

    private static void refuseData(EmbeddedServer server) throws SQLException {
        try (Connection connection = server.superuser(EmbeddedServer.DATABASE)) {
            if (Tables.haveData(connection)) {
                throw new CannotStart(
                        "Thư mục dữ liệu này đã có dữ liệu: hãy đặt ANSINH_DATA sang một thư mục mới rồi phục hồi.",
                        "This data folder already holds data: set ANSINH_DATA to a new folder and restore there.");
            }
        }
    }

    private static void load(EmbeddedServer server, ZipFile zip, Manifest manifest) throws SQLException, IOException {
        try (Connection connection = server.superuser(ASIDE)) {
            connection.setAutoCommit(false);
            try (Statement sql = connection.createStatement()) {
                // Triggers would audit the restoring and check what was consistent when it was read.
                sql.execute("set local session_replication_role = replica");
                // Migrations may have put rows in already: the backup has them, as they became.
                String all =
                        Tables.all(connection).stream().map(Tables.Table::name).collect(Collectors.joining(", "));
                sql.execute("alter table platform.change disable trigger append_only");
                sql.execute("alter table platform.deed disable trigger append_only");
                sql.execute("truncate " + all);
                sql.execute("alter table platform.change enable trigger append_only");
                sql.execute("alter table platform.deed enable trigger append_only");
            }
            for (Manifest.Part part : manifest.tables()) {
                load(connection, zip, part);
            }
            try (PreparedStatement sql = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
                for (Tables.Sequence sequence : manifest.sequences()) {
                    sql.setString(1, sequence.name());
                    sql.setLong(2, sequence.value());
                    sql.setBoolean(3, sequence.called());
                    sql.execute();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement sql = connection.createStatement()) {
                sql.execute("analyze");
            }
        }
    }

    private static void load(Connection connection, ZipFile zip, Manifest.Part part) throws SQLException, IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(part.entry())).orElseThrow(() -> corrupt(part.entry()));
        try (DigestInputStream content =
                new DigestInputStream(new BufferedInputStream(zip.getInputStream(entry)), Digests.sha256())) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long rows = copy.copyIn(
                    "copy %s (%s) from stdin".formatted(part.table(), String.join(", ", part.columns())),
                    content,
                    1 << 16);
            String digest = HexFormat.of().formatHex(content.getMessageDigest().digest());
            if (rows != part.rows() || !digest.equals(part.sha256())) {
                throw corrupt(part.entry());
            }
        } catch (SQLException e) {
            // What the database cannot read is not what a backup wrote.
            throw corrupt(part.entry() + ": " + e.getMessage());
        }
    }

    private static CannotStart corrupt(String where) {
        return new CannotStart(
                "Tệp sao lưu bị hỏng (%s): không phục hồi gì cả; hãy dùng bản sao lưu khác.".formatted(where),
                "The backup file is damaged (%s): nothing was restored; use another backup.".formatted(where));
    }

    private static void statements(EmbeddedServer server, String... statements) throws SQLException {
        try (Connection connection = server.superuser("postgres");
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }
}
