package vn.ansinh.office.registry.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How usual names and their words are in the register. Two people called Nguyễn Văn An say little; a word that nobody
 * else bears is likely to be a slip of the pen.
 */
final class UsualNames {
    private static final int RARE = 3;
    private static final int COMMON = 12;
    private static final int A_WORD_OF_NAMES = 4;

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    UsualNames(List<Keyed> people) {
        for (Keyed one : people) {
            names.merge(one.folded(), 1, Integer::sum);
            for (String word : one.words()) {
                words.merge(word, 1, Integer::sum);
            }
        }
    }

    boolean isRare(String folded) {
        return names.getOrDefault(folded, 0) <= RARE;
    }

    boolean isCommon(String folded) {
        return names.getOrDefault(folded, 0) > COMMON;
    }

    /** Whether people are called so, so that it is no slip. */
    boolean isWord(String word) {
        return words.getOrDefault(word, 0) >= A_WORD_OF_NAMES;
    }
}
