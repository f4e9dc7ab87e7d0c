package vn.ansinh.office.document.render;

/** A paper as a Word file: Times New Roman by name, widths in twips written out so that every program agrees. */
final class WordPaper {
    private static final String SPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String FONT = "Times New Roman";

    private final Composition composition;
    private final PaperForm form = PaperForm.DECREE_30;

    WordPaper(Composition composition) {
        this.composition = composition;
    }

    byte[] bytes() {
        return new OfficePackage(composition.document().standing().day())
                .types(
                        "word/document.xml", "wordprocessingml.document.main",
                        "word/styles.xml", "wordprocessingml.styles",
                        "word/settings.xml", "wordprocessingml.settings",
                        "word/header1.xml", "wordprocessingml.header",
                        "word/header2.xml", "wordprocessingml.header")
                .root("word/document.xml")
                .about(composition)
                .relations(
                        "word/_rels/document.xml.rels",
                        "styles",
                        "styles.xml",
                        "settings",
                        "settings.xml",
                        "header",
                        "header1.xml",
                        "header",
                        "header2.xml")
                .part(
                        "word/document.xml",
                        "<w:document" + SPACE + "><w:body>" + new WordMarkup(composition).body() + section()
                                + "</w:body></w:document>")
                .part("word/styles.xml", styles())
                .part("word/settings.xml", settings())
                .part("word/header1.xml", header(true))
                .part("word/header2.xml", header(false))
                .bytes();
    }

    private String section() {
        boolean lying = composition.landscape();
        int width = PaperForm.toTwips(form.mm(lying ? "page.height" : "page.width"));
        int height = PaperForm.toTwips(form.mm(lying ? "page.width" : "page.height"));
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"first\""
                + " r:id=\"rId4\"/><w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\""
                + (lying ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + margin("top") + "\" w:right=\""
                + margin("right") + "\" w:bottom=\"" + margin("bottom") + "\" w:left=\"" + margin("left")
                + "\" w:header=\"" + PaperForm.toTwips(10) + "\" w:footer=\"" + PaperForm.toTwips(10)
                + "\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
    }

    private int margin(String side) {
        return PaperForm.toTwips(form.mm("margin." + side));
    }

    /** From page 2 the number stands in the middle of the top margin; a draft says so on every page. */
    private String header(boolean numbered) {
        int width = PaperForm.toTwips(form.textWidth(composition.landscape()));
        int size = 2 * form.points("size.page-number");
        String number = numbered
                ? run(size, "<w:fldChar w:fldCharType=\"begin\"/>")
                        + run(size, "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")
                        + run(size, "<w:fldChar w:fldCharType=\"separate\"/>")
                        + run(size, "<w:t>2</w:t>")
                        + run(size, "<w:fldChar w:fldCharType=\"end\"/>")
                : "";
        String draft = composition.document().isDraft()
                ? "<w:r><w:rPr><w:b/><w:sz w:val=\"22\"/></w:rPr><w:tab/><w:t>" + Composition.DRAFT + "</w:t></w:r>"
                : "";
        return "<w:hdr" + SPACE + "><w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"" + width / 2
                + "\"/><w:tab w:val=\"right\" w:pos=\"" + width + "\"/></w:tabs></w:pPr><w:r><w:tab/></w:r>" + number
                + draft + "</w:p></w:hdr>";
    }

    private static String run(int halfPoints, String content) {
        return "<w:r><w:rPr><w:sz w:val=\"" + halfPoints + "\"/></w:rPr>" + content + "</w:r>";
    }

    private String styles() {
        int size = 2 * form.points("size.text");
        return "<w:styles" + SPACE + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + FONT
                + "\" w:eastAsia=\"" + FONT + "\" w:hAnsi=\"" + FONT + "\" w:cs=\"" + FONT + "\"/><w:sz w:val=\"" + size
                + "\"/><w:szCs w:val=\"" + size + "\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault>"
                + "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
                + "</w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name"
                + " w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn"
                + " w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style></w:styles>";
    }

    /** Compatibility mode 15 puts a table's border, not its text, at the margin. */
    private static String settings() {
        return "<w:settings" + SPACE + "><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }
}
