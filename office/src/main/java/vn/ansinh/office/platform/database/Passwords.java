package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the embedded cluster's accounts: random, kept beside it, readable by its user only. */
record Passwords(String superuser, String owner, String app, String backup) {

    static Passwords random() {
        return new Passwords(one(), one(), one(), one());
    }

    private static String one() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Passwords read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Passwords(
                kept.getProperty("superuser", ""),
                kept.getProperty("owner", ""),
                kept.getProperty("app", ""),
                kept.getProperty("backup", ""));
    }

    void write(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Properties kept = new Properties();
        kept.setProperty("superuser", superuser);
        kept.setProperty("owner", owner);
        kept.setProperty("app", app);
        kept.setProperty("backup", backup);
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, null);
        }
    }

    @Override
    public String toString() {
        return "Passwords[****]";
    }
}
