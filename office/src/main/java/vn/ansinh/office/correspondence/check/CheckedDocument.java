package vn.ansinh.office.correspondence.check;

import java.time.LocalDate;
import java.util.Locale;
import vn.ansinh.office.correspondence.Force;

/**
 * What a stranger is told of a document; no name and no subject.
 *
 * @param title name of its kind in capitals; empty for a letter
 */
public record CheckedDocument(String title, String written, LocalDate dated, String issuer, Force force) {
    /** {@code Quyết định}; empty for a letter. */
    public String kind() {
        return title.isEmpty() ? "" : title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    }
}
