package vn.ansinh.office.platform.database;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ansinh.office.platform.CannotStart;
import vn.ansinh.office.platform.database.Accounts.Account;

/** The commands {@code backup FILE} and {@code restore FILE}: without the web application, beside it or while it is stopped. */
public final class Keeping {
    private Keeping() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // Migrations tell the log what they do; a person at the console wants the one line at the end.
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger log) {
            log.setLevel(Level.ERROR);
        }
        try {
            if (arguments.length != 2) {
                throw new CannotStart(
                        "Cách dùng: ansinh backup TỆP | ansinh restore TỆP",
                        "Usage: ansinh backup FILE | restore FILE");
            }
            Path file = Path.of(arguments[1]).toAbsolutePath();
            out.println("restore".equals(arguments[0]) ? restore(data(), file) : backup(data(), file));
        } catch (CannotStart e) {
            err.println(e.vietnamese());
            err.println(e.english());
            System.exit(1);
        } catch (IOException e) {
            CannotStart sentence = Disk.refuse(e);
            err.println(sentence.vietnamese());
            err.println(sentence.english());
            System.exit(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String backup(Path data, Path file) throws SQLException, IOException {
        Optional<Accounts> reachable = external().or(() -> EmbeddedServer.running(data));
        if (reachable.isPresent()) {
            return told(
                    Backup.write(reachable.get(), file, Clock.systemUTC().instant()), file, "Đã sao lưu", "Backed up");
        }
        if (Home.existing(data).isEmpty()) {
            throw new CannotStart(
                    "Thư mục %s chưa có dữ liệu: hãy đặt ANSINH_DATA đúng thư mục cần sao lưu.".formatted(data),
                    "The folder %s has no data: set ANSINH_DATA to the folder to back up.".formatted(data));
        }
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            return told(
                    Backup.write(server.accounts(), file, Clock.systemUTC().instant()),
                    file,
                    "Đã sao lưu",
                    "Backed up");
        }
    }

    static String restore(Path data, Path file) throws SQLException, IOException {
        if (external().isPresent()) {
            throw new CannotStart(
                    "Chỉ phục hồi được vào cơ sở dữ liệu kèm theo: hãy bỏ ANSINH_DATABASE_URL.",
                    "A backup is restored into the embedded database only: unset ANSINH_DATABASE_URL.");
        }
        if (!Files.isReadable(file)) {
            throw new CannotStart(
                    "Không đọc được tệp sao lưu %s: hãy kiểm tra tên tệp.".formatted(file),
                    "The backup file %s cannot be read: check its name.".formatted(file));
        }
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            return told(Restore.into(server, file), file, "Đã phục hồi", "Restored");
        }
    }

    private static String told(Manifest manifest, Path file, String vietnamese, String english) {
        return "%s %d bảng, %d dòng: %s%n%s %d tables, %d rows."
                .formatted(
                        vietnamese,
                        manifest.tables().size(),
                        manifest.rows(),
                        file,
                        english,
                        manifest.tables().size(),
                        manifest.rows());
    }

    private static Path data() {
        return Path.of(setting("ANSINH_DATA", ".ansinh/run")).toAbsolutePath().normalize();
    }

    private static Optional<Accounts> external() {
        String url = setting("ANSINH_DATABASE_URL", "");
        Account backup = new Account(
                setting("ANSINH_DATABASE_BACKUPUSER", "ansinh_backup"), setting("ANSINH_DATABASE_BACKUPPASSWORD", ""));
        return url.isBlank() ? Optional.empty() : Optional.of(new Accounts(url, backup, backup, backup));
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
