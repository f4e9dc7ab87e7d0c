package vn.ansinh.office.law.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Takes the words out of a file and splits them where an article begins: a line with {@code Điều 5.} at its start. */
final class ReadingText {
    private static final Pattern ARTICLE =
            Pattern.compile("^\\s*Điều\\s+(\\d{1,4}[a-zđ]?)\\s*[.:]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");

    private ReadingText() {}

    /** The parts in their order; empty when the file is not of its kind or holds no words, as a scan. */
    static Optional<List<OfficialText.Part>> read(FileKind kind, byte[] file) {
        return words(kind, file).map(ReadingText::parts).filter(parts -> !parts.isEmpty());
    }

    private static Optional<String> words(FileKind kind, byte[] file) {
        try {
            return Optional.of(
                    switch (kind) {
                        case DOCX -> docx(file);
                        case PDF -> pdf(file);
                        case TXT -> txt(file);
                    });
            // a file from outside can break its reader in many ways; all mean that it is not what its name says
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(document);
        }
    }

    private static String txt(byte[] file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new IOException("not a text");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<OfficialText.Part> parts(String words) {
        List<OfficialText.Part> parts = new ArrayList<>();
        String number = "";
        StringBuilder body = new StringBuilder();
        for (String raw : Normalizer.normalize(words, Normalizer.Form.NFC).split("\\R", -1)) {
            String line = BLANKS.matcher(raw.replace("\0", "")).replaceAll(" ").strip();
            Matcher article = ARTICLE.matcher(line);
            if (article.find()) {
                add(parts, number, body);
                number = article.group(1);
                body = new StringBuilder();
            }
            if (!line.isEmpty()) {
                body.append(line).append('\n');
            }
        }
        add(parts, number, body);
        return parts;
    }

    private static void add(List<OfficialText.Part> parts, String number, StringBuilder body) {
        if (!body.isEmpty()) {
            parts.add(new OfficialText.Part(number, body.toString().strip()));
        }
    }
}
