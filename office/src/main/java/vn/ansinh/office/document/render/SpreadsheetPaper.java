package vn.ansinh.office.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Papers as an Excel file, one on each sheet, that print as papers: A4, head of the table on every page, one page wide. */
final class SpreadsheetPaper {
    private static final String SPACE = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String SHEET = "Văn bản";

    private final Map<String, Composition> sheets;
    private final PaperForm form = PaperForm.DECREE_30;

    SpreadsheetPaper(Composition composition) {
        this(Map.of(SHEET, composition));
    }

    /** By the name of the sheet, in their order. */
    SpreadsheetPaper(Map<String, Composition> sheets) {
        this.sheets = sheets;
    }

    byte[] bytes() {
        SheetStyles styles = new SheetStyles();
        List<String> types = new ArrayList<>(List.of("xl/workbook.xml", "spreadsheetml.sheet.main"));
        List<String> relations = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        StringBuilder titles = new StringBuilder();
        sheets.forEach((name, composition) -> {
            SheetMarkup markup = new SheetMarkup(composition, styles);
            cells.add(sheet(composition, markup.xml()));
            int number = cells.size();
            types.addAll(List.of("xl/worksheets/sheet" + number + ".xml", "spreadsheetml.worksheet"));
            relations.addAll(List.of("worksheet", "worksheets/sheet" + number + ".xml"));
            names.append("<sheet name=\"" + OfficePackage.escape(name) + "\" sheetId=\"" + number + "\" r:id=\"rId"
                    + number + "\"/>");
            titles.append(titles(OfficePackage.escape(name), number - 1, markup.repeatedRows()));
        });
        types.addAll(List.of("xl/styles.xml", "spreadsheetml.styles"));
        relations.addAll(List.of("styles", "styles.xml"));
        Composition first = sheets.values().iterator().next();
        OfficePackage file = new OfficePackage(first.document().standing().day())
                .types(types.toArray(String[]::new))
                .root("xl/workbook.xml")
                .about(first)
                .relations("xl/_rels/workbook.xml.rels", relations.toArray(String[]::new))
                .part(
                        "xl/workbook.xml",
                        "<workbook" + SPACE + "><sheets>" + names + "</sheets>"
                                + (titles.isEmpty() ? "" : "<definedNames>" + titles + "</definedNames>")
                                + "</workbook>");
        for (int number = 1; number <= cells.size(); number++) {
            file.part("xl/worksheets/sheet" + number + ".xml", cells.get(number - 1));
        }
        return file.part("xl/styles.xml", styles.xml()).bytes();
    }

    private String sheet(Composition composition, String cells) {
        return "<worksheet" + SPACE + "><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                + " showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr"
                + " defaultRowHeight=\"15.6\"/>" + cells + print(composition) + "</worksheet>";
    }

    private static String titles(String name, int sheet, List<Integer> repeated) {
        return repeated.isEmpty()
                ? ""
                : "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + sheet + "\">'" + name + "'!$"
                        + repeated.getFirst() + ":$" + repeated.getLast() + "</definedName>";
    }

    private String print(Composition composition) {
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
