package vn.ansinh.office.registry.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells Vietnamese syllables from junk by their build: onset, vowels, coda, at most one tone. */
final class Syllables {
    private static final Pattern TONE = Pattern.compile("[\u0300\u0309\u0303\u0301\u0323]");
    private static final Pattern WORD = Pattern.compile("[^\\s\\d,;|/.()\"'_:-]+");
    private static final String VOWELS = "(?:iêu|yêu|oai|oay|oao|oeo|uôi|uya|uyê|uyu|ươi|ươu|uây"
            + "|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|oo"
            + "|[aăâeêioôơuưy])";
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?" + VOWELS + "(?:ch|ng|nh|[cmnpt])?");

    private Syllables() {}

    /** Whether a word can be Vietnamese. */
    static boolean isOne(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(parts);
        int count = 0;
        while (tones.find()) {
            count++;
        }
        String bare = Normalizer.normalize(TONE.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
        return count <= 1 && SYLLABLE.matcher(bare).matches();
    }

    /** The share of syllables among the words that have a letter beyond ASCII; 1 where there is none. */
    static double share(String text) {
        Matcher words = WORD.matcher(text);
        int all = 0;
        int good = 0;
        while (words.find()) {
            String word = words.group();
            if (word.chars().anyMatch(letter -> letter > 0x7f)) {
                all++;
                good += isOne(word) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) good / all;
    }

    /** Whether every word beyond ASCII is a syllable. */
    static boolean all(String text) {
        return share(text) >= 1;
    }
}
