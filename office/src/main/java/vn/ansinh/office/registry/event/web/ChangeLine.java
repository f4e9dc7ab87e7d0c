package vn.ansinh.office.registry.event.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.event.Change;
import vn.ansinh.office.registry.event.Row;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Worded;

/** What an event did to one row of the register, in words; identity numbers are never shown. */
public record ChangeLine(String subject, String what, String before, String after) {
    static List<ChangeLine> of(
            Shell shell,
            List<Change> changes,
            Map<UUID, String> people,
            Map<UUID, String> households,
            Map<UUID, String> areas) {
        List<ChangeLine> lines = new ArrayList<>();
        for (Change change : changes) {
            switch (change.row()) {
                case Row.Stay stay ->
                    lines.add(new ChangeLine(
                            people.getOrDefault(stay.person(), "?"),
                            "event.row.stay",
                            stay(shell, change.before(), households),
                            stay(shell, change.after(), households)));
                case Row.Home home ->
                    lines.add(new ChangeLine(
                            households.getOrDefault(home.household(), "?"),
                            "event.row.home",
                            home(shell, change.before(), areas),
                            home(shell, change.after(), areas)));
                case Row.Person person ->
                    lines.add(new ChangeLine(
                            person.name(),
                            "event.row.person",
                            person(shell, change.before()),
                            person(shell, change.after())));
                case Row.Household household ->
                    lines.add(new ChangeLine(household.code(), "event.row.household", "", household.code()));
                case Row.IdNumber number ->
                    lines.add(new ChangeLine(people.getOrDefault(number.person(), "?"), "event.row.number", "", "•••"));
                case Row.Situated situated ->
                    lines.add(new ChangeLine(
                            people.getOrDefault(situated.person(), "?"),
                            "event.row.situation",
                            situation(shell, change.before()),
                            situation(shell, change.after())));
                case Row.Healthy healthy ->
                    lines.add(new ChangeLine(
                            people.getOrDefault(healthy.person(), "?"),
                            "event.row.health",
                            health(shell, change.before()),
                            health(shell, change.after())));
                case Row.Spell spell ->
                    lines.add(new ChangeLine(
                            people.getOrDefault(spell.person(), "?"),
                            "event.spell." + spell.kind().code(),
                            spell(shell, change.before()),
                            spell(shell, change.after())));
            }
        }
        return lines;
    }

    private static String stay(Shell shell, @Nullable Row row, Map<UUID, String> households) {
        return row instanceof Row.Stay stay
                ? households.getOrDefault(stay.household(), "?") + ", "
                        + stay.relation().vietnamese() + ", " + period(shell, stay.since(), stay.until())
                : "";
    }

    private static String home(Shell shell, @Nullable Row row, Map<UUID, String> areas) {
        return row instanceof Row.Home home
                ? areas.getOrDefault(home.area(), "?")
                        + Optional.ofNullable(home.address())
                                .map(address -> ", " + address)
                                .orElse("") + ", " + period(shell, home.since(), home.until())
                : "";
    }

    private static String person(Shell shell, @Nullable Row row) {
        if (!(row instanceof Row.Person person)) {
            return "";
        }
        String birth = person.birth() == null ? "" : person.birth().written();
        String sex = person.sex() == null ? "" : person.sex().vietnamese();
        return person.death() == null
                ? Stream.of(person.name(), sex, birth)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                : shell.text("event.row.died", person.death());
    }

    private static String situation(Shell shell, @Nullable Row row) {
        if (!(row instanceof Row.Situated one)) {
            return "";
        }
        Situation situation = one.situation();
        String words = Stream.of(situation.studyingAt(), situation.certificate(), situation.workStatus())
                .flatMap(Stream::ofNullable)
                .map(Worded::vietnamese)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        words,
                        Optional.ofNullable(situation.occupation()).orElse(""),
                        period(shell, one.since(), one.until()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String health(Shell shell, @Nullable Row row) {
        if (!(row instanceof Row.Healthy one)) {
            return "";
        }
        Boolean ill = one.health().seriousIllness();
        return Stream.of(
                        one.health().disability() == null
                                ? ""
                                : one.health().disability().vietnamese(),
                        ill == null ? "" : shell.text(ill ? "event.ill" : "event.not-ill"),
                        period(shell, one.since(), one.until()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String spell(Shell shell, @Nullable Row row) {
        if (!(row instanceof Row.Spell one)) {
            return "";
        }
        LocalDate expected = one.expected();
        return Stream.of(
                        one.words(),
                        period(shell, one.since(), one.until()),
                        expected == null ? "" : shell.text("event.row.expected", expected))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String period(Shell shell, LocalDate since, @Nullable LocalDate until) {
        return until == null ? shell.text("event.row.since", since) : shell.text("event.row.until", since, until);
    }
}
