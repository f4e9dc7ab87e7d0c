package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.CannotStart;

/**
 * Where the embedded cluster of one data folder lives: in the folder itself, or under {@code /var/lib/ansinh} when root
 * started it, since the system user of the database cannot enter root's folders. One start at a time holds its lock.
 */
final class Home implements AutoCloseable {
    private static final Path ROOTS_HOMES = Path.of("/var/lib/ansinh");

    private final Path folder;
    private @Nullable FileChannel channel;

    private Home(Path folder) {
        this.folder = folder;
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    Path logs() {
        return folder.resolve("log");
    }

    Path folder() {
        return folder;
    }

    Path passwords() {
        return folder.resolve("passwords");
    }

    /** The home of a data folder; made when there is none yet. */
    static Home of(Path data, SystemUser user) {
        try {
            Files.createDirectories(data);
            Home home = existing(data).orElse(null);
            if (home == null && user.isRoot()) {
                // A new name each time: a data folder that was thrown away and made again starts empty.
                byte[] salt = new byte[4];
                new SecureRandom().nextBytes(salt);
                String name = data.toString().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
                Path elsewhere = ROOTS_HOMES.resolve(name.substring(Math.max(0, name.length() - 60)) + "-"
                        + HexFormat.of().formatHex(salt));
                Files.createDirectories(elsewhere);
                Files.writeString(data.resolve("database-is-in"), elsewhere + "\n");
                home = new Home(elsewhere);
            } else if (home == null) {
                home = new Home(data.resolve("database"));
                Files.createDirectories(home.folder);
            }
            user.own(home.folder);
            if (Files.getFileStore(home.folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(home.folder, PosixFilePermissions.fromString("rwx------"));
            }
            return home;
        } catch (IOException e) {
            throw Disk.refuse(e);
        }
    }

    /** The home that a data folder already has. */
    static Optional<Home> existing(Path data) {
        try {
            Path pointer = data.resolve("database-is-in");
            if (Files.exists(pointer)) {
                Path elsewhere = Path.of(Files.readString(pointer).strip());
                if (Files.isDirectory(elsewhere)) {
                    return Optional.of(new Home(elsewhere));
                }
                throw new CannotStart(
                        "Không thấy cơ sở dữ liệu ở %s; hãy trả thư mục về chỗ cũ, hoặc xóa %s để bắt đầu lại từ đầu."
                                .formatted(elsewhere, pointer),
                        "The database is not in %s; put that folder back, or delete %s to begin anew."
                                .formatted(elsewhere, pointer));
            }
            Path inside = data.resolve("database");
            return Files.isDirectory(inside) ? Optional.of(new Home(inside)) : Optional.empty();
        } catch (IOException e) {
            throw Disk.refuse(e);
        }
    }

    /** Keeps every other start out until closed, or until this process ends. */
    void lock() {
        try {
            channel = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                channel = null;
                throw new CannotStart(
                        "Một phiên An Sinh khác đang dùng thư mục dữ liệu này: hãy tắt phiên đó, hoặc đặt ANSINH_DATA khác.",
                        "Another An Sinh is using this data folder: stop it, or set another ANSINH_DATA.");
            }
        } catch (IOException e) {
            throw Disk.refuse(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
