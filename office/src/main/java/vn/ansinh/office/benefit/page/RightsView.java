package vn.ansinh.office.benefit.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.WhomToAsk;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.review.Standing;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.source.Confidence;

/**
 * The rights of a household as shown.
 *
 * @param members each member, then the household as a whole
 * @param lastDay up to which changes were looked for
 * @param hidden kinds of facts that the one who looks may not see, as words of {@code benefit.hidden.}
 */
public record RightsView(
        String code,
        String headName,
        String areaName,
        LocalDate day,
        Standing standing,
        Rights.Total total,
        List<Subject> members,
        List<Asked> toAsk,
        List<Coming> coming,
        LocalDate lastDay,
        List<String> hidden) {
    public RightsView {
        members = List.copyOf(members);
        toAsk = List.copyOf(toAsk);
        coming = List.copyOf(coming);
        hidden = List.copyOf(hidden);
    }

    public boolean isAnyUnchecked() {
        return members.stream()
                .flatMap(member -> member.given().stream())
                .anyMatch(line -> line.confidence() == Confidence.RECALLED || line.confidence() == Confidence.UNKNOWN);
    }

    /**
     * A member, or the household as a whole.
     *
     * @param id of the member; empty for the household
     * @param name empty for the household
     */
    public record Subject(
            Optional<String> id,
            String name,
            String relation,
            String birth,
            List<Line> monthly,
            List<Line> steady,
            List<Line> once,
            List<Line> overlapped,
            List<Line> open,
            List<Refused> refused) {
        public Subject {
            monthly = List.copyOf(monthly);
            steady = List.copyOf(steady);
            once = List.copyOf(once);
            overlapped = List.copyOf(overlapped);
            open = List.copyOf(open);
            refused = List.copyOf(refused);
        }

        public List<Line> given() {
            return Stream.of(monthly, steady, once).flatMap(List::stream).toList();
        }
    }

    /**
     * A right.
     *
     * @param monthly the sum of money a month that the law fixes
     * @param claim whether they get it; empty where there is nothing to tell
     */
    public record Line(
            String name,
            String payer,
            Optional<BigDecimal> monthly,
            boolean isAtLeast,
            String amount,
            Confidence confidence,
            RightExplanation why,
            Optional<Claim> claim) {}

    /** What is not given: why in one sentence, and where all of the reasons stand. */
    public record Refused(String benefit, String sentence) {}

    /** The facts to ask whom. */
    public List<Asked> toAsk(WhomToAsk whom) {
        return toAsk.stream().filter(asked -> asked.of() == whom).toList();
    }

    /**
     * A fact to ask for.
     *
     * @param people names, empty for the household
     */
    public record Asked(String fact, List<String> people, WhomToAsk of, int benefits) {
        public Asked {
            people = List.copyOf(people);
        }
    }

    /**
     * A change within the next days.
     *
     * @param names of the members, empty for the household
     * @param benefits one, or all that may begin or end together
     * @param because key of the words for the reason
     */
    public record Coming(
            LocalDate day,
            List<String> names,
            List<String> benefits,
            ComingChange.Kind kind,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after,
            String because,
            List<Object> becauseOf) {
        public Coming {
            names = List.copyOf(names);
            benefits = List.copyOf(benefits);
            becauseOf = List.copyOf(becauseOf);
        }

        boolean isOpen() {
            return kind == ComingChange.Kind.MAY_START || kind == ComingChange.Kind.MAY_END;
        }

        boolean goesWith(Coming other) {
            return isOpen()
                    && kind == other.kind
                    && day.equals(other.day)
                    && because.equals(other.because)
                    && becauseOf.equals(other.becauseOf);
        }

        Coming and(Coming other) {
            return new Coming(
                    day,
                    both(names, other.names),
                    both(benefits, other.benefits),
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    because,
                    becauseOf);
        }

        private static List<String> both(List<String> some, List<String> more) {
            return Stream.concat(some.stream(), more.stream()).distinct().toList();
        }
    }
}
