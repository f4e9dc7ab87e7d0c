package vn.ansinh.office.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.ansinh.office.platform.CannotStart;

/** The programs of PostgreSQL, unpacked once for each version from the class path into a folder all starts share. */
record Binaries(Path folder) {

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    static Binaries unpacked(SystemUser user) {
        String archive = "postgres-%s.txz".formatted(platform());
        URL resource = Optional.ofNullable(Binaries.class.getClassLoader().getResource(archive))
                .orElseThrow(() -> new CannotStart(
                        "Bản cài này không kèm PostgreSQL cho máy này (%s); hãy đặt ANSINH_DATABASE_URL."
                                .formatted(archive),
                        "This build carries no PostgreSQL for this machine (%s); set ANSINH_DATABASE_URL."
                                .formatted(archive)));
        try {
            URLConnection connection = resource.openConnection();
            connection.setUseCaches(false);
            try (InputStream content = connection.getInputStream()) {
                // The jar's name carries the version, its length tells one build from another.
                String jar = resource.toString().replaceFirst("!.*", "").replaceFirst(".*/", "");
                String version = HexFormat.of().toHexDigits(31 * jar.hashCode() + connection.getContentLength());
                Path target = cache(user).resolve("postgresql-" + version);
                if (!Files.isDirectory(target)) {
                    unpack(content, target);
                }
                return new Binaries(target);
            }
        } catch (FileSystemException e) {
            throw Disk.refuse(e);
        } catch (IOException e) {
            throw new IllegalStateException("cannot unpack " + archive, e);
        }
    }

    private static void unpack(InputStream content, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path half = Files.createTempDirectory(target.getParent(), "unpacking");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(content)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = half.resolve(entry.getName()).normalize();
                if (!file.startsWith(half)) {
                    throw new IOException("an entry leaves the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another start was quicker; its copy is as good.
            if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            Folders.delete(half);
        }
    }

    private static Path cache(SystemUser user) {
        return user.isRoot()
                ? Path.of("/var/lib/ansinh")
                : Path.of(System.getProperty("user.home")).resolve(".cache").resolve("ansinh");
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        return name + (arm ? "-arm_64" : "-x86_64");
    }
}
