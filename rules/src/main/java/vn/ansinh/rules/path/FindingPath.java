package vn.ansinh.rules.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.path.PathOut.Unknown;
import vn.ansinh.rules.path.PathQuestion.Under;
import vn.ansinh.rules.path.Step.MeetIndicator;
import vn.ansinh.rules.path.Step.RaiseIncome;

/**
 * Tìm lộ trình: finds every least set of changes that takes a household out of its class and keeps it out, exactly. The lines and the
 * number of deprivations are those of the standards asked; nothing is rounded. Pure and thread-safe.
 *
 * <p>It is exact because a class is found from one income and from how many indicators lack: for each income worth aiming at the least
 * sets of indicators are found under all standards together, and a set is dropped where a lower income does with a part of it.
 */
public final class FindingPath {
    private static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(
                    one -> Integer.bitCount(one.met()) + (one.raised() == 0 ? 0 : 1))
            .thenComparingLong(Found::raised)
            .thenComparing(
                    (one, other) -> Integer.compareUnsigned(Integer.reverse(other.met()), Integer.reverse(one.met())));

    private final PathQuestion question;
    private final List<Bounds> bounds;

    private FindingPath(PathQuestion question) {
        this.question = question;
        this.bounds = question.under().stream()
                .map(under -> new Bounds(question.facts(), under, question.goal()))
                .toList();
    }

    /**
     * Changes that suffice.
     *
     * @param raised what each member must have more than, in dong a month; 0 where the income stays as it is
     * @param met bits of the indicators met
     */
    private record Found(long raised, int met) {}

    /** Every least way to the goal, and what is to be asked. */
    public static PathOut find(PathQuestion question) {
        FindingPath finding = new FindingPath(question);
        List<Found> found = finding.found();
        return new PathOut(question, finding.ways(found), finding.toAsk(found));
    }

    private List<Found> found() {
        List<Found> all = new ArrayList<>(at(0, List.of()));
        if (question.isIncomeInReach()) {
            for (long raised : levels().keySet()) {
                all.addAll(at(raised, all));
            }
        }
        all.sort(ORDER);
        return all;
    }

    /** The incomes worth aiming at, lowest first; the earliest standard where two have one line. */
    private Map<Long, Bounds.Level> levels() {
        Map<Long, Bounds.Level> levels = new TreeMap<>();
        bounds.forEach(one -> one.levels().forEach(level -> levels.putIfAbsent(level.perMember(), level)));
        return levels;
    }

    /** The least sets of indicators at one income, without those that a lower income does with. */
    private List<Found> at(long raised, List<Found> lower) {
        int[] groups = bounds.stream().mapToInt(Bounds::lacking).toArray();
        int[] needs = bounds.stream().mapToInt(one -> one.need(raised)).toArray();
        if (IntStream.of(needs).anyMatch(need -> need == Bounds.CLOSED)) {
            return List.of();
        }
        int choice = IntStream.of(groups).reduce(0, (a, b) -> a | b);
        for (Indicator indicator : question.outOfReach()) {
            choice &= ~Bounds.bit(indicator);
        }
        return LeastSets.of(groups, needs, choice).stream()
                .filter(met -> lower.stream().noneMatch(one -> (one.met() & ~met) == 0))
                .map(met -> new Found(raised, met))
                .toList();
    }

    private List<Way> ways(List<Found> found) {
        Map<Long, Bounds.Level> levels = levels();
        List<Way> ways = new ArrayList<>();
        for (Found one : found) {
            Optional<RaiseIncome> income =
                    Optional.ofNullable(levels.get(one.raised())).map(this::raise);
            ways.add(new Way(income, met(one.met())));
        }
        return ways;
    }

    private RaiseIncome raise(Bounds.Level level) {
        return new RaiseIncome(level.standard(), level.line(), level.perMember(), gap(level));
    }

    private Optional<IncomeGap> gap(Bounds.Level level) {
        HouseholdFacts facts = question.facts();
        boolean isByPoints =
                facts.knowsIncomeScore() && level.standard().scores().isPresent();
        boolean isMeasured = facts.knowsIncome() && facts.knowsMembers() && facts.area() != AreaKind.UNKNOWN;
        return isMeasured && !isByPoints ? IncomeGap.upTo(level.perMember(), facts) : Optional.empty();
    }

    private List<MeetIndicator> met(int bits) {
        Map<Integer, MeetIndicator> met = new TreeMap<>();
        for (Under under : question.under()) {
            for (Indicator indicator : under.standard().indicators()) {
                if ((bits & Bounds.bit(indicator)) != 0) {
                    boolean isSure = under.deprivations().of(indicator) == Answer.YES;
                    met.merge(
                            indicator.order(),
                            new MeetIndicator(indicator, isSure),
                            (one, other) -> new MeetIndicator(indicator, one.isSure() || other.isSure()));
                }
            }
        }
        return List.copyOf(met.values());
    }

    private List<Unknown> toAsk(List<Found> found) {
        List<Unknown> asked = new ArrayList<>();
        if (found.size() == 1 && found.getFirst().equals(new Found(0, 0))) {
            return asked;
        }
        HouseholdFacts facts = question.facts();
        if (facts.area() == AreaKind.UNKNOWN) {
            asked.add(Unknown.Fact.AREA);
        }
        if (!facts.knowsMembers()) {
            asked.add(Unknown.Fact.MEMBERS);
        }
        if (!facts.knowsIncome()) {
            asked.add(Unknown.Fact.INCOME);
        }
        Map<Integer, Indicator> open = new TreeMap<>();
        for (Under under : question.under()) {
            under.standard().indicators().stream()
                    .filter(one -> under.deprivations().of(one) == Answer.UNKNOWN)
                    .forEach(one -> open.put(one.order(), one));
        }
        open.values().stream()
                .filter(one -> !new FindingPath(without(one)).found().equals(found))
                .forEach(one -> asked.add(new Unknown.Lacking(one)));
        return asked;
    }

    /** The same question with an unknown answer turned out well. */
    private PathQuestion without(Indicator indicator) {
        List<Under> better = question.under().stream()
                .map(under -> under.deprivations().of(indicator) == Answer.UNKNOWN
                        ? new Under(under.standard(), under.deprivations().with(indicator, Answer.NO))
                        : under)
                .toList();
        return new PathQuestion(
                question.facts(), better, question.goal(), question.outOfReach(), question.isIncomeInReach());
    }
}
