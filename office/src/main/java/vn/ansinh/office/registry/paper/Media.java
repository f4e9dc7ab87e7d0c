package vn.ansinh.office.registry.paper;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are kept, told by how the file begins and not by its name. */
public enum Media {
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    PDF("application/pdf", "pdf", "255044462d");

    private final String type;
    private final String extension;
    private final String beginning;

    Media(String type, String extension, String beginning) {
        this.type = type;
        this.extension = extension;
        this.beginning = beginning;
    }

    public String type() {
        return type;
    }

    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Media ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Optional<Media> of(byte[] file) {
        for (Media media : values()) {
            if (media.begins(file)) {
                return Optional.of(media);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] file) {
        int length = beginning.length() / 2;
        return file.length >= length
                && HexFormat.of().formatHex(file, 0, length).equals(beginning);
    }
}
