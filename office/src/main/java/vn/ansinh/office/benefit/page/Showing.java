package vn.ansinh.office.benefit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.WhomToAsk;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.explain.RightExplanation;

/** Puts the rights of a household into the words of a language. */
final class Showing {
    private final Rights rights;
    private final List<KnownMember> members;
    private final List<Claim> claims;
    private final vn.ansinh.rules.source.Language language;

    /** @param claims what they get beside it */
    Showing(Rights rights, List<Claim> claims, Language language) {
        this.rights = rights;
        this.claims = List.copyOf(claims);
        this.members = rights.household().members();
        this.language = Spoken.in(language);
    }

    List<RightsView.Subject> subjects() {
        List<RightsView.Subject> subjects = new ArrayList<>();
        for (int person = 0; person < members.size(); person++) {
            KnownMember member = members.get(person);
            subjects.add(subject(
                    person,
                    Optional.of(member.id().toString()),
                    member.name(),
                    member.relation().vietnamese(),
                    member.birth() == null ? "" : member.birth().written()));
        }
        subjects.add(subject(Entitlement.HOUSEHOLD, Optional.empty(), "", "", ""));
        return subjects;
    }

    private RightsView.Subject subject(int person, Optional<String> id, String name, String relation, String birth) {
        return new RightsView.Subject(
                id,
                name,
                relation,
                birth,
                lines(person, one -> one.isGiven() && one.isMonthlyMoney()),
                lines(person, one -> one.isGiven() && !one.isMonthlyMoney() && isSteady(one)),
                lines(person, one -> one.isGiven() && !one.isMonthlyMoney() && !isSteady(one)),
                lines(person, Showing::isOverlapped),
                lines(person, one -> one.outcome() == Entitlement.Outcome.UNDETERMINED),
                refused(person));
    }

    private static boolean isSteady(Entitlement one) {
        return one.benefit().isSteady();
    }

    private static boolean isOverlapped(Entitlement one) {
        boolean isCarriedByAnother = one.outcome() == Entitlement.Outcome.ENTITLED && !one.isGiven();
        return isCarriedByAnother || one.outcome() == Entitlement.Outcome.OVERLAPPED;
    }

    private List<RightsView.Line> lines(int person, Predicate<Entitlement> which) {
        return rights.of(person).filter(which).map(this::line).toList();
    }

    RightsView.Line line(Entitlement one) {
        RightExplanation why = RightExplanation.of(rights.answers(), one, language);
        return new RightsView.Line(
                one.benefit().name().in(language),
                one.benefit().payer().name().in(language),
                one.isMonthlyMoney() ? one.fixed() : Optional.empty(),
                one.sum().kind() == Sum.Kind.MINIMUM,
                why.amount(),
                one.confidence(),
                why,
                claims.stream()
                        .filter(claim -> claim.person() == one.person()
                                && claim.benefit().id().equals(one.benefit().id()))
                        .findFirst());
    }

    private List<RightsView.Refused> refused(int person) {
        return rights.of(person)
                .filter(one -> one.outcome() == Entitlement.Outcome.NOT_ENTITLED)
                .map(one -> new RightsView.Refused(
                        one.benefit().id(), RightExplanation.sentence(rights.answers(), one, language)))
                .toList();
    }

    /** What the one who looks may ask for: not what is only hidden from that role. */
    List<RightsView.Asked> toAsk(Set<String> hiddenFacts) {
        return rights.toAsk().stream()
                .filter(asked -> !hiddenFacts.contains(asked.fact().id()))
                .map(asked -> new RightsView.Asked(
                        asked.fact().question().orElse(asked.fact().name()).in(language),
                        WhomToAsk.of(asked.fact()) == WhomToAsk.WARD ? List.of() : names(asked.people()),
                        WhomToAsk.of(asked.fact()),
                        asked.benefits().size()))
                .toList();
    }

    private List<String> names(List<Integer> people) {
        return people.stream()
                .filter(person -> person != Entitlement.HOUSEHOLD)
                .map(person -> members.get(person).name())
                .toList();
    }

    private String name(Benefit benefit) {
        return benefit.name().in(language);
    }

    /** What may begin or end on a day for one reason stands together. */
    List<RightsView.Coming> coming(List<ComingChange> changes) {
        List<RightsView.Coming> shown = new ArrayList<>();
        for (ComingChange change : changes) {
            RightsView.Coming one = coming(change);
            int place = 0;
            while (place < shown.size() && !one.goesWith(shown.get(place))) {
                place++;
            }
            if (place < shown.size()) {
                shown.set(place, shown.get(place).and(one));
            } else {
                shown.add(one);
            }
        }
        return shown;
    }

    private RightsView.Coming coming(ComingChange change) {
        return new RightsView.Coming(
                change.day(),
                names(List.of(change.person())),
                List.of(name(change.benefit())),
                change.kind(),
                change.before(),
                change.after(),
                "benefit.because." + because(change.because()),
                becauseOf(change.because()));
    }

    private static String because(ComingChange.Because because) {
        return switch (because) {
            case ComingChange.Because.Birthday birthday -> "birthday";
            case ComingChange.Because.NewLaw law -> "law";
            case ComingChange.Because.NewStandard standard -> "standard";
            case ComingChange.Because.PeriodEnds period -> "period";
        };
    }

    private List<Object> becauseOf(ComingChange.Because because) {
        return because instanceof ComingChange.Because.Birthday(int person, int years)
                ? List.of(members.get(person).name(), years)
                : List.of();
    }
}
