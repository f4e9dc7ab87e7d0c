package vn.ansinh.rules.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Scores;
import vn.ansinh.rules.Standard;

/** Tries every income, every set of indicators and every way in which the unknown can be; asks the classifier each time. */
final class BruteForce {
    private static final List<Integer> MEMBERS = List.of(1, 3, 60);

    private final PathQuestion question;
    private final List<HouseholdFacts> filled = new ArrayList<>();

    /** A set of changes; equal to a way that does the same. */
    record Change(long raised, Set<String> met) implements Comparable<Change> {
        boolean isWithin(Change other) {
            return raised <= other.raised && other.met.containsAll(met);
        }

        @Override
        public int compareTo(Change other) {
            return toString().compareTo(other.toString());
        }
    }

    private BruteForce(PathQuestion question) {
        this.question = question;
        HouseholdFacts facts = question.facts();
        for (AreaKind area : Bounds.areas(facts)) {
            for (int members : facts.knowsMembers() ? List.of(facts.members()) : MEMBERS) {
                for (long income : incomes(area, members)) {
                    filled.add(new HouseholdFacts(
                            area,
                            members,
                            income,
                            facts.months(),
                            facts.deprivations(),
                            facts.incomeScore(),
                            facts.deprivationScore()));
                }
            }
        }
    }

    static Set<Change> least(PathQuestion question) {
        return new BruteForce(question).least();
    }

    static Set<Change> of(PathOut path) {
        Set<Change> changes = new TreeSet<>();
        for (Way way : path.ways()) {
            Set<String> met = new TreeSet<>();
            way.indicators().forEach(one -> met.add(one.indicator().id()));
            changes.add(new Change(way.income().map(Step.RaiseIncome::perMember).orElse(0L), met));
        }
        return changes;
    }

    private Set<Change> least() {
        List<Change> leading = new ArrayList<>();
        List<Indicator> lacking = lacking();
        for (long raised : raises()) {
            for (int bits = 0; bits < 1 << lacking.size(); bits++) {
                Set<String> met = new TreeSet<>();
                for (int place = 0; place < lacking.size(); place++) {
                    if ((bits & 1 << place) != 0) {
                        met.add(lacking.get(place).id());
                    }
                }
                Change change = new Change(raised, met);
                if (leads(change)) {
                    leading.add(change);
                }
            }
        }
        Set<Change> least = new TreeSet<>();
        for (Change one : leading) {
            if (leading.stream().noneMatch(other -> !other.equals(one) && other.isWithin(one))) {
                least.add(one);
            }
        }
        return least;
    }

    private Set<Long> raises() {
        Set<Long> raises = new TreeSet<>(Set.of(0L));
        if (question.isIncomeInReach()) {
            for (PathQuestion.Under under : question.under()) {
                for (IncomeLine line : under.standard().lines()) {
                    raises.add(
                            switch (question.facts().area()) {
                                case URBAN -> line.urban();
                                case RURAL -> line.rural();
                                case UNKNOWN -> Math.max(line.urban(), line.rural());
                            });
                }
            }
        }
        return raises;
    }

    private List<Indicator> lacking() {
        List<Indicator> lacking = new ArrayList<>();
        for (PathQuestion.Under under : question.under()) {
            for (Indicator one : under.standard().indicators()) {
                boolean isOpen = under.deprivations().of(one) != Answer.NO
                        && !question.outOfReach().contains(one);
                if (isOpen && !lacking.contains(one)) {
                    lacking.add(one);
                }
            }
        }
        return lacking;
    }

    private List<Long> incomes(AreaKind area, int members) {
        HouseholdFacts facts = question.facts();
        if (facts.knowsIncome()) {
            return List.of(facts.income());
        }
        List<Long> incomes = new ArrayList<>(List.of(0L));
        for (PathQuestion.Under under : question.under()) {
            for (IncomeLine line : under.standard().lines()) {
                incomes.add(line.in(area) * members * facts.months() + 1);
            }
        }
        return incomes;
    }

    private boolean leads(Change change) {
        for (PathQuestion.Under under : question.under()) {
            for (Deprivations answers : fillings(under)) {
                for (HouseholdFacts facts : filled) {
                    HouseholdFacts after = after(facts, under, answers, change);
                    if (Classifier.classify(after, under.standard()).possible().stream()
                            .anyMatch(question.goal()::leaves)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<Deprivations> fillings(PathQuestion.Under under) {
        List<Deprivations> all = List.of(under.deprivations());
        for (Indicator one : under.standard().indicators()) {
            if (under.deprivations().of(one) == Answer.UNKNOWN) {
                List<Deprivations> more = new ArrayList<>();
                for (Deprivations each : all) {
                    more.add(each.with(one, Answer.YES));
                    more.add(each.with(one, Answer.NO));
                }
                all = more;
            }
        }
        return all;
    }

    /** The household of which all is known, changed. */
    private static HouseholdFacts after(
            HouseholdFacts facts, PathQuestion.Under under, Deprivations answers, Change change) {
        Standard standard = under.standard();
        Deprivations better = answers;
        int met = 0;
        for (Indicator one : standard.indicators()) {
            if (change.met().contains(one.id())) {
                better = better.with(one, Answer.NO);
                // Points that the form gave hold nothing for what the household is known not to lack.
                met += under.deprivations().of(one) == Answer.NO ? 0 : 1;
            }
        }
        long above = change.raised() * facts.members() * facts.months() + 1;
        int incomeScore = facts.incomeScore();
        int deprivationScore = facts.deprivationScore();
        if (standard.scores().isPresent()) {
            Scores scores = standard.scores().get();
            if (facts.knowsIncomeScore()
                    && change.raised() >= standard.lines().getFirst().in(facts.area())) {
                incomeScore = Math.max(incomeScore, scores.incomeLine(facts.area()) + 1);
            }
            if (facts.knowsDeprivationScore()) {
                deprivationScore -= met * scores.perIndicator();
            }
        }
        return new HouseholdFacts(
                facts.area(),
                facts.members(),
                change.raised() == 0 ? facts.income() : Math.max(facts.income(), above),
                facts.months(),
                better,
                incomeScore,
                deprivationScore);
    }
}
