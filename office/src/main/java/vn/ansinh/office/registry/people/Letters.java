package vn.ansinh.office.registry.people;

import java.text.Normalizer;

/** Vietnamese letters taken apart: base letter, shape mark and tone, by a table made once. */
final class Letters {
    /** No tone, huyền, hỏi, ngã, sắc, nặng: the order of the dictionary. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final int TABLE = 0x2000;
    private static final char[] SHAPED = new char[TABLE];
    private static final char[] PLAIN = new char[TABLE];
    private static final byte[] TONE = new byte[TABLE];

    static {
        for (char letter = 0; letter < TABLE; letter++) {
            takeApart(letter);
        }
    }

    private Letters() {}

    private static void takeApart(char letter) {
        char lower = Character.toLowerCase(letter);
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        StringBuilder shaped = new StringBuilder().append(parts.charAt(0));
        for (int at = 1; at < parts.length(); at++) {
            int tone = TONES.indexOf(parts.charAt(at));
            if (tone >= 0) {
                TONE[letter] = (byte) (tone + 1);
            } else if ("\u0302\u0306\u031b".indexOf(parts.charAt(at)) >= 0) {
                shaped.append(parts.charAt(at));
            }
        }
        String composed = Normalizer.normalize(shaped, Normalizer.Form.NFC);
        SHAPED[letter] = composed.charAt(0);
        PLAIN[letter] = parts.charAt(0) == 'đ' ? 'd' : parts.charAt(0);
    }

    /** The lower-case letter without tone, with its shape: ắ gives ă. */
    static char shaped(char letter) {
        return letter < TABLE ? SHAPED[letter] : letter;
    }

    /** The lower-case letter without any mark: ắ gives a. */
    static char plain(char letter) {
        return letter < TABLE ? PLAIN[letter] : letter;
    }

    /** 0 for none, then huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5. */
    static int tone(char letter) {
        return letter < TABLE ? TONE[letter] : 0;
    }

    /** The place of a letter in the alphabet from 1 on; digits and foreign letters give 0. */
    static int place(char letter) {
        return ALPHABET.indexOf(shaped(letter)) + 1;
    }

    static char withTone(char letter, int tone) {
        boolean capital = Character.isUpperCase(letter);
        String bare = String.valueOf(shaped(letter));
        String toned = tone == 0 ? bare : Normalizer.normalize(bare + TONES.charAt(tone - 1), Normalizer.Form.NFC);
        return capital ? Character.toUpperCase(toned.charAt(0)) : toned.charAt(0);
    }
}
