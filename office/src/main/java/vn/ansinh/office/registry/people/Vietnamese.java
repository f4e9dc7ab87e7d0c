package vn.ansinh.office.registry.people;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text: one Unicode form, keys for search, both styles of placing the tone mark. */
public final class Vietnamese {
    private static final int TABLE = 0x2000;
    private static final char SKIP = 0;
    /** For each letter its lower-case base letter; {@link #SKIP} for combining marks; a space for all else. */
    private static final char[] FOLDED = folded();

    private Vietnamese() {}

    /** NFC, without invisible characters, with single spaces and none at the ends; letters stay as typed. */
    public static String clean(String typed) {
        String composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (isClean(composed)) {
            return composed;
        }
        StringBuilder clean = new StringBuilder(composed.length());
        boolean gap = false;
        for (int at = 0; at < composed.length(); at++) {
            char letter = composed.charAt(at);
            if (isSpace(letter)) {
                gap = true;
            } else if (!isInvisible(letter)) {
                if (gap && !clean.isEmpty()) {
                    clean.append(' ');
                }
                gap = false;
                clean.append(letter);
            }
        }
        return clean.toString();
    }

    private static boolean isClean(String text) {
        boolean gap = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == ' ') {
                if (gap) {
                    return false;
                }
                gap = true;
            } else if (isSpace(letter) || isInvisible(letter)) {
                return false;
            } else {
                gap = false;
            }
        }
        return text.isEmpty() || !gap;
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' || Character.isSpaceChar(letter) || letter == '\u0085';
    }

    private static boolean isInvisible(char letter) {
        return Character.getType(letter) == Character.FORMAT || letter == 0x7f || letter == 0xfffd || letter >= 0xfffe;
    }

    /** The search key: lower case without marks, {@code đ} as {@code d}, all else one space. */
    public static String fold(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            char plain = letter < TABLE ? FOLDED[letter] : ' ';
            if (plain == ' ') {
                gap = true;
            } else if (plain != SKIP) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(plain);
            }
        }
        return key.toString();
    }

    /** The key that keeps marks: equal for {@code Hòa} and {@code hoà}; used to rank exact hits first. */
    public static String markedKey(String text) {
        return withOldTones(clean(text).toLowerCase(Locale.ROOT));
    }

    /** {@code hoà} as {@code hòa}: the mark on the first vowel of open oa, oe, uy. */
    public static String withOldTones(String text) {
        return moveTones(text, true);
    }

    /** {@code hòa} as {@code hoà}: the mark on the second vowel of open oa, oe, uy. */
    public static String withNewTones(String text) {
        return moveTones(text, false);
    }

    private static String moveTones(String text, boolean toFirst) {
        StringBuilder moved = null;
        for (int at = 0; at + 1 < text.length(); at++) {
            boolean open = at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2));
            boolean afterQ = at > 0 && Letters.plain(text.charAt(at - 1)) == 'q';
            if (!open || afterQ || !isPair(text.charAt(at), text.charAt(at + 1))) {
                continue;
            }
            char from = text.charAt(toFirst ? at + 1 : at);
            char to = text.charAt(toFirst ? at : at + 1);
            if (Letters.tone(from) != 0 && Letters.tone(to) == 0) {
                if (moved == null) {
                    moved = new StringBuilder(text);
                }
                moved.setCharAt(toFirst ? at + 1 : at, Letters.withTone(from, 0));
                moved.setCharAt(toFirst ? at : at + 1, Letters.withTone(to, Letters.tone(from)));
            }
        }
        return moved == null ? text : moved.toString();
    }

    private static boolean isPair(char first, char second) {
        char one = Letters.shaped(first);
        char two = Letters.shaped(second);
        return (one == 'o' && (two == 'a' || two == 'e')) || (one == 'u' && two == 'y');
    }

    /** {@code NGUYỄN THỊ ĐÀO} as {@code Nguyễn Thị Đào}; letters after an apostrophe are capitals too. */
    public static String titleCase(String text) {
        StringBuilder title = new StringBuilder(text.length());
        boolean start = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            title.append(start ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
            start = !Character.isLetter(letter);
        }
        return title.toString();
    }

    /** Whether a text of more than one letter has capitals only. */
    public static boolean isAllCapitals(String text) {
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            if (Character.isUpperCase(letter)) {
                letters++;
            }
        }
        return letters > 1;
    }

    private static char[] folded() {
        char[] table = new char[TABLE];
        for (char letter = 0; letter < TABLE; letter++) {
            table[letter] = plainOf(letter);
        }
        return table;
    }

    private static char plainOf(char letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return SKIP;
        }
        char plain = Letters.plain(letter);
        return (plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9') ? plain : ' ';
    }
}
