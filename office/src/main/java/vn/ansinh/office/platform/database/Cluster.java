package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The files of an embedded cluster: made, found running, stopped. */
final class Cluster {
    private Cluster() {}

    /** Makes the cluster; the passwords are written last, so that a start that was cut off begins again. */
    static Passwords make(Home home, Binaries binaries, SystemUser user) throws IOException {
        if (Files.exists(home.cluster())) {
            Folders.delete(home.cluster());
        }
        Files.createDirectories(home.logs());
        user.own(home.logs());
        Passwords passwords = Passwords.random();
        Path file = home.folder().resolve("first-password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, passwords.superuser());
        user.own(file);
        Command.Result result = Command.run(user.command(List.of(
                binaries.program("initdb"),
                "--pgdata=" + home.cluster(),
                "--username=postgres",
                "--pwfile=" + file,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions")));
        Files.delete(file);
        if (result.code() != 0) {
            throw Disk.refuse(
                    home.folder().toString(), result.output().strip(), false, new IOException(result.output()));
        }
        Files.writeString(
                home.cluster().resolve("postgresql.conf"), "\ninclude 'ansinh.conf'\n", StandardOpenOption.APPEND);
        passwords.write(home.passwords());
        return passwords;
    }

    /**
     * After the application was killed its server lives on, with sessions half done: it is stopped, and started again
     * by the caller, so that its settings and its sessions are known.
     */
    static void stopLeftOver(Home home, Binaries binaries, SystemUser user) {
        if (portOfRunning(home).isPresent()) {
            stop(home, binaries, user);
        }
    }

    static void stop(Home home, Binaries binaries, SystemUser user) {
        Command.Result result = Command.run(user.command(List.of(
                binaries.program("pg_ctl"),
                "stop",
                "--mode=fast",
                "--wait",
                "--timeout=60",
                "--pgdata=" + home.cluster())));
        if (result.code() != 0 && portOfRunning(home).isPresent()) {
            throw new IllegalStateException("the database server does not stop: " + result.output());
        }
    }

    /** The port of the server that runs on this cluster. A stale file whose process id belongs to another is no server. */
    static Optional<Integer> portOfRunning(Home home) {
        Path file = home.cluster().resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 4) {
                return Optional.empty();
            }
            boolean alive = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .flatMap(process -> process.info().command())
                    .filter(command -> Path.of(command).endsWith("postgres"))
                    .isPresent();
            return alive ? Optional.of(Integer.parseInt(lines.get(3).strip())) : Optional.empty();
        } catch (IOException e) {
            throw Disk.refuse(e);
        }
    }
}
