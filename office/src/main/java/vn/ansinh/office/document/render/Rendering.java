package vn.ansinh.office.document.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.UnfilledField;

/** Makes files of described papers; the same description gives the same bytes every time. */
public final class Rendering {
    private static final Pattern SHEET_NAME = Pattern.compile("[^\\[\\]:*?/\\\\']{1,31}");

    private Rendering() {}

    /**
     * The paper as a file.
     *
     * @throws UnfilledField when the paper is not a draft and a place in it is not filled
     */
    public static byte[] render(AdministrativeDocument document, Format format) {
        Completeness.check(document);
        Composition composition = Composition.of(document);
        return switch (format) {
            case DOCX -> new WordPaper(composition).bytes();
            case PDF -> new PdfPaper(composition).bytes();
            case XLSX -> new SpreadsheetPaper(composition).bytes();
        };
    }

    /**
     * Several papers as one Excel file with a sheet for each.
     *
     * @param sheets by the name of the sheet, in their order; a name has at most 31 letters and none of {@code []:*?/\\'}
     * @throws UnfilledField when a paper is not a draft and a place in it is not filled
     */
    public static byte[] workbook(Map<String, AdministrativeDocument> sheets) {
        Map<String, Composition> composed = new LinkedHashMap<>();
        sheets.forEach((name, document) -> {
            if (!SHEET_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("no name of a sheet: " + name);
            }
            Completeness.check(document);
            composed.put(name, Composition.of(document));
        });
        return new SpreadsheetPaper(composed).bytes();
    }
}
