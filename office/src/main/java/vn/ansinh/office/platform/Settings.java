package vn.ansinh.office.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the one who starts An Sinh may choose: {@code ANSINH_DATA}, {@code ANSINH_PORT}, {@code ANSINH_DEMO},
 * {@code ANSINH_PAPERS}, {@code ANSINH_DATABASE_URL} and its accounts.
 */
@ConfigurationProperties("ansinh")
public record Settings(
        @DefaultValue(".ansinh/run") Path data,
        @DefaultValue("8420") int port,
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String papers,
        @DefaultValue Database database) {
    public Settings {
        data = data.toAbsolutePath().normalize();
    }

    /** Where files of papers lie; empty when they stand in the database. */
    public Optional<Path> papersFolder() {
        return papers.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(papers).toAbsolutePath().normalize());
    }

    /** Address and accounts of a PostgreSQL of one's own; an empty address means the embedded one. */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("ansinh_app") String user,
            @DefaultValue("") String password,
            @DefaultValue("ansinh_owner") String ownerUser,
            @DefaultValue("") String ownerPassword,
            @DefaultValue("ansinh_backup") String backupUser,
            @DefaultValue("") String backupPassword) {
        public boolean isEmbedded() {
            return url.isBlank();
        }
    }
}
