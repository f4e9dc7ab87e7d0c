package vn.ansinh.office.document.render;

import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.UnfilledField;

/** Makes files of described papers; the same description gives the same bytes every time. */
public final class Rendering {
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
}
