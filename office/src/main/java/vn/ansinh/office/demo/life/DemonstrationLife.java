package vn.ansinh.office.demo.life;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import vn.ansinh.office.demo.Dice;
import vn.ansinh.office.registry.event.Chronicle;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.PersonEvent;
import vn.ansinh.office.registry.event.Row;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.SpellKind;

/**
 * Five years of the invented ward, day by day, from one seed. On the days of the plan as many people live in as many households as it
 * says: whoever is too many moves away, whoever is missing comes.
 */
public final class DemonstrationLife {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final EthnicGroup KINH = EthnicGroup.ofName("Kinh");
    private static final LocalDate COUNTED = LocalDate.of(2023, Month.DECEMBER, 31);

    private final Chronicle chronicle;
    private final Dice dice;
    private final LivingWard ward;
    private final OfFamilies families;
    private final OfMoves moves;
    private final OfPeople people;
    private final Papers papers = new Papers();
    private final int wantedPeople;
    private final int wantedHouseholds;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<UUID, EthnicGroup> origins = new HashMap<>();
    private final TreeMap<LocalDate, List<Runnable>> planned = new TreeMap<>();

    /**
     * @param spared codes of households to which nothing happens, because lists and surveys speak of them
     * @param last the last day on which something happens
     */
    public DemonstrationLife(
            Chronicle chronicle, long seed, List<UUID> groups, Set<String> spared, LocalDate first, LocalDate last) {
        this.chronicle = chronicle;
        this.dice = new Dice(seed);
        this.first = first;
        this.last = last;
        this.ward = new LivingWard(chronicle, dice, groups, spared, first);
        this.families = new OfFamilies(ward);
        this.moves = new OfMoves(ward);
        this.people = new OfPeople(ward);
        this.wantedPeople = chronicle.peopleNow();
        this.wantedHouseholds = chronicle.householdsNow();
    }

    /** Everything that happens from the first day to the last. */
    public void live() {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            for (Happening one : Happening.values()) {
                for (int at = 0; at < one.inAYear(); at++) {
                    YearMonth month = YearMonth.of(year, one.month(dice));
                    plan(month.atDay(dice.between(1, month.lengthOfMonth())), () -> happen(one));
                }
            }
        }
        for (int year = COUNTED.getYear() + 1; year <= last.getYear(); year++) {
            int begins = year;
            plan(LocalDate.of(year, Month.AUGUST, 31), () -> school(begins));
        }
        plan(COUNTED, () -> {});
        plan(last, () -> {});
        while (!planned.isEmpty()) {
            Map.Entry<LocalDate, List<Runnable>> next = planned.pollFirstEntry();
            ward.on(next.getKey());
            next.getValue().forEach(Runnable::run);
            settle(next.getKey().equals(COUNTED) || next.getKey().equals(last) ? Integer.MAX_VALUE : 2);
        }
    }

    /** The ethnic groups of those who came. */
    public Map<UUID, EthnicGroup> origins() {
        return origins;
    }

    private void plan(LocalDate day, Runnable what) {
        if (day.isAfter(first) && !day.isAfter(last)) {
            planned.computeIfAbsent(day, each -> new ArrayList<>()).add(what);
        }
    }

    private void happen(Happening one) {
        switch (one) {
            case BIRTH -> record(families::birth);
            case PREGNANCY -> record(families::pregnancy).ifPresent(this::expect);
            case DEATH -> record(families::death);
            case MARRIAGE -> record(families::marriage);
            case ADOPTION -> record(families::adoption);
            case NEW_HEAD -> record(families::newHead);
            case MOVE_IN -> record(moves::oneComes).ifPresent(this::stayAWhile);
            case FAMILY_IN -> record(moves::familyComes);
            case MOVE_WITHIN -> record(moves::moveWithin);
            case SPLIT -> record(families::split);
            case MERGE -> record(moves::merge);
            case JOIN -> record(moves::join);
            case WORK -> record(people::work);
            case HEALTH -> record(people::health);
            case CORRECTION -> record(people::correction);
            case ABSENCE -> record(people::absence).ifPresent(this::expect);
            case MILITARY_SERVICE -> record(people::militaryService).ifPresent(this::expect);
            case IMPRISONMENT -> record(people::imprisonment).ifPresent(this::expect);
            case MISTAKE -> record(people::work).ifPresent(event -> chronicle.undoLast("Ghi nhầm người", recordedAt()));
        }
    }

    /** What has an expected end ends about that day; of some the end is not recorded yet. */
    private void expect(LifeEvent event) {
        if (!(event instanceof PersonEvent.SpellBegan began) || began.expected() == null) {
            return;
        }
        LocalDate end = began.expected().plusDays(dice.between(-12, 12));
        if (began.spell() == SpellKind.PREGNANCY) {
            plan(end, () -> record(() -> families.birthOf(began.person())));
        } else if (dice.percent(93)) {
            plan(end, () -> record(() -> Optional.of(new PersonEvent.SpellEnded(began.person(), began.spell()))));
        }
    }

    private void stayAWhile(LifeEvent event) {
        if (event instanceof LifeEvent.MoveIn in && dice.percent(55)) {
            record(() -> Optional.of(people.temporaryResidence(in.people().getFirst(), in.from())))
                    .ifPresent(this::expect);
        }
    }

    /** Each September children step to the next school; the list tells the schools of 2023. */
    private void school(int year) {
        for (UUID home : List.copyOf(ward.homes())) {
            for (Row.Stay member : chronicle.members(home)) {
                people.school(member.person(), year)
                        .ifPresent(step -> plan(
                                LocalDate.of(year, Month.SEPTEMBER, dice.between(3, 14)),
                                () -> record(() -> Optional.of(step))));
            }
        }
    }

    /** Whoever is too many goes, whoever is missing comes, some of them each day. */
    private void settle(int most) {
        for (int at = 0; at < most; at++) {
            int households = chronicle.householdsNow() - wantedHouseholds;
            int many = chronicle.peopleNow() - wantedPeople;
            if (households == 0 && many == 0) {
                break;
            }
            record(
                    households > 0
                            ? moves::familyGoes
                            : households < 0 ? moves::familyComes : many > 0 ? moves::oneGoes : moves::oneComes);
        }
    }

    /** Tried some times, for a good part of it is refused, as in life. */
    private Optional<LifeEvent> record(Supplier<Optional<LifeEvent>> next) {
        for (int at = 0; at < 5; at++) {
            Optional<LifeEvent> event = next.get();
            if (event.isPresent()) {
                LifeEvent one = event.get();
                boolean isRecorded = chronicle
                        .happen(ward.day(), one, papers.of(one, ward.day()), "", recordedAt())
                        .isPresent();
                if (isRecorded) {
                    founded(one);
                    return event;
                }
            }
        }
        return Optional.empty();
    }

    private void founded(LifeEvent event) {
        event.people().stream().filter(ward::isNew).forEach(person -> origins.computeIfAbsent(person, each -> KINH));
        switch (event) {
            case LifeEvent.Split split -> ward.settled(split.founding().household());
            case LifeEvent.MoveIn in
            when in.founding() != null -> in.households().forEach(ward::settled);
            default -> {}
        }
    }

    /** At the desk, on the next working day at the latest. */
    private Instant recordedAt() {
        LocalDate day = ward.day();
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(LocalTime.of(dice.between(8, 16), dice.between(0, 59)))
                .atZone(HERE)
                .toInstant();
    }
}
