package vn.ansinh.office.demo;

import java.util.List;

/** The household's income as the surveyor wrote it, in whole dong. */
public sealed interface Income {

    /** One sum of the household for a month. */
    record Monthly(long dong) implements Income {}

    /** Six sums of the last twelve months in the order of the form, and the social aid that does not count. */
    record ByComponent(List<Long> yearly, long socialAid) implements Income {
        public ByComponent {
            yearly = List.copyOf(yearly);
            if (yearly.size() != 6) {
                throw new IllegalArgumentException("The form has six components, not " + yearly.size());
            }
        }
    }

    /** The household would not or could not say. */
    record NotKnown() implements Income {}
}
