package vn.ansinh.office.registry.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The fonts that wrote Vietnamese before Unicode, whose texts look like {@code NguyÔn V¨n ¸i} (TCVN3, .VnTime) or
 * {@code Nguyeãn Vaên AÙi} (VNI).
 */
enum LegacyText {
    UNICODE,
    TCVN3,
    VNI;

    private static final String TCVN3_FROM =
            "\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe";
    private static final String TCVN3_TO = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    /** Marks that stand after a vowel in VNI, and the combining marks they are. */
    private static final Map<Character, String> VNI_MARKS = new HashMap<>();

    private static final String VNI_FROM = "ñÑöÖôÔæÆóÓòÒîÎ";
    private static final String VNI_TO = "đĐưƯơƠỉỈĩĨịỊỵỴ";

    static {
        String tones = "ù\u0301ø\u0300û\u0309õ\u0303ï\u0323";
        String roofs = "â\u0302á\u0302\u0301à\u0302\u0300å\u0302\u0309ã\u0302\u0303ä\u0302\u0323";
        String bowls = "ê\u0306é\u0306\u0301è\u0306\u0300ú\u0306\u0309ü\u0306\u0303ë\u0306\u0323";
        String all = tones + roofs + bowls;
        int at = 0;
        while (at < all.length()) {
            int end = at + 1;
            while (end < all.length() && Character.getType(all.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            VNI_MARKS.put(all.charAt(at), all.substring(at + 1, end));
            VNI_MARKS.put(Character.toUpperCase(all.charAt(at)), all.substring(at + 1, end));
            at = end;
        }
    }

    /** The font of one cell, given that of most of its sheet. */
    static LegacyText of(String text, LegacyText most) {
        if (!isSuspect(text)) {
            return UNICODE;
        }
        if (most != UNICODE) {
            return Syllables.share(most.toUnicode(text)) >= 0.5 ? most : UNICODE;
        }
        if (Syllables.share(text) > 0.4) {
            return UNICODE;
        }
        for (LegacyText font : new LegacyText[] {TCVN3, VNI}) {
            if (Syllables.all(font.toUnicode(text))) {
                return font;
            }
        }
        return UNICODE;
    }

    /** Old fonts use the letters of Latin-1 only, at least one beyond ASCII. */
    private static boolean isSuspect(String text) {
        boolean beyond = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter > 0xff) {
                return false;
            }
            beyond |= letter > 0x9f;
        }
        return beyond;
    }

    String toUnicode(String text) {
        return switch (this) {
            case UNICODE -> text;
            case TCVN3 -> ofTcvn3(text);
            case VNI -> ofVni(text);
        };
    }

    private static String ofTcvn3(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int place = TCVN3_FROM.indexOf(text.charAt(at));
            unicode.append(place < 0 ? text.charAt(at) : TCVN3_TO.charAt(place));
        }
        return unicode.toString();
    }

    private static String ofVni(String text) {
        StringBuilder unicode = new StringBuilder(text.length() + 8);
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            String marks = VNI_MARKS.get(letter);
            int place = VNI_FROM.indexOf(letter);
            if (marks != null && "aeouyAEOUYöÖôÔ".indexOf(before) >= 0) {
                unicode.append(marks);
            } else {
                unicode.append(place < 0 ? letter : VNI_TO.charAt(place));
            }
            before = letter;
        }
        return Normalizer.normalize(unicode, Normalizer.Form.NFC);
    }

    /** Texts of one sheet from which its font is told. */
    static final class Sample {
        private static final int MOST = 200_000;
        private static final double CLEARLY = 0.3;

        private final StringBuilder suspects = new StringBuilder();

        void add(String text) {
            if (suspects.length() < MOST && isSuspect(text)) {
                suspects.append(text).append(' ');
            }
        }

        LegacyText verdict() {
            if (suspects.isEmpty()) {
                return UNICODE;
            }
            String text = suspects.toString();
            double plain = Syllables.share(text);
            double tcvn3 = Syllables.share(TCVN3.toUnicode(text));
            double vni = Syllables.share(VNI.toUnicode(text));
            if (Math.max(tcvn3, vni) < plain + CLEARLY) {
                return UNICODE;
            }
            return tcvn3 >= vni ? TCVN3 : VNI;
        }
    }
}
