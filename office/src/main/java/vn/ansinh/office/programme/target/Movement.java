package vn.ansinh.office.programme.target;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Biến động: from where to where households went between two days, by the lists of the ward (I-30).
 *
 * @param from the day whose evening it begins with
 * @param to the day whose evening it ends with
 * @param moved households that are on a list on one of the two days
 * @param unlisted of the others, how many went from where to where
 */
public record Movement(LocalDate from, LocalDate to, List<Moved> moved, Map<Way, Long> unlisted) {
    public Movement {
        moved = List.copyOf(moved);
        unlisted = Map.copyOf(unlisted);
    }

    /** One cell of the table. */
    public record Way(ListKind was, ListKind is) {}

    /** Why a household came from outside or went outside; the name is a word key. */
    public enum Cause {
        /** Nothing of the kind: it is here on both days. */
        NONE,
        MOVED_IN,
        MOVED_OUT,
        /** Formed from another household of the ward. */
        FORMED,
        /** Nobody lives in it any more: died, joined another. */
        DISSOLVED
    }

    /**
     * A household that is on a list on one of the days.
     *
     * @param people on the last day, or on the first where it is gone
     * @param wasBefore whether it was on the list it comes on at any time before the first day
     */
    public record Moved(
            UUID household,
            String code,
            String head,
            String group,
            int people,
            ListKind was,
            ListKind is,
            Cause cause,
            boolean wasBefore) {
        public Way way() {
            return new Way(was, is);
        }
    }

    /** How many went this way. */
    public long count(ListKind was, ListKind is) {
        Way way = new Way(was, is);
        return was.isListed() || is.isListed()
                ? moved.stream().filter(one -> one.way().equals(way)).count()
                : unlisted.getOrDefault(way, 0L);
    }

    /** Of all households that were there, how many stood so on the first day. */
    public long began(ListKind was) {
        long sum = 0;
        for (ListKind is : ListKind.values()) {
            sum += count(was, is);
        }
        return sum;
    }

    public long ended(ListKind is) {
        long sum = 0;
        for (ListKind was : ListKind.values()) {
            sum += count(was, is);
        }
        return sum;
    }

    /** The part of its balance in which a household counts. */
    public enum Step {
        START,
        ESCAPED,
        TO_OTHER,
        MOVED_OUT,
        DISSOLVED,
        AGAIN,
        FRESH,
        MOVED_IN,
        FROM_OTHER,
        END;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Step> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** The households that count in a part of the balance of a list. */
    public List<Moved> of(ListKind list, Step step) {
        return moved.stream()
                .filter(one -> Balance.steps(list, one).contains(step))
                .toList();
    }

    /** What the length of a list went through. */
    public Balance balance(ListKind list) {
        return Balance.of(list, moved);
    }

    /**
     * end = start − escaped − to the other list − moved out − dissolved + again + new + moved in + from the other list.
     *
     * @param escaped left the list and stands on neither
     */
    public record Balance(
            long start,
            long escaped,
            long toOther,
            long movedOut,
            long dissolved,
            long again,
            long fresh,
            long movedIn,
            long fromOther,
            long end) {
        static Balance of(ListKind list, Collection<Moved> moved) {
            Map<Step, Long> counts = new EnumMap<>(Step.class);
            for (Moved one : moved) {
                steps(list, one).forEach(step -> counts.merge(step, 1L, Long::sum));
            }
            return new Balance(
                    counts.getOrDefault(Step.START, 0L),
                    counts.getOrDefault(Step.ESCAPED, 0L),
                    counts.getOrDefault(Step.TO_OTHER, 0L),
                    counts.getOrDefault(Step.MOVED_OUT, 0L),
                    counts.getOrDefault(Step.DISSOLVED, 0L),
                    counts.getOrDefault(Step.AGAIN, 0L),
                    counts.getOrDefault(Step.FRESH, 0L),
                    counts.getOrDefault(Step.MOVED_IN, 0L),
                    counts.getOrDefault(Step.FROM_OTHER, 0L),
                    counts.getOrDefault(Step.END, 0L));
        }

        private static Set<Step> steps(ListKind list, Moved one) {
            Set<Step> steps = EnumSet.noneOf(Step.class);
            if (one.was() == list) {
                steps.add(Step.START);
            }
            if (one.is() == list) {
                steps.add(Step.END);
            }
            if (one.was() == list && one.is() != list) {
                steps.add(left(one));
            }
            if (one.is() == list && one.was() != list) {
                steps.add(came(one));
            }
            return steps;
        }

        private static Step left(Moved one) {
            return switch (one.is()) {
                case POOR, NEAR_POOR -> Step.TO_OTHER;
                case NEITHER -> Step.ESCAPED;
                case NOT_HERE -> one.cause() == Cause.MOVED_OUT ? Step.MOVED_OUT : Step.DISSOLVED;
            };
        }

        private static Step came(Moved one) {
            if (one.was().isListed()) {
                return Step.FROM_OTHER;
            }
            if (one.cause() == Cause.MOVED_IN) {
                return Step.MOVED_IN;
            }
            return one.wasBefore() ? Step.AGAIN : Step.FRESH;
        }

        /** Households fewer. */
        public long net() {
            return start - end;
        }

        /** Of the poor those who are poor no more, near-poor or not; of the near-poor those who are on neither list (I-30). */
        public long gross(ListKind list) {
            return list == ListKind.POOR ? escaped + toOther : escaped;
        }

        public boolean isSound() {
            return end == start - escaped - toOther - movedOut - dissolved + again + fresh + movedIn + fromOther;
        }
    }
}
