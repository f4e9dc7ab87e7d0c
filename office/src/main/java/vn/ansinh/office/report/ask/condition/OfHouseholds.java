package vn.ansinh.office.report.ask.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Found;
import vn.ansinh.office.report.ask.Param;
import vn.ansinh.office.report.ask.Resident;
import vn.ansinh.office.report.ask.Sets;
import vn.ansinh.office.report.ask.Subject;
import vn.ansinh.office.report.ask.Ward;
import vn.ansinh.rules.Answer;

/** Where households live, since when, and of whom they consist. */
@Component
@Order(1)
class OfHouseholds implements Conditions.Source {
    private static final List<String> REGISTER = List.of("registry");
    private static final int MANY = 6;
    private static final int MOST = 60;
    private static final int OLDEST = 130;
    private static final Param AGE = Param.number("age", 60, 1, OLDEST);
    private static final Param PEOPLE = Param.number("people", 1, 1, MOST);

    private final Register register;
    private final Sets sets;
    private final Parts parts;

    OfHouseholds(Register register, Sets sets, Parts parts) {
        this.register = register;
        this.sets = sets;
        this.parts = parts;
    }

    @Override
    public boolean isOfRegister() {
        return true;
    }

    @Override
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(places());
        all.addAll(members());
        return all;
    }

    private List<Condition> places() {
        return List.of(
                Condition.chosen(
                        "group",
                        Subject.HOUSEHOLDS,
                        this::groups,
                        (ward, values) -> homes(ward, area -> area.equals(values.getFirst()))),
                Condition.chosen(
                        "part",
                        Subject.HOUSEHOLDS,
                        parts::choices,
                        (ward, values) -> homes(ward, parts.groups(values.getFirst(), ward.day())::contains)),
                since("here-before", "since < :day"),
                since("here-from", "since >= :day"));
    }

    private List<Choice> groups(LocalDate day) {
        return register.areas(day).stream()
                .map(area -> Choice.named(area.id().toString(), area.name()))
                .toList();
    }

    private static Found homes(Ward ward, Predicate<String> isGroup) {
        return ward.households(members -> {
            if (members.isEmpty()) {
                return Answer.NO;
            }
            var area = ward.household(members.getFirst().home()).area();
            return Answer.of(area != null && isGroup.test(area.toString()));
        });
    }

    /** Since when a household is in the register: for those of the first list not since when they live here. */
    private Condition since(String id, String condition) {
        return Condition.typed(
                id,
                Subject.HOUSEHOLDS,
                List.of(Param.date("day")),
                (ward, values) -> sets.find(
                        ward,
                        Subject.HOUSEHOLDS,
                        REGISTER,
                        "select household_id as id, true as sure from registry.here_since(:asOf) where " + condition,
                        Map.of("day", LocalDate.parse(values.getFirst()))));
    }

    private static List<Condition> members() {
        return List.of(
                Condition.chosen(
                        "size",
                        Subject.HOUSEHOLDS,
                        day -> IntStream.rangeClosed(1, MANY)
                                .mapToObj(size -> Choice.worded(String.valueOf(size), "ask.size." + size))
                                .toList(),
                        (ward, values) -> {
                            int size = OfPeople.number(values.getFirst());
                            return counting(ward, people -> size < MANY ? people == size : people >= MANY);
                        }),
                typed("size-from", (members, values, day) -> Answer.of(members.size() >= values[0]), PEOPLE),
                typed("size-to", (members, values, day) -> Answer.of(members.size() <= values[0]), PEOPLE),
                typed(
                        "children",
                        (members, values, day) ->
                                atLeast(values[1], members, one -> Resident.not(one.isAtLeast(values[0], day))),
                        Param.number("age", 16, 1, OLDEST),
                        Param.number("people", 2, 1, MOST)),
                typed(
                        "elderly-alone",
                        (members, values, day) ->
                                members.size() == 1 ? members.getFirst().isAtLeast(values[0], day) : Answer.NO,
                        AGE),
                typed(
                        "only-elderly",
                        (members, values, day) -> all(members, one -> one.isAtLeast(values[0], day)),
                        AGE),
                Condition.chosen(
                        "head-sex",
                        Subject.HOUSEHOLDS,
                        day -> List.of(Choice.worded("male", "ask.male"), Choice.worded("female", "ask.female")),
                        (ward, values) -> ward.households(members -> head(
                                members,
                                one -> one.sex() == null
                                        ? Answer.UNKNOWN
                                        : Answer.of(values.getFirst().equals(one.sex()))))),
                Condition.chosen(
                        "head-age",
                        Subject.HOUSEHOLDS,
                        day -> AgeBand.CHOICES,
                        (ward, values) -> AgeBand.ofHeads(ward, values.getFirst())));
    }

    private interface Claim {
        Answer of(List<Resident> members, int[] values, LocalDate day);
    }

    private static Condition typed(String id, Claim claim, Param... params) {
        return Condition.typed(id, Subject.HOUSEHOLDS, List.of(params), (ward, values) -> {
            int[] numbers = values.stream().mapToInt(OfPeople::number).toArray();
            return ward.households(members -> claim.of(members, numbers, ward.day()));
        });
    }

    private static Found counting(Ward ward, IntPredicate people) {
        return ward.households(members -> Answer.of(people.test(members.size())));
    }

    static Answer head(List<Resident> members, Function<Resident, Answer> claim) {
        return members.stream().filter(Resident::isHead).findFirst().map(claim).orElse(Answer.UNKNOWN);
    }

    private static Answer all(List<Resident> members, Function<Resident, Answer> claim) {
        Answer all = members.isEmpty() ? Answer.NO : Answer.YES;
        for (Resident member : members) {
            all = Resident.both(all, claim.apply(member));
        }
        return all;
    }

    private static Answer atLeast(int wanted, List<Resident> members, Function<Resident, Answer> claim) {
        int sure = 0;
        int possible = 0;
        for (Resident member : members) {
            Answer answer = claim.apply(member);
            sure += answer == Answer.YES ? 1 : 0;
            possible += answer == Answer.NO ? 0 : 1;
        }
        if (sure >= wanted) {
            return Answer.YES;
        }
        return possible >= wanted ? Answer.UNKNOWN : Answer.NO;
    }
}
