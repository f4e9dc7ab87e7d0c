package vn.ansinh.office.registry.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    static void check(byte[] bytes, List<Remark> notes) {
        Set<String> parts = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[64 << 10];
            long all = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                parts.add(name);
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    all += read;
                    if (all > LARGEST_ALL || (size > LARGEST_STRINGS && !name.startsWith("xl/worksheets/"))) {
                        throw new SheetRefused("file.bomb");
                    }
                }
                if (parts.size() > MOST_PARTS) {
                    throw new SheetRefused("file.bomb");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw brokenZip(broken);
        }
        judge(parts, notes);
    }

    private static SheetRefused brokenZip(Exception broken) {
        String message = String.valueOf(broken.getMessage());
        return message.contains("encrypted") ? new SheetRefused("file.password") : new SheetRefused("file.broken");
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
