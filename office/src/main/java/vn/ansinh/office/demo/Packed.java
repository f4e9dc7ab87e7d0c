package vn.ansinh.office.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** A workbook packed without the hour of its making, so that the same rows are the same bytes. */
final class Packed {
    private static final LocalDateTime PACKED_AT = LocalDateTime.of(2024, 1, 2, 8, 0);

    /** Writes the sheets of a workbook. */
    @FunctionalInterface
    interface Content {
        void write(Workbook workbook) throws IOException;
    }

    private Packed() {}

    static byte[] workbook(Content content) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        write(content, written);
        return withoutTime(written.toByteArray());
    }

    static void write(Content content, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "AnSinh", "1.0")) {
            content.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutTime(byte[] workbook) {
        ByteArrayOutputStream repacked = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(repacked, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + PACKED_AT + ":00Z<")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(PACKED_AT);
                out.putNextEntry(fixed);
                out.write(content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return repacked.toByteArray();
    }
}
