package vn.ansinh.office.registry.duplicate;

import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** How like two names are. */
final class LikeNames {
    private static final int FARTHEST = 2;
    private static final int SHORTEST_FOR_ONE = 6;
    private static final int SHORTEST_FOR_TWO = 10;
    private static final DamerauLevenshteinDistance LETTERS = new DamerauLevenshteinDistance(FARTHEST);

    private LikeNames() {}

    /** Nothing where both are other names. */
    static Optional<Reason> compare(Keyed one, Keyed other, UsualNames usual) {
        if (one.marked().equals(other.marked())) {
            return Optional.of(Reason.SAME_NAME);
        }
        if (one.folded().equals(other.folded())) {
            return Optional.of(Reason.SAME_NAME_WITHOUT_MARKS);
        }
        int letters = letters(one.folded(), other.folded());
        int shortest = Math.min(one.folded().length(), other.folded().length());
        boolean near = (letters == 1 && shortest >= SHORTEST_FOR_ONE) || (letters == 2 && shortest >= SHORTEST_FOR_TWO);
        if (!near) {
            return Optional.empty();
        }
        // Hoa and Hà differ by one letter and are two names; Hoaa is a slip
        if (areAllWords(one, other, usual)) {
            return Optional.of(Reason.NAME_ONE_WORD);
        }
        return Optional.of(letters == 1 ? Reason.NAME_ONE_LETTER : Reason.NAME_TWO_LETTERS);
    }

    /** Letters put in, left out, changed or changing places with a neighbour: two at most, else three. */
    private static int letters(String one, String other) {
        int distance = LETTERS.apply(one, other);
        return distance < 0 ? FARTHEST + 1 : distance;
    }

    private static boolean areAllWords(Keyed one, Keyed other, UsualNames usual) {
        if (one.words().size() != other.words().size()) {
            return false;
        }
        for (int at = 0; at < one.words().size(); at++) {
            String word = one.words().get(at);
            String against = other.words().get(at);
            if (!word.equals(against) && !(usual.isWord(word) && usual.isWord(against))) {
                return false;
            }
        }
        return true;
    }
}
