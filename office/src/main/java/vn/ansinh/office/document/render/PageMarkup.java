package vn.ansinh.office.document.render;

import java.util.List;
import java.util.Locale;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Text;

/** The paper as XHTML for the typesetter. */
final class PageMarkup {
    private final Composition composition;
    private final PaperForm form = PaperForm.DECREE_30;
    private final StringBuilder out = new StringBuilder(16_384);

    PageMarkup(Composition composition) {
        this.composition = composition;
    }

    String xhtml() {
        out.append("<html lang=\"")
                .append(composition.english() ? "en" : "vi")
                .append("\"><head><title>")
                .append(escape(composition.document().name()))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escape(composition.document().name()))
                .append("\"/><style>")
                .append(PageStyle.of(composition, form))
                .append("</style></head><body>");
        head();
        title();
        composition.document().addressees().forEach(to -> paragraph("to", Text.of("Kính gửi: "), to));
        composition.decider().ifPresent(who -> line("decides", who));
        composition.grounds().forEach(ground -> paragraph("ground", ground));
        composition.decider().ifPresent(who -> line("decides", Composition.DECIDES));
        composition.body().forEach(this::block);
        footnotes();
        signature();
        composition.checkCode().ifPresent(code -> line("code", code));
        return out.append("</body></html>").toString();
    }

    private void head() {
        IssuingBody issuer = composition.document().issuer();
        double text = form.textWidth(composition.landscape());
        double left = text * form.mm("head.share") / 100;
        out.append(String.format(
                Locale.ROOT,
                "<table class=\"head\" role=\"presentation\"><colgroup><col style=\"width:%.2fmm\"/>"
                        + "<col style=\"width:%.2fmm\"/></colgroup><tr><td>",
                left,
                text - left));
        issuer.superior().forEach(line -> line("superior", line));
        issuer.name().forEach(line -> line("issuer", line));
        rule(Typeface.BOLD.width(issuer.name().getLast(), composition.nameSize(form)) * 0.4);
        out.append("</td><td>");
        line("nation", Composition.NATION);
        line("motto", Composition.MOTTO);
        rule(Typeface.BOLD.width(Composition.MOTTO, form.points("size.motto")));
        out.append("</td></tr><tr><td>");
        line("number", composition.numberLine().orElse("\u00A0"));
        if (composition.document().isDraft()) {
            out.append("<div class=\"box\"><span>").append(Composition.DRAFT).append("</span></div>");
        }
        out.append("</td><td>");
        line("place", composition.placeAndDate());
        composition
                .circulation()
                .ifPresent(words -> out.append("<div class=\"box\"><span>")
                        .append(escape(words))
                        .append("</span></div>"));
        out.append("</td></tr></table>");
    }

    private void title() {
        out.append("<h1>").append(escape(composition.document().kind().title())).append("</h1>");
        out.append("<div class=\"subject\">");
        text(composition.document().subject());
        out.append("</div>");
        composition.document().enclosedWith().ifPresent(words -> line("enclosed", "(" + words + ")"));
        rule(subjectRule());
        out.append("<div class=\"after-title\"></div>");
    }

    private double subjectRule() {
        return SubjectRule.width(composition, form);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                out.append("<h2>").append(escape(heading.words())).append("</h2>");
            case Block.NewPage page ->
                out.append("<h2 class=\"new-page\">")
                        .append(escape(page.words()))
                        .append("</h2>");
            case Block.Paragraph paragraph -> paragraph("text", paragraph.text());
            case Block.Remark remark -> paragraph("remark", remark.text());
            case Block.Points points -> points.points().forEach(point -> paragraph("text", Text.of("- "), point));
            case Block.Grid grid -> new TableMarkup(grid.table()).appendTo(out);
            case Block.Signatures signatures -> {
                out.append("<table class=\"sign\" role=\"presentation\"><tr>");
                signatures.hands().forEach(this::hand);
                out.append("</tr></table>");
            }
        }
    }

    private void hand(Signature signature) {
        out.append("<td class=\"hand\">");
        signature.lines().forEach(line -> line("authority", line));
        out.append("<div class=\"room\"></div>");
        line("signer", signature.name().orElse("\u00A0"));
        out.append("</td>");
    }

    private void footnotes() {
        List<String> notes = composition.footnotes();
        if (!notes.isEmpty()) {
            out.append("<div class=\"notes\">");
            notes.forEach(note -> line("note", note));
            out.append("</div>");
        }
    }

    private void signature() {
        Signature signature = composition.document().signature();
        if (signature.lines().isEmpty() && composition.recipients().isEmpty()) {
            return;
        }
        out.append("<table class=\"sign\" role=\"presentation\"><tr><td class=\"recipients\">");
        if (!composition.recipients().isEmpty()) {
            line("recipients-label", Composition.RECIPIENTS);
            composition.recipients().forEach(line -> line("recipient", line));
        }
        out.append("</td>");
        hand(signature);
        out.append("</tr></table>");
    }

    private void rule(double millimetres) {
        out.append(String.format(Locale.ROOT, "<div class=\"rule\" style=\"width:%.2fmm\"></div>", millimetres));
    }

    private void line(String style, String words) {
        out.append("<div class=\"")
                .append(style)
                .append("\">")
                .append(escape(words))
                .append("</div>");
    }

    private void paragraph(String style, Text... texts) {
        out.append("<p class=\"").append(style).append("\">");
        for (Text text : texts) {
            text(text);
        }
        out.append("</p>");
    }

    private void text(Text text) {
        for (Text.Part part : text.parts()) {
            String shown = escape(Composition.shown(part));
            out.append(
                    switch (part) {
                        case Text.Words _, Text.Marked _ -> shown;
                        case Text.Strong _ -> "<b>" + shown + "</b>";
                        case Text.Unfilled _ -> "<span class=\"gap\">" + shown + "</span>";
                    });
        }
    }

    static String escape(String words) {
        return Composition.clean(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
