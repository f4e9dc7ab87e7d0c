package vn.ansinh.office.document.render;

import vn.ansinh.office.document.Text;

/**
 * How a paragraph of a Word file looks; the elements it writes stand in the order that the format's schema demands.
 *
 * @param style name of the paragraph style; empty for the default
 * @param size points
 * @param align as the format calls it: left, center, right, both
 * @param before space above, in points
 * @param indent of the first line, in millimetres
 * @param keep whether it stays on the page of the paragraph after it
 */
record WordParagraph(
        String style, int size, boolean bold, boolean italic, String align, int before, double indent, boolean keep) {

    /** What follows stands on a new page. */
    static final String PAGE_BREAK = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    static WordParagraph of(int size) {
        return new WordParagraph("", size, false, false, "left", 0, 0, false);
    }

    WordParagraph styled(String name) {
        return new WordParagraph(name, size, bold, italic, align, before, indent, keep);
    }

    WordParagraph inBold() {
        return new WordParagraph(style, size, true, italic, align, before, indent, keep);
    }

    WordParagraph inItalic() {
        return new WordParagraph(style, size, bold, true, align, before, indent, keep);
    }

    WordParagraph centred() {
        return aligned("center");
    }

    WordParagraph aligned(String where) {
        return new WordParagraph(style, size, bold, italic, where, before, indent, keep);
    }

    WordParagraph after(int points) {
        return new WordParagraph(style, size, bold, italic, align, points, indent, keep);
    }

    WordParagraph indented(double millimetres) {
        return new WordParagraph(style, size, bold, italic, align, before, millimetres, keep);
    }

    WordParagraph kept() {
        return new WordParagraph(style, size, bold, italic, align, before, indent, true);
    }

    String with(String words) {
        return opening() + run(words, bold, "") + "</w:p>";
    }

    /** One frame around the words, as official stamps in type have. */
    String boxed(String words) {
        return opening()
                + run("\u00A0" + words + "\u00A0", bold, "<w:bdr w:val=\"single\" w:sz=\"6\" w:space=\"0\"/>")
                + "</w:p>";
    }

    String with(Text... texts) {
        StringBuilder xml = new StringBuilder(opening());
        for (Text text : texts) {
            for (Text.Part part : text.parts()) {
                String shown = Composition.shown(part);
                xml.append(
                        switch (part) {
                            case Text.Words _, Text.Marked _ -> run(shown, bold, "");
                            case Text.Strong _ -> run(shown, true, "");
                            case Text.Unfilled _ ->
                                run(shown, bold, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DDDDDD\"/>");
                        });
            }
        }
        return xml.append("</w:p>").toString();
    }

    /** A line of that length in the middle of the given width, both in millimetres. */
    static String rule(double length, double width) {
        int side = Math.max(0, PaperForm.toTwips((width - length) / 2));
        return "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
                + "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"60\" w:lineRule=\"exact\"/><w:ind w:left=\"" + side
                + "\" w:right=\"" + side + "\"/></w:pPr></w:p>";
    }

    private String opening() {
        return "<w:p><w:pPr>" + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                + (keep ? "<w:keepNext/>" : "") + "<w:spacing w:before=\"" + before * 20 + "\"/>"
                + (indent > 0 ? "<w:ind w:firstLine=\"" + PaperForm.toTwips(indent) + "\"/>" : "") + "<w:jc w:val=\""
                + align + "\"/></w:pPr>";
    }

    private String run(String words, boolean strong, String extra) {
        return "<w:r><w:rPr>" + (strong ? "<w:b/><w:bCs/>" : "") + (italic ? "<w:i/><w:iCs/>" : "") + "<w:sz w:val=\""
                + 2 * size + "\"/><w:szCs w:val=\"" + 2 * size + "\"/>" + extra
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + OfficePackage.escape(words).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }
}
