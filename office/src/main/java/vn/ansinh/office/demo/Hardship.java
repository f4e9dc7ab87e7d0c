package vn.ansinh.office.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.ansinh.office.demo.Care.Disability;
import vn.ansinh.office.demo.Care.Insurance;
import vn.ansinh.office.demo.WardSurvey.Cause;

/**
 * Makes the facts of a low-income household agree with its story: first everybody has what the form asks for, then it
 * is given exactly the wanted number of lacks. What class follows is left to the rules.
 */
final class Hardship {
    /** A household in hardship: its members and everything it lacks. */
    record Case(Cause cause, List<WardPerson> members, Set<Lack> lacks) {
        Case {
            members = List.copyOf(members);
            lacks = EnumSet.copyOf(lacks.isEmpty() ? EnumSet.noneOf(Lack.class) : lacks);
        }
    }

    private final Dice dice;
    private final Words words;

    Hardship(Dice dice, Words words) {
        this.dice = dice;
        this.words = words;
    }

    /** Ages at which the level of school, working age or adult schooling would depend on the very day. */
    static boolean calm(List<Slot> family) {
        return family.stream()
                .mapToInt(Slot::age)
                .noneMatch(a -> a == 0
                        || a == 3
                        || a == 6
                        || a == 11
                        || a == 12
                        || a == 15
                        || a == 16
                        || a == 18
                        || a == 30
                        || a == 31
                        || (a >= 53 && a <= 64));
    }

    Case tell(Cause cause, List<WardPerson> people, int fewest, int most, Set<Lack> always) {
        List<WardPerson> members = new ArrayList<>(people);
        members.replaceAll(this::provided);
        if (members.stream().noneMatch(WardPerson::internet)) {
            members.set(0, members.getFirst().withInternet(true));
        }
        applyStory(cause, members);
        Set<Lack> lacks = EnumSet.copyOf(always.isEmpty() ? EnumSet.noneOf(Lack.class) : always);
        if (2 * dependants(members) > members.size()) {
            lacks.add(Lack.EARNERS);
        }
        if (cause == Cause.UNSTABLE_WORK) {
            lacks.add(Lack.STEADY_WORK);
        }
        int wanted = dice.between(Math.max(fewest, lacks.size()), Math.max(most, lacks.size()));
        List<Lack> possible = new ArrayList<>(possible(members));
        dice.shuffle(possible);
        for (Lack lack : possible) {
            if (lacks.size() < wanted) {
                lacks.add(lack);
            }
        }
        for (Lack lack : lacks) {
            take(lack, members);
        }
        return new Case(cause, members, lacks);
    }

    private WardPerson provided(WardPerson person) {
        int age = person.ageOn(Births.COUNTED_ON);
        WardPerson provided = person.with(
                new Care(Disability.NONE, "", payer(age, person.care().insurance()), Care.Allowance.NONE));
        if (age < 16) {
            Level level =
                    age < 3 ? Level.NONE : age < 6 ? Level.PRESCHOOL : age < 11 ? Level.PRIMARY : Level.LOWER_SECONDARY;
            provided = provided.with(level, age < 11 ? Level.NONE : Level.PRIMARY)
                    .with(age < 6 ? Work.CHILD : new Work(Work.Kind.STUDYING, false, "Học sinh"));
        } else if (age < 18) {
            provided =
                    provided.with(Level.UPPER_SECONDARY, Level.LOWER_SECONDARY).with(Work.STUDYING);
        } else if (age <= 31
                && person.studying() == Level.NONE
                && !person.certificate().isSecondary()) {
            provided = provided.with(Level.NONE, Level.UPPER_SECONDARY);
        }
        boolean unsteady =
                person.work().kind() == Work.Kind.SEEKING || person.work().kind() == Work.Kind.NO_CONTRACT;
        if (age >= 18 && age < 60 && (unsteady || !person.work().able())) {
            provided = provided.with(new Work(Work.Kind.OWN, true, words.pick(dice, "job.own")));
        }
        return provided.withInternet(person.internet() || (age >= 17 && age < 55));
    }

    private static Insurance payer(int age, Insurance known) {
        if (age < 6 || age >= 80) {
            return Insurance.STATE_OTHER;
        }
        return known == Insurance.NONE ? Insurance.HOUSEHOLD : known;
    }

    private void applyStory(Cause cause, List<WardPerson> members) {
        switch (cause) {
            case NO_WORKER ->
                members.replaceAll(p -> {
                    int age = p.ageOn(Births.COUNTED_ON);
                    if (age >= 65) {
                        return p.with(p.care().agedAllowance())
                                .with(new Work(Work.Kind.NOT_APPLICABLE, false, "Già yếu"));
                    }
                    return age < 16
                            ? p
                            : p.with(p.care().disabled(Disability.EXTREME)).with(Work.UNABLE);
                });
            case ILLNESS ->
                change(
                        members,
                        p -> isBetween(p, 17, 99),
                        p -> p.with(p.care().withIllness(words.pick(dice, "illness")))
                                .with(Work.UNABLE));
            case PROTECTED_MEMBER ->
                change(
                        members,
                        p -> isBetween(p, 5, 99),
                        p -> p.with(p.care().disabled(Disability.SEVERE)).with(Work.UNABLE));
            case SINGLE_PARENT, UNSTABLE_WORK, NO_CAPITAL, MANY_DEPENDANTS -> {}
        }
    }

    private static int dependants(List<WardPerson> members) {
        return (int) members.stream()
                .filter(p -> p.ageOn(Births.COUNTED_ON) < 16 || p.care().allowance() != Care.Allowance.NONE)
                .count();
    }

    private static Set<Lack> possible(List<WardPerson> members) {
        Set<Lack> possible = EnumSet.allOf(Lack.class);
        possible.remove(Lack.EARNERS);
        possible.removeIf(lack -> members.stream().noneMatch(p -> canShow(lack, p)));
        return possible;
    }

    /** Whether the lack can be true of this member without contradicting the rest of its story. */
    private static boolean canShow(Lack lack, WardPerson person) {
        return switch (lack) {
            case STEADY_WORK ->
                isBetween(person, 20, 52)
                        && person.care().illness().isEmpty()
                        && person.care().disability() == Disability.NONE;
            case INSURANCE -> isBetween(person, 17, 79) && person.care().allowance() == Care.Allowance.NONE;
            case ADULT_SCHOOLING -> isBetween(person, 19, 28);
            case CHILD_SCHOOLING -> isBetween(person, 7, 14);
            case NUTRITION -> isBetween(person, 1, 14);
            case EARNERS, SOLID_HOUSE, ROOM, CLEAN_WATER, HYGIENIC_TOILET, INTERNET, INFORMATION_MEANS -> true;
        };
    }

    private static boolean isBetween(WardPerson person, int from, int to) {
        int age = person.ageOn(Births.COUNTED_ON);
        return age >= from && age <= to;
    }

    private void take(Lack lack, List<WardPerson> members) {
        switch (lack) {
            case STEADY_WORK ->
                change(
                        members,
                        p -> canShow(lack, p),
                        p -> p.with(Level.NONE, finished(p)).with(unsteadyWork()));
            case INSURANCE ->
                change(members, p -> canShow(lack, p), p -> p.with(p.care().withInsurance(Insurance.NONE)));
            case ADULT_SCHOOLING ->
                change(members, p -> canShow(lack, p), p -> p.with(Level.NONE, Level.LOWER_SECONDARY));
            case CHILD_SCHOOLING ->
                change(
                        members,
                        p -> canShow(lack, p),
                        p -> p.with(Level.NONE, p.certificate()).with(Work.CHILD));
            case INTERNET -> members.replaceAll(p -> p.withInternet(false));
            case EARNERS, NUTRITION, SOLID_HOUSE, ROOM, CLEAN_WATER, HYGIENIC_TOILET, INFORMATION_MEANS -> {
                // Written on the survey itself, or already true of the family.
            }
        }
    }

    private Work unsteadyWork() {
        return dice.percent(78)
                ? new Work(Work.Kind.NO_CONTRACT, true, words.pick(dice, "job.casual"))
                : new Work(Work.Kind.SEEKING, true, "Chưa có việc làm");
    }

    private static Level finished(WardPerson person) {
        return person.certificate().isSecondary() ? person.certificate() : Level.UPPER_SECONDARY;
    }

    /** Changes the last fitting member: rather a child or a relative than the head. */
    private static void change(List<WardPerson> members, Predicate<WardPerson> fits, UnaryOperator<WardPerson> change) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (fits.test(members.get(i))) {
                members.set(i, change.apply(members.get(i)));
                return;
            }
        }
        throw new IllegalStateException("No member of " + members.size() + " fits the story");
    }
}
