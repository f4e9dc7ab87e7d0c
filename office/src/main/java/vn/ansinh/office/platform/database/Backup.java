package vn.ansinh.office.platform.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every row of every table at one moment, in one file: a zip of COPY texts and a manifest of digests. Needs no client
 * tools of PostgreSQL, and disturbs nobody who works meanwhile.
 */
final class Backup {
    private Backup() {}

    /** Writes beside the file first, so that a backup that is there is a whole one. */
    static Manifest write(Accounts accounts, Path file, Instant moment) throws SQLException, IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        // It holds everything the ward knows of its people: for the eyes of whoever made it.
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Manifest manifest = fill(accounts, half, moment);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Manifest fill(Accounts accounts, Path half, Instant moment) throws SQLException, IOException {
        try (Connection connection = accounts.connect(accounts.backup());
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<String> migrations = migrations(connection);
            List<Manifest.Part> parts = new ArrayList<>();
            for (Tables.Table table : Tables.all(connection)) {
                parts.add(write(connection, table, zip));
            }
            Manifest manifest =
                    new Manifest(Manifest.FORMAT, moment.toString(), migrations, parts, Tables.sequences(connection));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            connection.commit();
            return manifest;
        }
    }

    private static Manifest.Part write(Connection connection, Tables.Table table, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
        DigestOutputStream digest = new DigestOutputStream(new Unclosed(zip), Digests.sha256());
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copy.copyOut("copy %s (%s) to stdout".formatted(table.name(), table.columnList()), digest);
        zip.closeEntry();
        return new Manifest.Part(
                table.name(),
                table.columns(),
                rows,
                HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    static List<String> migrations(Connection connection) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("""
                        select version from platform.flyway_schema_history
                         where version is not null and success order by installed_rank
                        """)) {
            while (row.next()) {
                versions.add(row.getString(1));
            }
        }
        return versions;
    }

    /** Keeps the zip open when one entry's writer closes. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream inner;

        Unclosed(OutputStream inner) {
            this.inner = inner;
        }

        @Override
        public void write(int one) throws IOException {
            inner.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            inner.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            inner.flush();
        }
    }
}
