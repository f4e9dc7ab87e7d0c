package vn.ansinh.office.benefit.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.benefit.ComingChange;

/**
 * Thư cho gia đình. What is never posted is left out: others of the family read it too.
 *
 * @param gets in money each month
 * @param has cards and the like that the ward knows of
 * @param mayAsk what the law gives, and nobody knows that they get it
 * @param coming what changes within half a year, the nearest first
 */
public record FamilyLetter(
        String code,
        String headName,
        String areaName,
        LocalDate day,
        List<Gets> gets,
        List<Has> has,
        List<MayAsk> mayAsk,
        List<Coming> coming) {
    public FamilyLetter {
        gets = List.copyOf(gets);
        has = List.copyOf(has);
        mayAsk = List.copyOf(mayAsk);
        coming = List.copyOf(coming);
    }

    /**
     * A monthly sum.
     *
     * @param who empty for the household
     * @param amount in dong
     * @param why in a sentence; empty where nothing more is known
     * @param clause where it stands
     */
    public record Gets(
            String who,
            String what,
            long amount,
            YearMonth since,
            boolean isPaused,
            String why,
            Optional<String> clause,
            boolean isUnchecked) {}

    /** What is got beside money. */
    public record Has(String who, String what, String why) {}

    /**
     * What they can ask for.
     *
     * @param monthly in dong, where the law fixes it
     * @param onlyIf a question that decides; empty when it is sure
     * @param papers to bring
     * @param shows to show only
     */
    public record MayAsk(
            String who,
            String what,
            Optional<Long> monthly,
            String why,
            Optional<String> clause,
            boolean isUnchecked,
            Optional<String> onlyIf,
            List<String> papers,
            List<String> shows) {
        public MayAsk {
            papers = List.copyOf(papers);
            shows = List.copyOf(shows);
        }
    }

    /**
     * A change ahead.
     *
     * @param before in dong a month, where the law fixes it
     * @param age that somebody completes on the day; 0 for another reason
     */
    public record Coming(
            LocalDate day,
            String who,
            String what,
            ComingChange.Kind kind,
            Optional<Long> before,
            Optional<Long> after,
            int age) {}

    /** Together each month, in dong. */
    public long total() {
        return gets.stream()
                .filter(one -> !one.isPaused())
                .mapToLong(Gets::amount)
                .sum();
    }

    public boolean isAnyUnchecked() {
        return gets.stream().anyMatch(Gets::isUnchecked) || mayAsk.stream().anyMatch(MayAsk::isUnchecked);
    }
}
