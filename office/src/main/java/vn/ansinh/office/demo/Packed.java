package vn.ansinh.office.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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
        // By its central directory: the local heads of fastexcel's entries carry no sizes that a stream could trust.
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream out = new ZipOutputStream(repacked, StandardCharsets.UTF_8)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + PACKED_AT + ":00Z<")
                            .getBytes(StandardCharsets.UTF_8);
                }
                if (entry.getName().startsWith("xl/worksheets/")) {
                    content = inOrder(content);
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

    /** Merged ranges are kept by fastexcel in the order of hash codes that change from run to run. */
    private static byte[] inOrder(byte[] sheet) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        int from = xml.indexOf("<mergeCell ");
        int to = xml.lastIndexOf("</mergeCells>");
        if (from < 0) {
            return sheet;
        }
        String sorted =
                Arrays.stream(xml.substring(from, to).split("(?<=/>)")).sorted().collect(Collectors.joining());
        return (xml.substring(0, from) + sorted + xml.substring(to)).getBytes(StandardCharsets.UTF_8);
    }
}
