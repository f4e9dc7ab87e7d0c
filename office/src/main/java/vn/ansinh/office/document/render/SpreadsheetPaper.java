package vn.ansinh.office.document.render;

import java.util.List;
import java.util.Locale;

/** A paper as an Excel file that prints as a paper: A4, head of the table on every page, one page wide. */
final class SpreadsheetPaper {
    private static final String SPACE = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String SHEET = "Văn bản";

    private final Composition composition;
    private final PaperForm form = PaperForm.DECREE_30;

    SpreadsheetPaper(Composition composition) {
        this.composition = composition;
    }

    byte[] bytes() {
        SheetStyles styles = new SheetStyles();
        SheetMarkup markup = new SheetMarkup(composition, styles);
        String cells = markup.xml();
        return new OfficePackage(composition.document().standing().day())
                .types(
                        "xl/workbook.xml", "spreadsheetml.sheet.main",
                        "xl/worksheets/sheet1.xml", "spreadsheetml.worksheet",
                        "xl/styles.xml", "spreadsheetml.styles")
                .root("xl/workbook.xml")
                .about(composition)
                .relations("xl/_rels/workbook.xml.rels", "worksheet", "worksheets/sheet1.xml", "styles", "styles.xml")
                .part("xl/workbook.xml", workbook(markup.repeatedRows()))
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet" + SPACE
                                + "><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                                + " showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr"
                                + " defaultRowHeight=\"15.6\"/>" + cells + print() + "</worksheet>")
                .part("xl/styles.xml", styles.xml())
                .bytes();
    }

    private static String workbook(List<Integer> repeated) {
        String names = repeated.isEmpty()
                ? ""
                : "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'" + SHEET + "'!$"
                        + repeated.getFirst() + ":$" + repeated.getLast() + "</definedName></definedNames>";
        return "<workbook" + SPACE + "><sheets><sheet name=\"" + SHEET + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                + names + "</workbook>";
    }

    private String print() {
        String draft =
                composition.document().isDraft() ? "&amp;R&amp;\"Times New Roman,Bold\"" + Composition.DRAFT : "";
        return "<printOptions horizontalCentered=\"1\"/>"
                + String.format(
                        Locale.ROOT,
                        "<pageMargins left=\"%.3f\" right=\"%.3f\" top=\"%.3f\" bottom=\"%.3f\" header=\"0.39\""
                                + " footer=\"0.39\"/>",
                        inches("left"),
                        inches("right"),
                        inches("top"),
                        inches("bottom"))
                + "<pageSetup paperSize=\"9\" orientation=\"" + (composition.landscape() ? "landscape" : "portrait")
                + "\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter differentFirst=\"1\"><oddHeader>&amp;C"
                + "&amp;\"Times New Roman,Regular\"&amp;13&amp;P" + draft + "</oddHeader><firstHeader>" + draft
                + "</firstHeader></headerFooter>";
    }

    private double inches(String side) {
        return form.mm("margin." + side) / 25.4;
    }
}
