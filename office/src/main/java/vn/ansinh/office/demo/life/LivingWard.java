package vn.ansinh.office.demo.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.demo.Dice;
import vn.ansinh.office.demo.Words;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.event.Chronicle;
import vn.ansinh.office.registry.event.Kin;
import vn.ansinh.office.registry.event.Kinship;
import vn.ansinh.office.registry.event.Newcomer;
import vn.ansinh.office.registry.event.Place;
import vn.ansinh.office.registry.event.Row;
import vn.ansinh.office.registry.event.Succession;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;

/** The invented ward as its people live in it: who is there, how old, and whoever comes. */
final class LivingWard {
    private static final List<String> ELSEWHERE = List.of(
            "Ninh Hòa, Khánh Hòa",
            "Cam Ranh, Khánh Hòa",
            "Diên Khánh, Khánh Hòa",
            "Tuy Hòa, Đắk Lắk",
            "Quy Nhơn, Gia Lai",
            "Buôn Ma Thuột, Đắk Lắk",
            "Đà Lạt, Lâm Đồng",
            "Thành phố Hồ Chí Minh",
            "Đà Nẵng",
            "Hà Nội");

    final Chronicle chronicle;
    final Dice dice;
    private final Words words = Words.load();
    private final List<UUID> homes;
    private final List<UUID> groups;
    private final Map<UUID, LocalDate> births = new HashMap<>();
    private final Set<UUID> newcomers = new HashSet<>();
    private LocalDate day;

    /** @param spared codes of households to which nothing happens, because other papers speak of them */
    LivingWard(Chronicle chronicle, Dice dice, List<UUID> groups, Set<String> spared, LocalDate day) {
        this.chronicle = chronicle;
        this.dice = dice;
        this.groups = List.copyOf(groups);
        this.day = day;
        this.homes = new ArrayList<>();
        chronicle.households().forEach((code, household) -> {
            if (!spared.contains(code)) {
                homes.add(household);
            }
        });
    }

    void on(LocalDate now) {
        day = now;
    }

    LocalDate day() {
        return day;
    }

    List<UUID> homes() {
        return homes;
    }

    void settled(UUID household) {
        homes.add(household);
    }

    /** A household with its members. */
    record Home(UUID id, List<Row.Stay> members) {
        Row.Stay head() {
            return members.getFirst();
        }

        List<Row.Stay> as(Relation relation) {
            return members.stream().filter(one -> one.relation() == relation).toList();
        }
    }

    /** One that fits, if one is met soon. */
    Optional<Home> home(Predicate<Home> fits) {
        for (int at = 0; at < 60; at++) {
            UUID id = dice.pick(homes);
            List<Row.Stay> members = chronicle.members(id);
            if (!members.isEmpty()) {
                Home home = new Home(id, members);
                if (fits.test(home)) {
                    return Optional.of(home);
                }
            }
        }
        return Optional.empty();
    }

    /** A member of some household that fits. */
    Optional<Row.Stay> member(Predicate<Row.Stay> fits) {
        return home(home -> home.members().stream().anyMatch(fits))
                .map(home -> dice.pick(home.members().stream().filter(fits).toList()));
    }

    /** Completed years; nobody who is not born yet has any. */
    int age(UUID person) {
        BirthDate birth = chronicle.person(person).birth();
        return birth == null ? -1 : Math.toIntExact(ChronoUnit.YEARS.between(birth.date(), day));
    }

    boolean isBetween(Row.Stay one, int youngest, int oldest) {
        int age = age(one.person());
        return age >= youngest && age <= oldest;
    }

    boolean isWoman(Row.Stay one) {
        return chronicle.person(one.person()).sex() == Sex.FEMALE;
    }

    /** A married woman of the age who bore no child lately. */
    boolean mayBear(Home home, Row.Stay one) {
        boolean isMarried = switch (one.relation()) {
            case HEAD -> !home.as(Relation.SPOUSE).isEmpty();
            case SPOUSE, CHILD_IN_LAW -> true;
            default -> false;
        };
        LocalDate last = births.get(one.person());
        return isMarried
                && isWoman(one)
                && isBetween(one, 20, 41)
                && !chronicle.hasSpell(one.person())
                && (last == null || last.isBefore(day.minusMonths(20)));
    }

    void bears(UUID mother) {
        births.put(mother, day);
    }

    /** Whoever heads the household when these leave; null where its head stays or nobody does. */
    @Nullable
    Succession after(Home home, List<UUID> leavers) {
        if (!leavers.contains(home.head().person())) {
            return null;
        }
        List<Row.Stay> staying = home.members().stream()
                .filter(one -> !leavers.contains(one.person()))
                .toList();
        if (staying.isEmpty()) {
            return null;
        }
        Row.Stay next = staying.stream()
                .filter(one -> one.relation() == Relation.SPOUSE)
                .findFirst()
                .orElse(staying.getFirst());
        return headedBy(staying, next);
    }

    Succession headedBy(List<Row.Stay> members, Row.Stay next) {
        return new Succession(
                next.person(),
                members.stream()
                        .filter(one -> !one.equals(next))
                        .map(one -> new Kin(
                                one.person(),
                                Kinship.toNewHead(next.relation(), one.relation())
                                        .orElse(Relation.RELATIVE)))
                        .toList());
    }

    Newcomer comer(int age, Sex sex, Relation relation, @Nullable String family) {
        LocalDate born = day.minusYears(age).minusDays(dice.between(0, 364));
        return comer(BirthDate.of(born), sex, relation, family, dice.percent(92));
    }

    Newcomer newborn(Sex sex, Relation relation, String family) {
        return comer(BirthDate.of(day), sex, relation, family, dice.percent(70));
    }

    private Newcomer comer(BirthDate birth, Sex sex, Relation relation, @Nullable String family, boolean hasNumber) {
        String of = sex == Sex.MALE ? "male" : "female";
        int age = Math.toIntExact(ChronoUnit.YEARS.between(birth.date(), day));
        String cohort = age >= 54 ? ".old" : age >= 24 ? ".middle" : ".young";
        String name = (family == null ? words.pick(dice, "family.kinh") : family) + " "
                + words.pick(dice, "middle." + of + cohort) + " " + words.pick(dice, "given." + of + cohort);
        UUID id = Ids.next();
        newcomers.add(id);
        return new Newcomer(
                id, name.replaceAll("\\s+", " "), birth, sex, relation, hasNumber ? number(birth.date(), sex) : null);
    }

    /** Ends in the block that is nobody's, as the numbers of the list do. */
    private CitizenId number(LocalDate born, Sex sex) {
        String start = String.format(
                Locale.ROOT,
                "056%d%02d99",
                (born.getYear() >= 2000 ? 2 : 0) + (sex == Sex.MALE ? 0 : 1),
                born.getYear() % 100);
        String digits = start + String.format(Locale.ROOT, "%04d", dice.between(0, 9999));
        while (chronicle.hasNumber(digits)) {
            digits = start + String.format(Locale.ROOT, "%04d", dice.between(0, 9999));
        }
        return new CitizenId(digits);
    }

    /** Whether somebody came after the lists. */
    boolean isNew(UUID person) {
        return newcomers.contains(person);
    }

    Sex eitherSex() {
        return dice.percent(52) ? Sex.MALE : Sex.FEMALE;
    }

    String familyName(UUID person) {
        String name = chronicle.person(person).name();
        return name.substring(0, name.indexOf(' '));
    }

    String word(String list) {
        return words.pick(dice, list);
    }

    String elsewhere() {
        return dice.pick(ELSEWHERE);
    }

    Place place() {
        return new Place(dice.pick(groups), dice.between(1, 199) + " " + word("street"), null);
    }
}
