package vn.ansinh.office.document.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader finds in a file, as text that can be compared. */
final class Extract {
    private Extract() {}

    /** The body of a Word file, one element of structure a line. */
    static String word(byte[] file) throws IOException {
        return parts(file)
                        .getOrDefault("word/document.xml", "")
                        .replaceAll("(<w:(?:p|tbl|tr|tc|sectPr|gridCol)[ >])", "\n$1")
                        .strip()
                + "\n";
    }

    /** The text of a PDF page by page, then its fonts and whether each is in the file. */
    static String pdf(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setLineSeparator("\n");
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append("== page ").append(page).append('\n').append(stripper.getText(pdf));
            }
            TreeSet<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                            + (font.isEmbedded() ? " embedded" : " NOT EMBEDDED"));
                }
            }
            text.append("== fonts ").append(fonts).append('\n');
            text.append("== tagged ")
                    .append(pdf.getDocumentCatalog().getMarkInfo().isMarked())
                    .append(", language ")
                    .append(pdf.getDocumentCatalog().getLanguage())
                    .append(", title ")
                    .append(pdf.getDocumentInformation().getTitle())
                    .append('\n');
        }
        return text.toString();
    }

    /** The cells of an Excel file, then how it prints. */
    static String sheet(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String shown = cell.toString();
                    if (!shown.isEmpty()) {
                        text.append(cell.getAddress())
                                .append(' ')
                                .append(cell.getCellType())
                                .append(' ')
                                .append(shown.replace("\n", "\\n"))
                                .append('\n');
                    }
                }
            }
            TreeSet<String> merged = new TreeSet<>();
            sheet.getMergedRegions().forEach(region -> merged.add(region.formatAsString()));
            text.append("== merged ").append(merged).append('\n');
            text.append("== repeated ")
                    .append(
                            sheet.getRepeatingRows() == null
                                    ? "none"
                                    : sheet.getRepeatingRows().formatAsString())
                    .append(", landscape ")
                    .append(sheet.getPrintSetup().getLandscape())
                    .append(", paper ")
                    .append(sheet.getPrintSetup().getPaperSize())
                    .append(", wide ")
                    .append(sheet.getPrintSetup().getFitWidth())
                    .append('\n');
        }
        return text.toString();
    }

    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
