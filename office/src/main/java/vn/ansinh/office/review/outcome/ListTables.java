package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.rules.source.Bilingual;

/** Danh sách chi tiết: the households of a list with all their members. It names people. */
@Component
class ListTables {
    private static final List<String> SUPPORTS =
            List.of("health", "education", "production", "credit", "housing", "other");

    private final JdbcClient sql;
    private final Wording wording;
    private final NumberTables numbers;

    ListTables(JdbcClient sql, Wording wording, NumberTables numbers) {
        this.sql = sql;
        this.wording = wording;
        this.numbers = numbers;
    }

    private record Person(
            UUID household,
            String name,
            @Nullable LocalDate born,
            @Nullable String sex,
            String relation,
            @Nullable String ethnicGroup) {}

    @Transactional(readOnly = true)
    public Report of(Outcome outcome, Grade grade) {
        Map<UUID, Column> how = new LinkedHashMap<>();
        (grade == Grade.POOR ? outcome.poorFlow() : outcome.nearPoorFlow())
                .stream()
                        .filter(one -> one.households() > 0 && one.column().sign() > 0)
                        .forEach(one -> how.merge(
                                one.home().household(),
                                one.column(),
                                (first, next) -> first == Column.OPENING ? first : next));
        List<Family> families =
                outcome.families().stream().filter(one -> one.is(grade)).toList();
        Map<UUID, List<Person>> people = people(families, outcome.day());
        List<Report.Line> rows = new ArrayList<>();
        int number = 0;
        for (Family family : families) {
            number++;
            int member = 0;
            for (Person person : people.getOrDefault(family.home().household(), List.of())) {
                member++;
                rows.add(line(outcome, family, number, member, person, how));
            }
        }
        String kind = grade.name();
        return new Report(
                (grade == Grade.POOR ? ReportKind.POOR_LIST : ReportKind.NEAR_POOR_LIST).id(),
                wording.of("table." + (grade == Grade.POOR ? ReportKind.POOR_LIST : ReportKind.NEAR_POOR_LIST).id()),
                wording.of("list.number"),
                heads(kind),
                rows,
                numbers.notes(
                        outcome,
                        wording.of("list.supports"),
                        numbers.noCapacity(outcome),
                        wording.of("local-minority.unknown")),
                true);
    }

    private List<Report.Head> heads(String kind) {
        List<Report.Head> heads = new ArrayList<>();
        heads.add(Report.Head.of(wording.of("list.member")).wide(4));
        heads.add(Report.Head.of(wording.of("list.name")).wide(18));
        heads.add(
                Report.Head.of(wording.of("list.male"), wording.of("list.born")).wide(5));
        heads.add(Report.Head.of(wording.of("list.female"), wording.of("list.born"))
                .wide(5));
        heads.add(Report.Head.of(wording.of("list.people")).wide(6));
        heads.add(Report.Head.of(wording.of("list.relation")).wide(8));
        for (String how : List.of("new", "again", "old")) {
            heads.add(Report.Head.of(wording.of("list." + how), wording.of("list.kind." + kind))
                    .wide(4));
        }
        for (String flag : List.of("merit", "local-minority", "no-capacity")) {
            heads.add(Report.Head.of(wording.of("column." + flag)).wide(5));
        }
        for (String support : SUPPORTS) {
            heads.add(Report.Head.of(wording.of("support." + support), wording.of("list.support"))
                    .wide(4));
        }
        return heads;
    }

    private static Report.Line line(
            Outcome outcome, Family family, int number, int member, Person person, Map<UUID, Column> how) {
        boolean isHead = member == 1;
        LocalDate born = person.born();
        String year = born == null ? "" : String.valueOf(born.getYear());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(String.valueOf(member)));
        cells.add(Cell.of(
                person.name() + (isHead ? ", " + outcome.nameOf(family.home().group()) : "")));
        cells.add(Cell.of("male".equals(person.sex()) ? year : ""));
        cells.add(Cell.of("female".equals(person.sex()) ? year : ""));
        cells.add(Cell.of(person.ethnicGroup() == null ? "" : person.ethnicGroup()));
        cells.add(Cell.of(Relation.ofCode(person.relation()).vietnamese()));
        Column came = how.getOrDefault(family.home().household(), Column.NEW);
        cells.add(mark(isHead && came != Column.AGAIN && came != Column.OPENING));
        cells.add(mark(isHead && came == Column.AGAIN));
        cells.add(mark(isHead && came == Column.OPENING));
        cells.add(mark(isHead && family.hasMerit()));
        cells.add(isHead ? Cell.UNKNOWN : mark(false));
        cells.add(isHead && family.hasNoWorker() == null ? Cell.UNKNOWN : mark(isHead && family.isWithoutWorker()));
        for (int support = 0; support < SUPPORTS.size(); support++) {
            cells.add(isHead ? Cell.UNKNOWN : mark(false));
        }
        String order = String.valueOf(number);
        return new Report.Line(
                new Bilingual(order, order),
                false,
                cells,
                family.home().group(),
                family.home().household());
    }

    private static Cell mark(boolean isSo) {
        return Cell.of(isSo ? "x" : "");
    }

    private Map<UUID, List<Person>> people(List<Family> families, LocalDate day) {
        Map<UUID, List<Person>> found = new LinkedHashMap<>();
        sql.sql("""
                select m.household_id as household, m.name, m.birth_date as born, m.sex, m.relation, o.ethnic_group
                from registry.members_on(:day) m
                left join registry.origins_on(:day) o on o.person_id = m.person_id
                where m.household_id = any (:households::uuid[])
                order by m.household_id, m.is_head desc, m.birth_date nulls last, m.sort_key, m.person_id
                """)
                .param("day", day)
                .param(
                        "households",
                        families.stream().map(one -> one.home().household()).toArray(UUID[]::new))
                .query(Person.class)
                .list()
                .forEach(one -> found.computeIfAbsent(one.household(), key -> new ArrayList<>())
                        .add(one));
        return found;
    }
}
