package vn.ansinh.office.document.render;

/**
 * How a cell looks.
 *
 * @param align left, center or right
 * @param quoted the cell is text even if somebody edits it and it begins like a formula
 */
record SheetStyle(
        int size,
        boolean bold,
        boolean italic,
        boolean underlined,
        String align,
        boolean framed,
        boolean number,
        boolean quoted) {

    static SheetStyle of(int size) {
        return new SheetStyle(size, false, false, false, "left", false, false, false);
    }

    SheetStyle inBold() {
        return new SheetStyle(size, true, italic, underlined, align, framed, number, quoted);
    }

    SheetStyle inItalic() {
        return new SheetStyle(size, bold, true, underlined, align, framed, number, quoted);
    }

    SheetStyle inUnderline() {
        return new SheetStyle(size, bold, italic, true, align, framed, number, quoted);
    }

    SheetStyle aligned(String where) {
        return new SheetStyle(size, bold, italic, underlined, where, framed, number, quoted);
    }

    SheetStyle inFrame() {
        return new SheetStyle(size, bold, italic, underlined, align, true, number, quoted);
    }

    SheetStyle asNumber() {
        return new SheetStyle(size, bold, italic, underlined, align, framed, true, quoted);
    }

    SheetStyle asQuoted() {
        return new SheetStyle(size, bold, italic, underlined, align, framed, number, true);
    }

    Typeface typeface() {
        return bold ? italic ? Typeface.BOLD_ITALIC : Typeface.BOLD : italic ? Typeface.ITALIC : Typeface.REGULAR;
    }

    String fontXml() {
        return "<font>" + (bold ? "<b/>" : "") + (italic ? "<i/>" : "") + (underlined ? "<u/>" : "") + "<sz val=\""
                + size + "\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
    }

    String formatXml(int font) {
        return "<xf numFmtId=\"" + (number ? 3 : quoted ? 49 : 0) + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\""
                + (framed ? 1 : 0) + "\" xfId=\"0\" applyFont=\"1\" applyNumberFormat=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"" + (quoted ? " quotePrefix=\"1\"" : "") + "><alignment horizontal=\"" + align
                + "\" vertical=\"" + (framed ? "center" : "top") + "\" wrapText=\"1\"/></xf>";
    }
}
