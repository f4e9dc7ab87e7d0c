package vn.ansinh.rules.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Measure;
import vn.ansinh.rules.WorkingAge;

/** One household being judged by the conditions of the indicators. */
final class Deriving {
    private final WorkingAge.Start workStarts;
    private final WorkingAge.End workEnds;
    private final LocalDate interview;
    private final List<MemberFacts> members;
    private final DwellingFacts dwelling;

    Deriving(WorkingAge workingAge, LocalDate interview, List<MemberFacts> members, DwellingFacts dwelling) {
        this.workStarts = workingAge.startOn(interview);
        this.workEnds = workingAge.endOn(interview);
        this.interview = interview;
        this.members = List.copyOf(members);
        this.dwelling = dwelling;
    }

    DerivedAnswer answer(Indicator indicator) {
        Found found = switch (indicator.measure()) {
            case Measure.MemberWithoutSteadyWork work -> anyMember(member -> withoutWork(member, work));
            case Measure.ShareOfDependants share -> dependants(share);
            case Measure.UndernourishedChild child -> anyMember(member -> undernourished(member, child));
            case Measure.UninsuredMember uninsured -> anyMember(member -> uninsured(member, uninsured));
            case Measure.AdultBelowLevel adult -> anyMember(member -> offLevel(member, adult.levels(), true));
            case Measure.ChildOffLevel child -> anyMember(member -> offLevel(member, child.levels(), false));
            case Measure.NonDurableParts parts -> parts(parts);
            case Measure.AreaPerMember area -> area(area);
            case Measure.WaterNotIn water -> notIn("water", dwelling.water().code(), water.clean());
            case Measure.ToiletNotIn toilet ->
                notIn("toilet-kind", dwelling.toilet().code(), toilet.hygienic());
            case Measure.NobodyUsesInternet nobody -> nobodyOnline();
            case Measure.NoneOfMeans means -> noneOf(means);
            case Measure.Asked asked -> new Found(Answer.UNKNOWN, List.of());
        };
        return new DerivedAnswer(indicator, found.answer(), found.facts());
    }

    /** Whether somebody lacks insurance when cards that the State pays because the household is poor do not count. */
    Answer uninsuredWithoutStateCards(Measure.UninsuredMember condition) {
        return anyMember(member -> {
                    boolean stateCard = member.insured() == Answer.YES
                            && (member.payer() == InsurancePayer.STATE_BECAUSE_POOR
                                    || member.payer() == InsurancePayer.STATE_SUPPORT_NEAR_POOR);
                    return uninsured(stateCard ? member.insured(Answer.NO) : member, condition);
                })
                .answer();
    }

    /** An answer with its facts. */
    private record Found(Answer answer, List<DecidingFact> facts) {}

    /** Yes if it holds of one, no if of none; keeps the facts of those who decide it, or of those who leave it open. */
    private Found anyMember(Function<MemberFacts, Found> condition) {
        Answer all = Answer.NO;
        List<Found> found = new ArrayList<>();
        for (MemberFacts member : members) {
            Found one = condition.apply(member);
            found.add(one);
            all = all.or(one.answer());
        }
        Answer outcome = all;
        List<DecidingFact> facts = new ArrayList<>();
        found.stream().filter(one -> one.answer() == outcome).forEach(one -> facts.addAll(one.facts()));
        return new Found(members.isEmpty() ? Answer.UNKNOWN : all, facts);
    }

    private Found withoutWork(MemberFacts member, Measure.MemberWithoutSteadyWork condition) {
        Answer ofAge = workingAge(member);
        Answer able = member.ableToWork();
        Answer without = in(member.work().code(), condition.workStatus());
        Answer answer = ofAge.and(able).and(without);
        return found(
                answer,
                List.of(ofAge, able, without),
                List.of(
                        age(member),
                        fact("able-to-work", member, able.code()),
                        fact("work-status", member, member.work().code())));
    }

    private Answer workingAge(MemberFacts member) {
        Answer started = age(member, years -> years >= workStarts.years());
        Answer over = switch (member.sex()) {
            case MALE -> past(member, workEnds.maleMonths());
            case FEMALE -> past(member, workEnds.femaleMonths());
            case UNKNOWN -> past(member, workEnds.maleMonths()).agreeing(past(member, workEnds.femaleMonths()));
        };
        return started.and(over.not());
    }

    private Answer past(MemberFacts member, int months) {
        boolean least = member.birth().leastMonths(interview) >= months;
        boolean most = member.birth().mostMonths(interview) >= months;
        return least == most ? Answer.of(least) : Answer.UNKNOWN;
    }

    private Found dependants(Measure.ShareOfDependants share) {
        int sure = 0;
        int possible = 0;
        List<DecidingFact> open = new ArrayList<>();
        List<DecidingFact> facts = new ArrayList<>();
        for (MemberFacts member : members) {
            Answer child = age(member, years -> years < share.ageBelow());
            Answer allowed = in(member.allowance().code(), share.allowance());
            List<DecidingFact> both = List.of(
                    age(member), fact("allowance", member, member.allowance().code()));
            Found one = found(child.or(allowed), List.of(child, allowed), both);
            if (one.answer() != Answer.NO) {
                possible++;
            }
            if (one.answer() == Answer.YES) {
                sure++;
                facts.addAll(one.facts());
            } else if (one.answer() == Answer.UNKNOWN) {
                open.addAll(one.facts());
            }
        }
        boolean least = (long) share.denominator() * sure > (long) share.numerator() * members.size();
        boolean most = (long) share.denominator() * possible > (long) share.numerator() * members.size();
        Answer answer = members.isEmpty() || least != most ? Answer.UNKNOWN : Answer.of(least);
        facts.addFirst(new DecidingFact("dependants", "", sure + "/" + members.size()));
        facts.addAll(answer == Answer.UNKNOWN ? open : List.of());
        return new Found(answer, facts);
    }

    private Found undernourished(MemberFacts member, Measure.UndernourishedChild condition) {
        Answer child = age(member, years -> years < condition.ageBelow());
        Answer light = member.stunted().or(member.underweight());
        return found(
                child.and(light),
                List.of(child, member.stunted(), member.underweight()),
                List.of(
                        age(member),
                        fact("stunted", member, member.stunted().code()),
                        fact("underweight", member, member.underweight().code())));
    }

    private Found uninsured(MemberFacts member, Measure.UninsuredMember condition) {
        Answer ofAge = age(member, years -> years >= condition.ageFrom());
        Answer without = member.insured().not();
        return found(
                ofAge.and(without),
                List.of(ofAge, without),
                List.of(
                        age(member),
                        fact("health-insurance", member, member.insured().code())));
    }

    /** Every age the member may have is tried; levels with certificates accept either study or certificate. */
    private Found offLevel(MemberFacts member, List<Measure.Level> levels, boolean withCertificate) {
        int least = member.birth().leastYears(interview);
        int most = member.birth().mostYears(interview);
        Set<Answer> byAge = EnumSet.noneOf(Answer.class);
        for (int years = least; years <= most; years++) {
            byAge.add(offLevelAt(years, member, levels, withCertificate));
        }
        Answer answer = byAge.size() == 1 ? byAge.iterator().next() : Answer.UNKNOWN;
        List<DecidingFact> facts = new ArrayList<>();
        facts.add(fact("studying-at", member, member.studyingAt().code()));
        if (withCertificate) {
            facts.add(fact("highest-certificate", member, member.certificate().code()));
        }
        if (answer == Answer.UNKNOWN) {
            facts.removeIf(one -> !one.isUnknown());
            if (byAge.contains(Answer.YES) && byAge.contains(Answer.NO)) {
                facts.addFirst(fact("age", member, DecidingFact.UNKNOWN));
            }
        } else {
            facts.addFirst(age(member));
        }
        boolean concerned =
                levels.getFirst().ageFrom() <= most && least < levels.getLast().ageBelow();
        return new Found(answer, concerned ? facts : List.of());
    }

    private static Answer offLevelAt(
            int years, MemberFacts member, List<Measure.Level> levels, boolean withCertificate) {
        for (Measure.Level level : levels) {
            if (level.includes(years)) {
                Answer fits = in(member.studyingAt().code(), level.studying());
                if (withCertificate) {
                    fits = fits.or(in(member.certificate().code(), level.certificate()));
                }
                return fits.not();
            }
        }
        return Answer.NO;
    }

    private Found parts(Measure.NonDurableParts condition) {
        int bad = 0;
        int open = 0;
        List<DecidingFact> facts = List.of(
                new DecidingFact("wall", "", dwelling.wall().code()),
                new DecidingFact("pillar", "", dwelling.pillar().code()),
                new DecidingFact("roof", "", dwelling.roof().code()));
        for (Durability part : List.of(dwelling.wall(), dwelling.pillar(), dwelling.roof())) {
            bad += part == Durability.NON_DURABLE ? 1 : 0;
            open += part == Durability.UNKNOWN ? 1 : 0;
        }
        boolean least = bad >= condition.atLeast();
        boolean most = bad + open >= condition.atLeast();
        return new Found(least == most ? Answer.of(least) : Answer.UNKNOWN, facts);
    }

    private Found area(Measure.AreaPerMember condition) {
        if (dwelling.areaDm2() == DwellingFacts.UNKNOWN_AREA || members.isEmpty()) {
            return new Found(Answer.UNKNOWN, List.of(new DecidingFact("dwelling-area", "", DecidingFact.UNKNOWN)));
        }
        boolean below = dwelling.areaDm2() < (long) condition.belowDm2() * members.size();
        return new Found(
                Answer.of(below),
                List.of(new DecidingFact("area-per-member", "", dwelling.areaDm2() + "/" + members.size())));
    }

    private static Found notIn(String fact, String code, Set<String> good) {
        return new Found(in(code, good).not(), List.of(new DecidingFact(fact, "", code)));
    }

    private Found nobodyOnline() {
        Found somebody = anyMember(member -> new Found(
                member.usesInternet(),
                List.of(fact("uses-internet", member, member.usesInternet().code()))));
        return new Found(somebody.answer().not(), somebody.facts());
    }

    private Found noneOf(Measure.NoneOfMeans condition) {
        if (dwelling.means().isEmpty()) {
            return new Found(Answer.UNKNOWN, List.of(new DecidingFact("means", "", DecidingFact.UNKNOWN)));
        }
        List<DecidingFact> facts = new ArrayList<>();
        for (Means one : Means.values()) {
            if (dwelling.means().get().contains(one) && condition.means().contains(one.code())) {
                facts.add(new DecidingFact("means", "", one.code()));
            }
        }
        Answer none = Answer.of(facts.isEmpty());
        return new Found(none, facts.isEmpty() ? List.of(new DecidingFact("means", "", "none")) : facts);
    }

    private Answer age(MemberFacts member, IntPredicate condition) {
        int least = member.birth().leastYears(interview);
        int most = member.birth().mostYears(interview);
        boolean first = condition.test(least);
        for (int years = least + 1; years <= most; years++) {
            if (condition.test(years) != first) {
                return Answer.UNKNOWN;
            }
        }
        return Answer.of(first);
    }

    private DecidingFact age(MemberFacts member) {
        int least = member.birth().leastYears(interview);
        int most = member.birth().mostYears(interview);
        return fact("age", member, least == most ? Integer.toString(least) : least + "-" + most);
    }

    private static DecidingFact fact(String fact, MemberFacts member, String value) {
        return new DecidingFact(fact, member.id(), value);
    }

    private static Answer in(String code, Set<String> codes) {
        return code.equals(DecidingFact.UNKNOWN) ? Answer.UNKNOWN : Answer.of(codes.contains(code));
    }

    /** When the answer is open, only what is unknown is named; otherwise all of it. */
    private static Found found(Answer answer, List<Answer> parts, List<DecidingFact> facts) {
        if (answer != Answer.UNKNOWN) {
            return new Found(answer, facts);
        }
        List<DecidingFact> open = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part) == Answer.UNKNOWN) {
                DecidingFact one = facts.get(part);
                open.add(new DecidingFact(one.fact(), one.member(), DecidingFact.UNKNOWN));
            }
        }
        return new Found(answer, open);
    }
}
