package vn.ansinh.office.report.ask.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.report.ask.ListColumn;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Speech;
import vn.ansinh.office.report.ask.Subject;

/** The households or people of an answer by name, with what the question wants to see of them. */
@Repository
class NamedLists {
    private final JdbcClient sql;
    private final Optional<HouseholdFilter> classes;

    NamedLists(JdbcClient sql, ObjectProvider<HouseholdFilter> filters) {
        this.sql = sql;
        this.classes =
                filters.stream().filter(filter -> filter.id().equals("class")).findFirst();
    }

    private record Line(
            UUID id,
            UUID householdId,
            String code,
            String name,
            @Nullable String area,
            @Nullable String address,
            @Nullable String phone,
            int people,
            @Nullable String sex,
            @Nullable LocalDate birthDate) {}

    /** Those of these ids, in their order. */
    Grid of(Question question, List<UUID> ids, LocalDate day, Grids.Manner manner) {
        Speech speech = manner.speech();
        Writing writing = Writing.in(manner.language());
        List<Line> lines = lines(question.subject(), ids, day);
        Map<UUID, HouseholdFilter.Badge> badges = question.list().contains(ListColumn.CLASS)
                ? classes.map(filter -> filter.badges(
                                lines.stream().map(Line::householdId).distinct().toList(), day))
                        .orElse(Map.of())
                : Map.of();
        List<Grid.Head> heads = new ArrayList<>();
        heads.add(Grid.Head.of(speech.text("ask.list.code")));
        heads.add(Grid.Head.of(speech.text("ask.list.name." + question.subject().code())));
        question.list().forEach(column -> heads.add(Grid.Head.of(speech.text("ask.list." + column.code()))));
        List<Grid.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Grid.Entry> entries = new ArrayList<>();
            entries.add(Grid.Entry.words(line.name()));
            for (ListColumn column : question.list()) {
                entries.add(entry(column, line, badges.get(line.householdId()), speech, writing));
            }
            rows.add(new Grid.Row(line.code(), manner.isLinked() ? "/households/" + line.code() : "", false, entries));
        }
        return new Grid(heads, rows);
    }

    private static Grid.Entry entry(
            ListColumn column, Line line, HouseholdFilter.@Nullable Badge badge, Speech speech, Writing writing) {
        return switch (column) {
            case GROUP -> Grid.Entry.words(text(line.area()));
            case CLASS -> Grid.Entry.words(badge == null ? "" : speech.text(badge.textKey()));
            case PEOPLE_COUNT -> new Grid.Entry(writing.number(line.people()), OptionalLong.of(line.people()), "");
            case ADDRESS -> Grid.Entry.words(text(line.address()));
            case PHONE -> Grid.Entry.words(line.phone() == null ? "" : new Phone(line.phone()).shown());
            case SEX -> Grid.Entry.words(line.sex() == null ? "" : speech.text("ask." + line.sex()));
            case BIRTH_YEAR ->
                Grid.Entry.words(
                        line.birthDate() == null
                                ? ""
                                : String.valueOf(line.birthDate().getYear()));
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private List<Line> lines(Subject subject, List<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String who = subject == Subject.HOUSEHOLDS
                ? "h.household_id as id, h.head_name as name from registry.households_on(:day) h "
                        + "join registry.members_on(:day) m on m.person_id = h.head_id where h.household_id"
                : "m.person_id as id, m.name as name from registry.members_on(:day) m "
                        + "join registry.households_on(:day) h on h.household_id = m.household_id where m.person_id";
        Map<UUID, Line> lines = new HashMap<>();
        sql.sql(
                        "select h.household_id, h.code, h.area_name as area, h.address, h.phone, h.people, m.sex, m.birth_date, "
                                + who + " = any (:ids::uuid[])")
                .param("day", day)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Line.class)
                .list()
                .forEach(line -> lines.put(line.id(), line));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }
}
