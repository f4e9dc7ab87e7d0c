package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.enrolment.RightOfMonth;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.source.Language;

/** Asks the law again of every line of a list before anybody approves it: about the last day of the month that it pays for. */
@Component
class AskingLaw {
    private final KnownHouseholds households;
    private final WardLaw law;
    private final JdbcClient sql;

    AskingLaw(KnownHouseholds households, WardLaw law, JdbcClient sql) {
        this.households = households;
        this.law = law;
        this.sql = sql;
    }

    /** What is decided for a month. */
    record Wanted(Enrolment enrolment, YearMonth month, long due) {
        Key key() {
            return new Key(enrolment.id(), month);
        }
    }

    record Key(UUID enrolment, YearMonth month) {}

    /** What the law says of each. */
    Map<Key, LawCheck> ask(Collection<Wanted> all, LocalDate asked) {
        Map<Key, LawCheck> found = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(Wanted::month))
                .forEach((month, wanted) -> found.putAll(ask(month, wanted, asked)));
        return found;
    }

    private Map<Key, LawCheck> ask(YearMonth month, List<Wanted> wanted, LocalDate asked) {
        LocalDate day = month.atEndOfMonth();
        Map<UUID, UUID> homes = homes(wanted, day);
        Map<UUID, List<Wanted>> byHome = new HashMap<>();
        Map<Key, LawCheck> found = new HashMap<>();
        for (Wanted one : wanted) {
            Optional<UUID> home = one.enrolment().person().isEmpty()
                    ? Optional.of(one.enrolment().household())
                    : Optional.ofNullable(homes.get(one.enrolment().person().get()));
            home.ifPresent(id -> byHome.computeIfAbsent(id, same -> new java.util.ArrayList<>())
                    .add(one));
            found.put(one.key(), new LawCheck(LawCheck.Kind.GONE, OptionalLong.empty(), ""));
        }
        Law inForce = law.law();
        List<KnownHousehold> known = households.these(byHome.keySet(), day);
        found.putAll(known.parallelStream()
                .flatMap(household ->
                        of(household, byHome.getOrDefault(household.id(), List.of()), month, asked, inForce))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return found;
    }

    private static Stream<Map.Entry<Key, LawCheck>> of(
            KnownHousehold household, List<Wanted> wanted, YearMonth month, LocalDate asked, Law law) {
        Answers answers = RightOfMonth.of(
                law.benefits(), law.levelChanges(), day -> household.question(law.benefits(), day), month, asked);
        return wanted.stream()
                .flatMap(one -> place(household, one.enrolment()).stream()
                        .map(place -> Map.entry(one.key(), of(answers, place, one))));
    }

    private static Optional<Integer> place(KnownHousehold household, Enrolment one) {
        if (one.person().isEmpty()) {
            return Optional.of(Entitlement.HOUSEHOLD);
        }
        for (int at = 0; at < household.members().size(); at++) {
            if (household.members().get(at).id().equals(one.person().get())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static LawCheck of(Answers answers, int place, Wanted wanted) {
        Optional<Entitlement> right =
                RightOfMonth.find(answers, place, wanted.enrolment().benefit());
        if (right.isEmpty()) {
            return new LawCheck(LawCheck.Kind.UNKNOWN, OptionalLong.empty(), "");
        }
        Entitlement one = right.get();
        if (one.outcome() == Entitlement.Outcome.UNDETERMINED) {
            return told(LawCheck.Kind.UNKNOWN, OptionalLong.empty(), answers, one);
        }
        if (!one.isGiven()) {
            return told(LawCheck.Kind.ENDED, OptionalLong.empty(), answers, one);
        }
        Optional<Long> dong = RightOfMonth.dong(one);
        if (dong.isEmpty()) {
            return told(LawCheck.Kind.UNKNOWN, OptionalLong.empty(), answers, one);
        }
        OptionalLong byLaw = OptionalLong.of(dong.get());
        boolean isEnough =
                one.sum().kind() == Sum.Kind.MINIMUM ? wanted.due() >= dong.get() : wanted.due() == dong.get();
        return isEnough
                ? new LawCheck(LawCheck.Kind.SAME, byLaw, "")
                : told(LawCheck.Kind.DIFFERS, byLaw, answers, one);
    }

    private static LawCheck told(LawCheck.Kind kind, OptionalLong byLaw, Answers answers, Entitlement one) {
        return new LawCheck(kind, byLaw, RightExplanation.sentence(answers, one, Language.VI));
    }

    /** Where people live on a day, by person; without those that are not there. */
    private Map<UUID, UUID> homes(List<Wanted> wanted, LocalDate day) {
        Set<UUID> people = new HashSet<>();
        wanted.forEach(one -> one.enrolment().person().ifPresent(people::add));
        Map<UUID, UUID> homes = new HashMap<>();
        sql.sql("""
                select m.person_id, m.household_id from registry.membership m
                where m.person_id = any (:people) and m.since <= :day and :day < m.until
                """)
                .param("people", new TreeSet<>(people).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    homes.put(row.getObject("person_id", UUID.class), row.getObject("household_id", UUID.class));
                });
        return homes;
    }
}
