package vn.ansinh.office.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.language.Parameter;

/**
 * The values that a ward may enter.
 *
 * @param left those that the law leaves to the ward or the province, or that were not known to us
 * @param recalled those that the law files recall: the ward may enter them from its official copy
 * @param decided benefits whose sum each decision fixes: nothing is entered for them
 */
public record WardValuesView(List<Row> left, List<Row> recalled, List<Benefit> decided) {
    /** How many of the benefits that a value affects the list names; the page of the value names all. */
    public static final int SHOWN = 3;

    public WardValuesView {
        left = List.copyOf(left);
        recalled = List.copyOf(recalled);
        decided = List.copyOf(decided);
    }

    /** What a parameter is as a whole; the name of a state is a word key. */
    public enum State {
        NOT_ENTERED,
        WAITING,
        IN_FORCE,
        COMING,
        EXPIRED
    }

    /**
     * One parameter.
     *
     * @param now its value of today in this ward
     * @param affected benefits that read it
     */
    public record Row(Parameter parameter, Optional<Parameter.Dated> now, State state, List<Benefit> affected) {
        public Row {
            affected = List.copyOf(affected);
        }

        static Row of(
                Parameter parameter,
                Optional<Parameter.Dated> now,
                List<WardValue> own,
                List<Benefit> affected,
                LocalDate today) {
            List<WardValue.Status> statuses =
                    own.stream().map(value -> value.status(today)).toList();
            State state = State.NOT_ENTERED;
            if (statuses.contains(WardValue.Status.WAITING)) {
                state = State.WAITING;
            } else if (statuses.contains(WardValue.Status.IN_FORCE)) {
                state = State.IN_FORCE;
            } else if (statuses.contains(WardValue.Status.COMING)) {
                state = State.COMING;
            } else if (statuses.contains(WardValue.Status.EXPIRED)) {
                state = State.EXPIRED;
            }
            return new Row(parameter, now, state, affected);
        }
    }

    /** How many of those left to the ward are in a state. */
    public long count(State state) {
        return left.stream().filter(row -> row.state() == state).count();
    }
}
