package vn.ansinh.office.document.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Thể thức: margins and letter sizes of an administrative paper, read from dated data. */
final class PaperForm {
    /** The form in force since 2020-03-05; no later one is known. */
    static final PaperForm DECREE_30 = read("form-2020-03-05.properties");

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Properties values;

    private PaperForm(Properties values) {
        this.values = values;
    }

    /** A length in millimetres. */
    double mm(String key) {
        return Double.parseDouble(value(key));
    }

    /** A letter size or gap in points. */
    int points(String key) {
        return Integer.parseInt(value(key));
    }

    /** Width between the margins. */
    double textWidth(boolean landscape) {
        return (landscape ? mm("page.height") : mm("page.width")) - mm("margin.left") - mm("margin.right");
    }

    static double toPoints(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    /** Twentieths of a point, Word's unit of length. */
    static int toTwips(double millimetres) {
        return (int) Math.round(toPoints(millimetres) * 20);
    }

    private String value(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("the form of papers has no value " + key);
        }
        return value;
    }

    private static PaperForm read(String name) {
        try (InputStream in = PaperForm.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            Properties values = new Properties();
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new PaperForm(values);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
