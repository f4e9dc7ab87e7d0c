package vn.ansinh.office.survey.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A table of points as the ward entered it. It never changes: another one takes its place from a day on.
 *
 * @param area {@code urban} or {@code rural}; empty where it serves both
 * @param from the first day of interviews (form B1) or of requests received (form A) that are scored by it
 * @param source the document and annex it was copied from, in the ward's words
 * @param endsFrom of form A: from so many points on a family is not surveyed
 * @param questions none where the ward stopped scoring from that day on
 */
public record PointTable(
        UUID id,
        Kind kind,
        Optional<String> area,
        LocalDate from,
        String source,
        Optional<Integer> endsFrom,
        List<PointQuestion> questions,
        String enteredBy,
        Instant enteredAt) {

    /** What it scores; the name is a word key. */
    public enum Kind {
        /** Phiếu A: whether a family that asked is surveyed. */
        SCREENING,
        /** Phiếu B1: the income, in points instead of dong. */
        INCOME;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public PointTable {
        questions = List.copyOf(questions);
    }

    /** Whether the ward stopped scoring with it. */
    public boolean isEnd() {
        return questions.isEmpty();
    }

    /** The fewest points that a household can have. */
    public int least() {
        return questions.stream().mapToInt(PointQuestion::least).sum();
    }

    /** The most points that a household can have. */
    public int most() {
        return questions.stream().mapToInt(PointQuestion::most).sum();
    }

    boolean serves(String areaKind) {
        return area.isEmpty() || area.get().equals(areaKind);
    }
}
