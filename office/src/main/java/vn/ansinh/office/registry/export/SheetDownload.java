package vn.ansinh.office.registry.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.sheet.Mapping.Shape;
import vn.ansinh.office.registry.sheet.SheetExport;

/** Sends a spreadsheet while it is written. */
public final class SheetDownload {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetDownload() {}

    /** Sends what the content writes under this name. */
    public static void send(String name, HttpServletResponse response, Consumer<OutputStream> content) {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            content.accept(response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An empty list to be filled in, a row a person or a row a household. */
    public static void template(String shape, HttpServletResponse response) {
        Shape wanted = shape(shape);
        String name = wanted == Shape.PERSON_ROWS ? "mau-moi-nguoi-mot-dong.xlsx" : "mau-moi-ho-mot-dong.xlsx";
        send(name, response, out -> SheetExport.template(wanted, out));
    }

    /** The shape that an address names. */
    public static Shape shape(String word) {
        return switch (word) {
            case "people" -> Shape.PERSON_ROWS;
            case "households" -> Shape.HOUSEHOLD_ROWS;
            default -> throw new NothingHere("shape " + word);
        };
    }
}
