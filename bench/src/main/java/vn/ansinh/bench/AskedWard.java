package vn.ansinh.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Questions to the law about the households of a made-up ward, as a register would ask them: the usual facts, most of them usual. */
final class AskedWard {
    private static final int USUAL = 20;
    private static final int DAYS = 34_000;

    private final SplittableRandom random = new SplittableRandom(20261124);

    /** Each household in JSON, one to seven people. */
    static List<String> questions(int households) {
        AskedWard ward = new AskedWard();
        List<String> questions = new ArrayList<>();
        for (int place = 0; place < households; place++) {
            questions.add(ward.question(place));
        }
        return questions;
    }

    private String question(int number) {
        StringJoiner people = new StringJoiner(", ", "[", "]");
        int members = 1 + random.nextInt(7);
        for (int place = 0; place < members; place++) {
            people.add(person(place));
        }
        return "{\"id\": \"" + number + "\", \"date\": \"" + RightsTable.DAY + "\", \"place\": {\"area\": \"urban\","
                + " \"especially-difficult\": false, \"difficult-area\": false, \"poor-commune\": false, \"island\": false},"
                + " \"household\": {\"income-per-month\": " + random.nextInt(300) * 100_000L
                + ", \"facts\": {\"household.status\": \"" + oneOf("normal", "poor", "near-poor") + "\"}},"
                + " \"people\": " + people + "}";
    }

    private String person(int place) {
        LocalDate born = RightsTable.DAY.minusDays(random.nextInt(DAYS));
        boolean isPupil = born.isAfter(RightsTable.DAY.minusYears(18)) && born.isBefore(RightsTable.DAY.minusYears(6));
        return "{\"id\": \"p" + place + "\", \"facts\": {\"person.birth-date\": \"" + born
                + "\", \"person.disability-degree\": \"" + oneOf("none", "light", "severe", "extremely-severe")
                + "\", \"person.pension-monthly\": " + (random.nextInt(USUAL) == 0 ? 3_000_000 : 0)
                + ", \"person.si-allowance-monthly\": 0, \"person.hiv\": false, \"person.ethnic-minority\": "
                + (random.nextInt(USUAL) == 0)
                + (isPupil ? ", \"person.school-level\": \"lower-secondary\"" : "") + "}}";
    }

    private String oneOf(String usual, String... others) {
        return random.nextInt(USUAL / 2) > 0 ? usual : others[random.nextInt(others.length)];
    }
}
