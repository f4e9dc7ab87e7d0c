package vn.ansinh.office.document.render;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Mark;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;

/** The wording and punctuation of a paper, worked out once for all formats. */
record Composition(AdministrativeDocument document) {
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** Under the grounds of a decision. */
    static final String DECIDES = "QUYẾT ĐỊNH:";

    static final String DRAFT = "DỰ THẢO";
    static final String INTERNAL = "LƯU HÀNH NỘI BỘ";
    static final String RECIPIENTS = "Nơi nhận:";

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Composition of(AdministrativeDocument document) {
        return new Composition(document);
    }

    boolean landscape() {
        return document.orientation() == Orientation.LANDSCAPE;
    }

    /** Letter size of the office's names: as large as the form allows without breaking a line. */
    int nameSize(PaperForm form) {
        double left = form.textWidth(landscape()) * form.mm("head.share") / 100;
        int large = form.points("size.body-name");
        IssuingBody issuer = document.issuer();
        boolean fits = issuer.superior().stream().allMatch(line -> Typeface.REGULAR.width(line, large) <= left)
                && issuer.name().stream().allMatch(line -> Typeface.BOLD.width(line, large) <= left);
        return fits ? large : form.points("size.body-name-least");
    }

    /** A paper that is numbered has place for the number; in a draft the number itself is left open. */
    Optional<String> numberLine() {
        String symbol = document.kind().symbol(document.issuer()).orElse("");
        return switch (document.standing()) {
            case Standing.Draft _ when symbol.isEmpty() -> Optional.empty();
            case Standing.Draft _ -> Optional.of("Số:        /" + symbol);
            case Standing.Issued issued ->
                Optional.of("Số: " + (issued.number() < 10 ? "0" : "") + issued.number() + "/" + symbol);
            case Standing.Unnumbered _ -> Optional.empty();
        };
    }

    /** Whether the words of the paper are English; its head stays Vietnamese. */
    boolean english() {
        return document.kind() == DocumentKind.EXPLANATION_ENGLISH;
    }

    String placeAndDate() {
        Standing standing = document.standing();
        if (english()) {
            return document.issuer().place() + ", " + ENGLISH_DATE.format(standing.day());
        }
        return document.issuer().place() + ", "
                + (document.isDraft()
                        ? VietnameseDates.inFullWithoutDay(standing.day())
                        : VietnameseDates.inFull(standing.day()));
    }

    Optional<String> circulation() {
        return document.circulation() == Circulation.INTERNAL ? Optional.of(INTERNAL) : Optional.empty();
    }

    Optional<String> checkCode() {
        return document.standing() instanceof Standing.Issued issued
                ? issued.checkCode().map(code -> "Mã tra cứu: " + code)
                : Optional.empty();
    }

    /** Who decides, above the grounds of a decision; it is the chair's own matter, not the committee's. */
    Optional<String> decider() {
        return document.kind() == DocumentKind.DECISION
                ? Optional.of("CHỦ TỊCH " + String.join(" ", document.issuer().name()))
                : Optional.empty();
    }

    /** Each ends with a semicolon, the last with a full stop. */
    List<Text> grounds() {
        List<Text> ended = new ArrayList<>();
        List<Text> grounds = document.grounds();
        for (int place = 0; place < grounds.size(); place++) {
            ended.add(grounds.get(place).then(place + 1 < grounds.size() ? ";" : "."));
        }
        return ended;
    }

    /** The body with {@code ./.} after the last words of a numbered paper. */
    List<Block> body() {
        List<Block> body = new ArrayList<>(document.body());
        if (!body.isEmpty()
                && !(document.standing() instanceof Standing.Unnumbered)
                && body.getLast() instanceof Block.Paragraph(Text text)) {
            body.set(body.size() - 1, new Block.Paragraph(ended(text)));
        }
        return body;
    }

    private static Text ended(Text text) {
        if (text.parts().getLast() instanceof Text.Words(String words)) {
            List<Text.Part> parts = new ArrayList<>(text.parts());
            String open = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
            parts.set(parts.size() - 1, new Text.Words(open + "./."));
            return new Text(parts);
        }
        return text.then("./.");
    }

    /** Each with a dash and a semicolon, the last with a full stop. */
    List<String> recipients() {
        List<String> lines = new ArrayList<>();
        List<String> recipients = document.recipients();
        for (int place = 0; place < recipients.size(); place++) {
            lines.add("- " + recipients.get(place) + (place + 1 < recipients.size() ? ";" : "."));
        }
        return lines;
    }

    /** One line for each mark the text carries, explaining it. */
    List<String> footnotes() {
        Set<Mark> marks = new LinkedHashSet<>();
        texts().forEach(text -> text.parts().forEach(part -> {
            if (part instanceof Text.Marked marked) {
                marks.add(marked.mark());
            }
        }));
        return marks.stream()
                .sorted()
                .map(mark -> mark.sign() + " " + mark.meaning(english()))
                .toList();
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>(document.grounds());
        for (Block block : document.body()) {
            switch (block) {
                case Block.Paragraph paragraph -> texts.add(paragraph.text());
                case Block.Points points -> texts.addAll(points.points());
                case Block.Remark remark -> texts.add(remark.text());
                case Block.Heading _, Block.NewPage _, Block.Grid _, Block.Signatures _ -> {}
            }
        }
        return texts;
    }

    /** What a part of a text shows: composed letters, and no character that a file format forbids. */
    static String shown(Text.Part part) {
        return switch (part) {
            case Text.Words words -> clean(words.words());
            case Text.Strong strong -> clean(strong.words());
            case Text.Marked marked -> clean(marked.words()) + marked.mark().sign();
            case Text.Unfilled unfilled -> "[" + clean(unfilled.field()) + "]";
        };
    }

    /** Unicode NFC, without control characters, which XML cannot carry. */
    static String clean(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(letter ->
                        letter == '\n' || letter == '\t' || (letter >= 0x20 && letter != 0xFFFE && letter != 0xFFFF))
                .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
