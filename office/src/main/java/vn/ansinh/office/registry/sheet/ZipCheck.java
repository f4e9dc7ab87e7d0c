package vn.ansinh.office.registry.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.ansinh.office.registry.people.Remark;

/**
 * Looks through a zip before anything in it is parsed: what it is, and how large it grows.
 *
 * <p>The parts are really unpacked and counted, since a bomb lies about its size. A high ratio alone is no fault: a
 * million empty rows pack three hundred to one.
 */
final class ZipCheck {
    private static final long LARGEST_ALL = 1L << 30;
    private static final long LARGEST_STRINGS = 128L << 20;
    private static final int MOST_PARTS = 2_000;

    private ZipCheck() {}

    /**
     * Answers the names of the parts in lower case.
     *
     * <p>The zip is read by its directory, as the reader of the workbook reads it: parts that were written in a stream have
     * no sizes before their content, and the reader of the JDK refuses those of large files.
     */
    @SuppressWarnings("IllegalCatch") // the boundary to the library: whatever it throws on a broken file is one refusal
    static Set<String> check(byte[] bytes, List<Remark> notes) {
        Set<String> parts = new HashSet<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            long all = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                parts.add(name);
                if (parts.size() > MOST_PARTS) {
                    throw new SheetRefused("file.bomb");
                }
                if (part.getGeneralPurposeBit().usesEncryption()) {
                    throw new SheetRefused("file.password");
                }
                all += unpacked(zip, part, name.startsWith("xl/worksheets/") ? LARGEST_ALL : LARGEST_STRINGS, all);
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof SheetRefused refused ? refused : new SheetRefused("file.broken");
        }
        judge(parts, notes);
        return parts;
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry part, long most, long before) throws IOException {
        byte[] buffer = new byte[64 << 10];
        long size = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most || before + size > LARGEST_ALL) {
                    throw new SheetRefused("file.bomb");
                }
            }
        }
        return size;
    }

    private static void judge(Set<String> parts, List<Remark> notes) {
        if (parts.contains("xl/workbook.bin")) {
            throw new SheetRefused("file.xlsb");
        }
        if (!parts.contains("xl/workbook.xml")) {
            if (parts.contains("content.xml") && parts.contains("mimetype")) {
                throw new SheetRefused("file.ods");
            }
            boolean office =
                    parts.contains("[content_types].xml") && parts.stream().noneMatch(part -> part.startsWith("word/"));
            throw new SheetRefused(office ? "file.broken" : "file.not-a-spreadsheet");
        }
        if (parts.contains("xl/vbaproject.bin")) {
            notes.add(Remark.changed("file.macros"));
        }
    }
}
