package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.language.Day;

/**
 * What will change in the rights of a household within some days, by what is known today. The law is asked again on the few days on
 * which an answer can change: birthdays, the first of each month (periods of cards, births known by month or year), days on which law or
 * poverty standard change, and the day of the month on which the household left the lists.
 */
@Component
public class ComingChanges {
    private final WardLaw law;
    private final KnownHouseholds households;

    ComingChanges(WardLaw law, KnownHouseholds households) {
        this.law = law;
        this.households = households;
    }

    /** After the day of these rights and up to so many days later, the nearest first. */
    public List<ComingChange> after(Rights now, int days) {
        Benefits benefits = law.benefits();
        LocalDate end = now.day().plusDays(days);
        List<ComingChange> changes = new ArrayList<>();
        Rights before = now;
        for (LocalDate day : daysToAsk(now, end)) {
            Rights then = Rights.of(benefits, households.later(now.household(), now.day(), day), day);
            compare(before, then, changes);
            before = then;
        }
        return List.copyOf(changes);
    }

    /**
     * Whether anything may change for a household from a day to a later one: what it has on the two days differs, or how it stands may
     * change between. What begins and ends again between the two is not seen. Reads nothing, so that many threads may ask.
     */
    public boolean mayChange(Benefits benefits, KnownHousehold household, LocalDate day, LocalDate later) {
        if (households.mayStandOtherwise(household, day, later)) {
            return true;
        }
        Rights now = Rights.of(benefits, household, day);
        Rights then = Rights.of(benefits, household, later);
        Map<Key, Entitlement> old = new HashMap<>();
        now.all().forEach(one -> old.put(key(one), one));
        for (Entitlement one : then.all()) {
            Entitlement was = old.remove(key(one));
            boolean wasGiven = was != null && was.isGiven();
            boolean isOpened = !one.isGiven()
                    && !wasGiven
                    && (was == null || was.outcome() != Entitlement.Outcome.UNDETERMINED)
                    && then.isWorthAsking(one);
            boolean isOther = wasGiven != one.isGiven()
                    || (was != null
                            && wasGiven
                            && !was.sum().amount().equals(one.sum().amount()));
            if (isOpened || isOther) {
                return true;
            }
        }
        return old.values().stream().anyMatch(Entitlement::isGiven);
    }

    private NavigableSet<LocalDate> daysToAsk(Rights now, LocalDate end) {
        LocalDate start = now.day();
        NavigableSet<LocalDate> days = new TreeSet<>(law.benefits().changesBetween(start, end));
        for (LocalDate first = start.withDayOfMonth(1).plusMonths(1);
                !first.isAfter(end);
                first = first.plusMonths(1)) {
            days.add(first);
        }
        for (KnownMember member : now.household().members()) {
            BirthDate birth = member.birth();
            if (birth != null && birth.precision() == BirthDate.Precision.DAY) {
                addBirthday(days, birth.date(), start, end);
            }
        }
        LocalDate left = now.household().standing().leftLists();
        if (left != null) {
            Stream.iterate(ChronoUnit.MONTHS.between(left, start), months -> months + 1)
                    .map(left::plusMonths)
                    .takeWhile(day -> !day.isAfter(end))
                    .filter(day -> day.isAfter(start))
                    .forEach(days::add);
        }
        return days;
    }

    private static void addBirthday(NavigableSet<LocalDate> days, LocalDate born, LocalDate start, LocalDate end) {
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            if (year > born.getYear()) {
                LocalDate birthday = Day.completes(Day.of(born), year - born.getYear());
                if (birthday.isAfter(start) && !birthday.isAfter(end)) {
                    days.add(birthday);
                }
            }
        }
    }

    private record Key(String benefit, int person) {}

    private void compare(Rights before, Rights then, List<ComingChange> changes) {
        Map<Key, Entitlement> old = new HashMap<>();
        before.all().forEach(one -> old.put(key(one), one));
        for (Entitlement one : then.all()) {
            change(old.remove(key(one)), one, before, then).ifPresent(changes::add);
        }
        old.values().stream()
                .filter(Entitlement::isGiven)
                .forEach(gone -> changes.add(change(gone, ComingChange.Kind.ENDS, gone, null, before, then)));
    }

    private static Key key(Entitlement one) {
        return new Key(one.benefit().id(), one.person());
    }

    private Optional<ComingChange> change(@Nullable Entitlement was, Entitlement is, Rights before, Rights then) {
        if (was != null && was.isGiven()) {
            return after(was, is).map(kind -> change(is, kind, was, is.isGiven() ? is : null, before, then));
        }
        if (is.isGiven()) {
            return Optional.of(change(is, ComingChange.Kind.STARTS, null, is, before, then));
        }
        boolean wasOpen = was != null && was.outcome() == Entitlement.Outcome.UNDETERMINED;
        return !wasOpen && then.isWorthAsking(is)
                ? Optional.of(change(is, ComingChange.Kind.MAY_START, null, null, before, then))
                : Optional.empty();
    }

    /** What becomes of a right that was given; empty when it stays as it was. */
    private static Optional<ComingChange.Kind> after(Entitlement was, Entitlement is) {
        if (is.isGiven()) {
            return was.sum().amount().equals(is.sum().amount())
                    ? Optional.empty()
                    : Optional.of(ComingChange.Kind.CHANGES);
        }
        return Optional.of(
                is.outcome() == Entitlement.Outcome.UNDETERMINED ? ComingChange.Kind.MAY_END : ComingChange.Kind.ENDS);
    }

    private ComingChange change(
            Entitlement one,
            ComingChange.Kind kind,
            @Nullable Entitlement was,
            @Nullable Entitlement is,
            Rights before,
            Rights then) {
        return new ComingChange(
                then.day(),
                one.person(),
                one.benefit(),
                kind,
                Optional.ofNullable(was).flatMap(Entitlement::fixed),
                Optional.ofNullable(is).flatMap(Entitlement::fixed),
                because(one, before, then));
    }

    /** Own birthday first, then the law, then somebody else's birthday. */
    private ComingChange.Because because(Entitlement one, Rights before, Rights then) {
        List<ComingChange.Because.Birthday> birthdays = birthdays(then);
        Optional<ComingChange.Because.Birthday> own =
                birthdays.stream().filter(each -> each.person() == one.person()).findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        if (!law.law().standardOn(before.day()).equals(law.law().standardOn(then.day()))
                && !before.household().standing().equals(then.household().standing())) {
            return new ComingChange.Because.NewStandard();
        }
        if (law.benefits().changesBetween(before.day(), then.day()).contains(then.day())) {
            return new ComingChange.Because.NewLaw();
        }
        return birthdays.isEmpty() ? new ComingChange.Because.PeriodEnds() : birthdays.getFirst();
    }

    private static List<ComingChange.Because.Birthday> birthdays(Rights then) {
        List<ComingChange.Because.Birthday> found = new ArrayList<>();
        List<KnownMember> members = then.household().members();
        for (int person = 0; person < members.size(); person++) {
            BirthDate birth = members.get(person).birth();
            if (birth != null && birth.precision() == BirthDate.Precision.DAY) {
                int years = then.day().getYear() - birth.year();
                if (years > 0 && Day.completes(Day.of(birth.date()), years).equals(then.day())) {
                    found.add(new ComingChange.Because.Birthday(person, years));
                }
            }
        }
        return found;
    }
}
