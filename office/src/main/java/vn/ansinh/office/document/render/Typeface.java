package vn.ansinh.office.document.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Serif, which is as wide as Times New Roman letter by letter: embedded in PDF, and used to measure lines in
 * all formats.
 */
final class Typeface {
    static final Typeface REGULAR = new Typeface("Regular", 400, false);
    static final Typeface BOLD = new Typeface("Bold", 700, false);
    static final Typeface ITALIC = new Typeface("Italic", 400, true);
    static final Typeface BOLD_ITALIC = new Typeface("BoldItalic", 700, true);
    static final List<Typeface> ALL = List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);

    static final String FAMILY = "Liberation Serif";

    private final int weight;
    private final boolean italic;
    private final byte[] bytes;
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable advances;
    private final int unitsPerEm;

    private Typeface(String style, int weight, boolean italic) {
        this.weight = weight;
        this.italic = italic;
        String name = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + name);
            }
            bytes = in.readAllBytes();
            // Tables are read lazily and not safely by several threads: everything needed later is taken out here.
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            glyphs = font.getUnicodeCmapLookup();
            advances = font.getHorizontalMetrics();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int weight() {
        return weight;
    }

    boolean isItalic() {
        return italic;
    }

    /**
     * The face for one PDF, of which only the letters used are stored.
     *
     * <p>Vietnamese needs no ligatures: their tables cost more time than the rest of the page, and are left unread.
     */
    PDFont embeddedIn(PDDocument pdf) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Width of a line in millimetres. */
    double width(String line, int points) {
        long units = line.codePoints()
                .mapToLong(letter -> advances.getAdvanceWidth(glyphs.getGlyphId(letter)))
                .sum();
        return units * points * 25.4 / 72 / unitsPerEm;
    }

    /** How many lines the words take in that width, broken between words. */
    int lines(String words, int points, double width) {
        int lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            double used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                double next = width(word + " ", points);
                if (used > 0 && used + next > width) {
                    lines++;
                    used = 0;
                }
                used += next;
            }
        }
        return lines;
    }
}
