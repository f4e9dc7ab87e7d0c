package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Vietnamese;

/**
 * A ward made by machine from a seed, of which it is known who is recorded twice and how: with a slip in the name, marks
 * lost, day and month swapped, only the year, no number. Beside them twins, brothers of like names, a father and a son
 * of one name, and namesakes of the same year, who are all two people.
 */
final class KnownTruth {
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Mai");
    private static final List<String> MIDDLE_OF_MEN = List.of("Văn", "Văn", "Hữu", "Đức", "Minh", "Quốc", "Thanh");
    private static final List<String> MIDDLE_OF_WOMEN = List.of("Thị", "Thị", "Thị", "Ngọc", "Kim", "Thanh", "Mỹ");
    private static final List<String> MEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hùng", "Huy", "Khánh", "Lâm", "Long", "Minh", "Nam", "Phong",
            "Phúc", "Quang", "Sơn", "Tài", "Tâm", "Thắng", "Thành", "Tuấn", "Tùng", "Việt", "Vinh");
    private static final List<String> WOMEN = List.of(
            "An", "Anh", "Ánh", "Bích", "Chi", "Dung", "Đào", "Hà", "Hạnh", "Hiền", "Hoa", "Hoà", "Hồng", "Huệ", "Lan",
            "Liên", "Loan", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Thảo", "Thu", "Thủy", "Trang", "Vân", "Yến");
    private static final LocalDate FIRST = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 84 * 365;

    final List<Suspect> people = new ArrayList<>();
    final Set<Pair.Of> same = new HashSet<>();

    private final Map<UUID, List<UUID>> copies = new HashMap<>();
    private final Random dice;
    private int households;
    private int numbers;

    KnownTruth(long seed, int households, int duplicates, int lookalikes) {
        dice = new Random(seed);
        for (int at = 0; at < households; at++) {
            household();
        }
        int originals = people.size();
        for (int at = 0; at < duplicates; at++) {
            duplicate(people.get(dice.nextInt(originals)), at % 8);
        }
        for (int at = 0; at < lookalikes; at++) {
            lookalike(people.get(dice.nextInt(originals)), at % 4);
        }
    }

    private void household() {
        Suspect.Home home = home();
        int members = 2 + dice.nextInt(5);
        for (int at = 0; at < members; at++) {
            Sex sex = dice.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            LocalDate born = FIRST.plusDays(dice.nextInt(DAYS));
            // one in ten is known by the year alone, one in five has no number
            BirthDate birth = dice.nextInt(10) == 0 ? BirthDate.of(born.getYear()) : BirthDate.of(born);
            people.add(person(name(sex), sex, birth, dice.nextInt(5) == 0 ? null : number(), home));
        }
    }

    private Suspect.Home home() {
        households++;
        String phone = dice.nextInt(3) == 0 ? null : "+8490%07d".formatted(households);
        String address = dice.nextInt(3) == 0 ? "" : households + " duong so " + dice.nextInt(40);
        return new Suspect.Home(
                new UUID(dice.nextLong(), dice.nextLong()),
                "PL-" + households,
                new UUID(0, households % 25),
                "Tổ " + households % 25,
                phone,
                address);
    }

    private String name(Sex sex) {
        boolean man = sex == Sex.MALE;
        return one(FAMILIES) + " " + one(man ? MIDDLE_OF_MEN : MIDDLE_OF_WOMEN) + " " + one(man ? MEN : WOMEN);
    }

    private String number() {
        return "056%09d".formatted(numbers++);
    }

    private Suspect person(
            String name, Sex sex, @Nullable BirthDate birth, @Nullable String number, Suspect.Home home) {
        String tail = number == null ? null : number.substring(9);
        return new Suspect(new UUID(dice.nextLong(), dice.nextLong()), name, sex, birth, number, null, tail, home);
    }

    /** The same person once more: in another household, half of them with the old phone or address. */
    private void duplicate(Suspect who, int kind) {
        Suspect.Home elsewhere = home();
        Suspect.Home home = new Suspect.Home(
                elsewhere.household(),
                elsewhere.code(),
                elsewhere.area(),
                elsewhere.areaName(),
                dice.nextInt(4) == 0 ? who.home().phone() : elsewhere.phone(),
                dice.nextInt(4) == 0 ? who.home().address() : elsewhere.address());
        String name = who.name();
        BirthDate birth = who.birth();
        String number = null;
        Sex sex = who.sex() == null ? Sex.MALE : who.sex();
        switch (kind) {
            case 0 -> name = slip(name);
            case 1 -> name = Vietnamese.titleCase(Vietnamese.fold(name));
            case 2 -> birth = swapped(birth);
            case 3 -> birth = birth == null ? null : BirthDate.of(birth.year());
            case 4 -> number = who.number();
            case 5 -> {
                name = Vietnamese.titleCase(Vietnamese.fold(name));
                birth = swapped(birth);
            }
            case 6 -> birth = oneDigitOff(birth);
            default -> {
                name = slip(name);
                number = who.number();
            }
        }
        Suspect again = person(name, sex, birth, number, home);
        people.add(again);
        List<UUID> one = copies.computeIfAbsent(who.id(), id -> new ArrayList<>(List.of(id)));
        one.forEach(other -> same.add(Pair.Of.both(other, again.id())));
        one.add(again.id());
    }

    /** Somebody else who looks alike. */
    private void lookalike(Suspect who, int kind) {
        Sex sex = who.sex() == null ? Sex.MALE : who.sex();
        BirthDate birth = who.birth() == null ? BirthDate.of(1980) : who.birth();
        String words = who.name().substring(0, who.name().lastIndexOf(' ') + 1);
        switch (kind) {
            // a twin, whose name may differ by a mark or a letter alone
            case 0 -> people.add(person(words + other(who, sex), sex, birth, null, who.home()));
            // a namesake of the same year who lives elsewhere and has a number of the own
            case 1 ->
                people.add(person(
                        who.name(),
                        sex,
                        BirthDate.of(LocalDate.of(birth.year(), 1 + dice.nextInt(12), 1 + dice.nextInt(28))),
                        number(),
                        home()));
            // father and son of one name
            case 2 ->
                people.add(person(who.name(), sex, BirthDate.of(birth.date().plusYears(26)), null, who.home()));
            // a brother of a like name
            default ->
                people.add(person(
                        words + one(sex == Sex.MALE ? MEN : WOMEN),
                        sex,
                        BirthDate.of(birth.date().plusYears(2).plusDays(dice.nextInt(300))),
                        null,
                        who.home()));
        }
    }

    /** Two letters change places, one is doubled, or one is left out. */
    private String slip(String name) {
        int at = 1 + dice.nextInt(name.length() - 2);
        while (name.charAt(at) == ' ' || name.charAt(at + 1) == ' ') {
            at = 1 + dice.nextInt(name.length() - 2);
        }
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (dice.nextInt(3)) {
            case 0 -> before + after.charAt(0) + name.charAt(at) + after.substring(1);
            case 1 -> before + name.charAt(at) + name.charAt(at) + after;
            default -> before + after;
        };
    }

    private static @Nullable BirthDate swapped(@Nullable BirthDate birth) {
        if (birth == null
                || birth.precision() != BirthDate.Precision.DAY
                || birth.date().getDayOfMonth() > 12) {
            return birth;
        }
        return BirthDate.of(LocalDate.of(
                birth.year(), birth.date().getDayOfMonth(), birth.date().getMonthValue()));
    }

    private static @Nullable BirthDate oneDigitOff(@Nullable BirthDate birth) {
        if (birth == null || birth.precision() != BirthDate.Precision.DAY) {
            return birth;
        }
        int day = birth.date().getDayOfMonth();
        return BirthDate.of(
                birth.date().withDayOfMonth(day % 10 == 9 ? day - 1 : day == 28 ? 27 : Math.min(day + 1, 28)));
    }

    private String other(Suspect who, Sex sex) {
        String given = one(sex == Sex.MALE ? MEN : WOMEN);
        return who.name().endsWith(" " + given) ? "Như" : given;
    }

    private String one(List<String> words) {
        return words.get(dice.nextInt(words.size()));
    }
}
