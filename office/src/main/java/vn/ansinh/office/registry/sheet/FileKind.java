package vn.ansinh.office.registry.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; whatever is no spreadsheet of a known kind is refused here. */
enum FileKind {
    XLSX,
    TEXT;

    private static final int LOOK_AT = 64 << 10;

    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new SheetRefused("file.empty");
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return XLSX;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw container(bytes);
        }
        if (starts(bytes, 9, 8) || starts(bytes, 9, 4) || starts(bytes, 9, 2)) {
            throw new SheetRefused("file.old-xls");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        String text = head.replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<") || text.startsWith("{\\rtf")) {
            throw new SheetRefused("file.web-page");
        }
        if (text.startsWith("%pdf") || isBinary(bytes)) {
            throw new SheetRefused("file.not-a-spreadsheet");
        }
        return TEXT;
    }

    /** A compound file is an old workbook, or a new one behind a password. */
    private static SheetRefused container(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_16LE);
        String shifted = bytes.length > 1 ? new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE) : "";
        if (text.contains("EncryptedPackage") || shifted.contains("EncryptedPackage")) {
            return new SheetRefused("file.password");
        }
        return text.contains("Workbook") || text.contains("Book")
                ? new SheetRefused("file.old-xls")
                : new SheetRefused("file.not-a-spreadsheet");
    }

    private static boolean isBinary(byte[] bytes) {
        int end = Math.min(bytes.length, LOOK_AT);
        int odd = 0;
        int zeros = 0;
        for (int at = 0; at < end; at++) {
            if (bytes[at] == 0) {
                zeros++;
            } else if (bytes[at] > 0
                    && bytes[at] < ' '
                    && bytes[at] != '\t'
                    && bytes[at] != '\r'
                    && bytes[at] != '\n') {
                odd++;
            }
        }
        boolean wide = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) || CsvEncoding.looksWide(bytes);
        // UTF-16 letters of Vietnamese have a low byte of any value, so only plain text is held to be clean.
        return wide ? false : zeros > 0 || odd > end / 50;
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int at = 0; at < expected.length; at++) {
            if ((bytes[at] & 0xFF) != expected[at]) {
                return false;
            }
        }
        return true;
    }
}
