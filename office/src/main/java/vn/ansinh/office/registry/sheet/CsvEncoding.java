package vn.ansinh.office.registry.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import vn.ansinh.office.registry.people.Remark;

/** Which encoding a text file is in, found by its bytes. */
record CsvEncoding(Charset charset, int skip) {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int SAMPLE = 256 << 10;
    private static final double CONVINCING = 0.7;

    static CsvEncoding of(byte[] bytes, List<Remark> notes) {
        if (has(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3);
        }
        if (has(bytes, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (has(bytes, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (looksWide(bytes)) {
            return new CsvEncoding(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
        }
        return isUtf8(bytes) ? new CsvEncoding(StandardCharsets.UTF_8, 0) : singleByte(bytes, notes);
    }

    /** A mark of UTF-8 promises UTF-8 all through. */
    private static CsvEncoding strict(byte[] bytes, int skip) {
        if (!isUtf8(bytes)) {
            throw new SheetRefused("file.encoding");
        }
        return new CsvEncoding(StandardCharsets.UTF_8, skip);
    }

    /** UTF-16 without a mark: commas and digits have a zero beside them, always on the same side. */
    static boolean looksWide(byte[] bytes) {
        int end = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int at = 0; at + 1 < end; at += 2) {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        return end >= 8 && ((odd > end / 4 && even == 0) || (even > end / 4 && odd == 0));
    }

    private static CsvEncoding singleByte(byte[] bytes, List<Remark> notes) {
        String latin = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        String windows = Normalizer.normalize(
                new String(bytes, 0, Math.min(bytes.length, SAMPLE), WINDOWS_1258), Normalizer.Form.NFC);
        double ofWindows = Syllables.share(windows);
        LegacyText.Sample sample = new LegacyText.Sample();
        sample.add(latin);
        LegacyText font = sample.verdict();
        double ofFont = font == LegacyText.UNICODE ? 0 : Syllables.share(font.toUnicode(latin));
        if (ofWindows >= CONVINCING && ofWindows >= ofFont) {
            notes.add(Remark.changed("file.windows-1258"));
            return new CsvEncoding(WINDOWS_1258, 0);
        }
        if (ofFont >= CONVINCING || Syllables.share(latin) >= CONVINCING) {
            return new CsvEncoding(StandardCharsets.ISO_8859_1, 0);
        }
        throw new SheetRefused("file.encoding");
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException not) {
            return false;
        }
    }

    private static boolean has(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
