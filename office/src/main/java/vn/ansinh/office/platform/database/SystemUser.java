package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ansinh.office.platform.CannotStart;

/**
 * Whom the database server runs as. PostgreSQL refuses to run as root, so that under root a system user is made and
 * everything is run through {@code setpriv}; otherwise the user who started An Sinh.
 */
final class SystemUser {
    private static final String NAME = "ansinh";

    private final boolean isRoot;

    private SystemUser(boolean isRoot) {
        this.isRoot = isRoot;
    }

    static SystemUser current() {
        boolean root = "root".equals(System.getProperty("user.name"))
                && !System.getProperty("os.name").startsWith("Windows");
        if (root && Command.run(List.of("id", "-u", NAME)).code() != 0) {
            Command.Result made = Command.run(
                    List.of("useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME));
            // Two starts at once may both try; the loser finds the user there.
            if (made.code() != 0 && Command.run(List.of("id", "-u", NAME)).code() != 0) {
                throw new CannotStart(
                        "Không tạo được người dùng hệ thống “ansinh” cho cơ sở dữ liệu; hãy chạy bằng người dùng thường.",
                        "Could not make the system user “ansinh” for the database; start as an ordinary user instead.");
            }
        }
        return new SystemUser(root);
    }

    boolean isRoot() {
        return isRoot;
    }

    /** The command as this user runs it. */
    List<String> command(List<String> command) {
        if (!isRoot) {
            return command;
        }
        List<String> all =
                new ArrayList<>(List.of("setpriv", "--reuid=" + NAME, "--regid=" + NAME, "--init-groups", "--"));
        all.addAll(command);
        return all;
    }

    /** Gives a file, or a folder and all in it, to this user. */
    void own(Path path) throws IOException {
        if (!isRoot) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            var owner = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NAME);
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.setOwner(one, owner);
            }
        }
    }
}
