package vn.ansinh.bench.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.FactsBuilder;

/** Households of a made-up province, each from its number alone, so that none has to be kept: the usual facts, most of them usual. */
final class MadeProvince {
    private static final int DAYS = 34_000;
    private static final int MOST_PEOPLE = 7;
    private static final long SEED = 20_261_129;

    private final LocalDate day;
    private final Facts none;

    MadeProvince(Benefits benefits, LocalDate day) {
        this.day = day;
        this.none = Facts.none(benefits.slots());
    }

    SplittableRandom random(long number) {
        return new SplittableRandom(SEED + number * 7_919);
    }

    /** How many people live in a household. */
    int people(long number) {
        return members(random(number));
    }

    private static int members(SplittableRandom random) {
        return 1 + random.nextInt(MOST_PEOPLE);
    }

    Question household(SplittableRandom random) {
        int members = members(random);
        FactsBuilder home = none.more();
        home.set("place.rural", random.nextInt(3) > 0);
        home.set("household.status", status(random.nextInt(100)));
        List<Facts> people = new ArrayList<>();
        for (int place = 0; place < members; place++) {
            people.add(person(random));
        }
        return new Question(day, home.facts(), people);
    }

    private static String status(int percent) {
        if (percent < 2) {
            return "poor";
        }
        return percent < 6 ? "near-poor" : "normal";
    }

    /** Of one in five nobody wrote down whether they draw a pension: the one fact that is missing most. */
    private Facts person(SplittableRandom random) {
        LocalDate born = day.minusDays(random.nextInt(DAYS));
        FactsBuilder person = none.more();
        person.born(born, born);
        person.set("person.sex", random.nextBoolean() ? "female" : "male");
        person.set("person.ethnic-minority", random.nextInt(20) == 0);
        person.set("person.disability-degree", degree(random.nextInt(200)));
        person.set("person.hiv", false);
        if (random.nextInt(5) > 0) {
            long pension = random.nextInt(12) == 0 ? 3_000_000 : 0;
            person.set("person.pension-monthly", pension);
            person.set("person.si-allowance-monthly", 0);
        }
        if (born.isAfter(day.minusYears(18)) && born.isBefore(day.minusYears(6))) {
            person.set("person.school-level", "lower-secondary");
        }
        return person.facts();
    }

    private static String degree(int number) {
        return switch (number) {
            case 0 -> "extremely-severe";
            case 1, 2 -> "severe";
            case 3, 4 -> "light";
            default -> "none";
        };
    }
}
