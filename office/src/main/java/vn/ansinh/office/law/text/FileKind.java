package vn.ansinh.office.law.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file in which official texts come. */
public enum FileKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    TXT("text/plain; charset=utf-8");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the end of a file's name; what is in it is checked when it is read. */
    static Optional<FileKind> of(String fileName) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.code().equals(end)).findFirst();
    }
}
