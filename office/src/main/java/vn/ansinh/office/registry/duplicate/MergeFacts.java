package vn.ansinh.office.registry.duplicate;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.duplicate.MergePlan.Step;
import vn.ansinh.office.registry.duplicate.MergePlan.What;

/**
 * The rows of two records that merging closes, adds and fills, and how each is put back. What the record that stays
 * already says is never overwritten.
 */
@Repository
class MergeFacts {
    static final String HOUSEHOLD = "residence";
    private static final List<String> OF_THE_PERSON =
            List.of("membership", "person_situation", "person_identity", "person_health");
    /** The columns that go over to the record that stays, by table; rows of one day are one. */
    private static final Map<String, String> COLUMNS = Map.of(
            "person_situation",
            "studying_at, certificate, work_status, able_to_work, occupation, insured, insurance_payer, "
                    + "monthly_allowance, allowance_kind, uses_internet, merit, note",
            "person_identity",
            "kind, number",
            "person_health",
            "disability_degree, disability_kind, serious_illness");

    private final JdbcClient sql;

    MergeFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Comes after a running import and before every other writer, so that nothing changes between reading and writing. */
    void becomeWriter() {
        sql.sql("select registry.become_writer()").query().listOfRows();
    }

    /** Whether a row of the one says something that a row of the same kind of the other leaves open. */
    boolean saysMore(UUID kept, UUID merged, LocalDate day) {
        return List.of("person_situation", "person_health").stream()
                        .anyMatch(table -> sql.sql(
                                        "select exists (select from registry." + table + " k join registry." + table
                                                + " m on m.person_id = :merged and m.until > :day cross join jsonb_each(to_jsonb(m)) f"
                                                + " where k.person_id = :kept and k.until > :day and f.key <> 'note'"
                                                + " and f.value <> 'null' and to_jsonb(k) -> f.key = 'null')")
                                .param("kept", kept)
                                .param("merged", merged)
                                .param("day", day)
                                .query(Boolean.class)
                                .single())
                || hasSpellOfItsOwn(kept, merged, day);
    }

    /** Whether something without end is said of the one, such as a pregnancy, and not of the other. */
    private boolean hasSpellOfItsOwn(UUID kept, UUID merged, LocalDate day) {
        return List.of("person_spell", "person_private_spell").stream()
                .anyMatch(table -> sql.sql("select exists (select from registry." + table
                                + " m where m.person_id = :merged and m.until > :day and not exists (select from registry."
                                + table + " k where k.person_id = :kept and k.kind = m.kind and k.until > :day))")
                        .param("kept", kept)
                        .param("merged", merged)
                        .param("day", day)
                        .query(Boolean.class)
                        .single());
    }

    /** Where the record stands in its household: whether as its head, and with how many others. */
    record Standing(UUID household, boolean isHead, int others) {}

    Standing standing(UUID person, LocalDate day) {
        return sql.sql("""
                select m.household_id, m.relation = 'head' as head,
                    (select count(*)::int from registry.membership o where o.household_id = m.household_id
                        and o.person_id <> m.person_id and o.until > :day) as others
                from registry.membership m where m.person_id = :person and m.since <= :day and :day < m.until
                """)
                .param("person", person)
                .param("day", day)
                .query((row, n) -> new Standing(
                        row.getObject("household_id", UUID.class), row.getBoolean("head"), row.getInt("others")))
                .single();
    }

    /** The rows that hold on the day or later. */
    List<Step> open(UUID person, UUID household, boolean withHousehold, LocalDate day) {
        List<Step> steps = new ArrayList<>();
        for (String table : OF_THE_PERSON) {
            steps.addAll(open(table, "person_id", person, day));
        }
        if (withHousehold) {
            steps.addAll(open(HOUSEHOLD, "household_id", household, day));
        }
        return steps;
    }

    private List<Step> open(String table, String column, UUID id, LocalDate day) {
        String kind = table.equals("person_identity") ? "kind" : "null::text";
        return sql.sql("select since, nullif(until, 'infinity') as until, " + kind + " as kind from registry." + table
                        + " where " + column + " = :id and until > :day order by 3, 1")
                .param("id", id)
                .param("day", day)
                .query((row, n) -> new Step(
                        What.CLOSED,
                        table,
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("kind")))
                .list();
    }

    /** What the record that stays does not say and the other one does. */
    List<Step> missing(UUID kept, UUID merged, List<Step> closed, LocalDate day) {
        List<Step> own = open(kept, kept, false, day);
        List<Step> steps = new ArrayList<>();
        for (Step row : closed) {
            boolean carried = COLUMNS.containsKey(row.place());
            boolean known = own.stream()
                    .anyMatch(each -> each.place().equals(row.place())
                            && (row.kind() == null || row.kind().equals(each.kind())));
            if (carried && !known) {
                steps.add(new Step(What.ADDED, row.place(), null, null, row.kind()));
            }
        }
        steps.addAll(blanks(kept, merged));
        boolean origin = sql.sql("""
                select exists (select from registry.person_origin where person_id = :merged)
                    and not exists (select from registry.person_origin where person_id = :kept)
                """)
                .param("kept", kept)
                .param("merged", merged)
                .query(Boolean.class)
                .single();
        if (origin) {
            steps.add(new Step(What.ADDED, "person_origin", null, null, null));
        }
        return steps;
    }

    /** Sex and birth date that the one lacks and the other has; a year becomes a day of that year. */
    private List<Step> blanks(UUID kept, UUID merged) {
        return sql.sql("""
                select 'sex' as place, null::date as since, null::text as kind
                from registry.person k, registry.person m
                where k.person_id = :kept and m.person_id = :merged and k.sex is null and m.sex is not null
                union all
                select 'birth_date', k.birth_date, k.birth_precision
                from registry.person k, registry.person m
                where k.person_id = :kept and m.person_id = :merged and m.birth_date is not null
                    and (k.birth_date is null or (k.birth_precision = 'year' and m.birth_precision <> 'year'
                        and extract(year from k.birth_date) = extract(year from m.birth_date)))
                """)
                .param("kept", kept)
                .param("merged", merged)
                .query((row, n) -> new Step(
                        What.FILLED,
                        row.getString("place"),
                        row.getObject("since", LocalDate.class),
                        null,
                        row.getString("kind")))
                .list();
    }

    /** Whether the row was still as planned. */
    boolean close(MergePlan plan, Step step) {
        return until(plan.merged(), plan.household(), step, step.until(), plan.day()) == 1;
    }

    /** Whether the row is still as merging left it. */
    boolean reopen(Merge merge, Step step) {
        return until(merge.merged(), merge.household(), step, merge.on(), step.until()) == 1;
    }

    private int until(UUID person, UUID household, Step step, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean ofHousehold = step.place().equals(HOUSEHOLD);
        return sql.sql("update registry." + step.place() + " set until = coalesce(:to::date, 'infinity') where "
                        + (ofHousehold ? "household_id" : "person_id")
                        + " = :id and since = :since and until = coalesce(:from::date, 'infinity')" + kind(step))
                .param("from", from, Types.DATE)
                .param("to", to, Types.DATE)
                .param("id", ofHousehold ? household : person)
                .param("since", step.since(), Types.DATE)
                .update();
    }

    void add(MergePlan plan, Step step) {
        if (step.place().equals("person_origin")) {
            sql.sql("""
                    insert into registry.person_origin (ward_id, person_id, ethnic_group)
                    select ward_id, :kept, ethnic_group from registry.person_origin where person_id = :merged
                    """)
                    .param("kept", plan.kept())
                    .param("merged", plan.merged())
                    .update();
            return;
        }
        String columns = columns(step);
        sql.sql("insert into registry." + step.place() + " (ward_id, person_id, since, " + columns
                        + ") select ward_id, "
                        + ":kept, :day, " + columns + " from registry." + step.place()
                        + " where person_id = :merged and until = :day" + kind(step) + " order by since desc limit 1")
                .param("kept", plan.kept())
                .param("merged", plan.merged())
                .param("day", plan.day())
                .update();
        tail(plan.kept());
    }

    /** Whether the row that was added is still as it was, so that it could be taken away. */
    boolean take(Merge merge, Step step) {
        boolean dated = !step.place().equals("person_origin");
        String columns = dated ? columns(step) : "ethnic_group";
        int taken = sql.sql("delete from registry." + step.place() + " t where t.person_id = :kept"
                        + (dated ? " and t.since = :day and t.until = 'infinity'" : "") + kind(step)
                        + " and exists (select from registry." + step.place() + " m where m.person_id = :merged"
                        + (dated ? " and m.until = :day" : "") + " and " + of("m", columns)
                        + " is not distinct from " + of("t", columns) + ")")
                .param("kept", merge.kept())
                .param("merged", merge.merged())
                .param("day", merge.on())
                .update();
        tail(merge.kept());
        return taken == 1;
    }

    void fill(MergePlan plan, Step step) {
        boolean birth = step.place().equals("birth_date");
        sql.sql("update registry.person k set "
                        + (birth ? "birth_date = m.birth_date, birth_precision = m.birth_precision" : "sex = m.sex")
                        + " from registry.person m where k.person_id = :kept and m.person_id = :merged")
                .param("kept", plan.kept())
                .param("merged", plan.merged())
                .update();
    }

    /** Puts the value of before back, unless it was corrected meanwhile. */
    void empty(Merge merge, Step step) {
        boolean birth = step.place().equals("birth_date");
        sql.sql("update registry.person k set "
                        + (birth ? "birth_date = :since, birth_precision = :kind" : "sex = null")
                        + " from registry.person m where k.person_id = :kept and m.person_id = :merged and "
                        + (birth
                                ? "k.birth_date = m.birth_date and k.birth_precision = m.birth_precision"
                                : "k.sex = m.sex"))
                .param("kept", merge.kept())
                .param("merged", merge.merged())
                .param("since", step.since(), Types.DATE)
                .param("kind", step.kind(), Types.VARCHAR)
                .update();
    }

    /** Whether the record lives nowhere since that day. */
    boolean isFree(UUID person, LocalDate since) {
        return sql.sql(
                        "select not exists (select from registry.membership where person_id = :person and until > :since)")
                .param("person", person)
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /** Whether nobody else lives in the household now. */
    boolean isEmptyWithout(UUID person, UUID household) {
        return sql.sql("""
                select not exists (select from registry.membership
                    where household_id = :household and person_id <> :person and until = 'infinity')
                """)
                .param("person", person)
                .param("household", household)
                .query(Boolean.class)
                .single();
    }

    /** The last digits of the number, which stand with the person too. */
    private void tail(UUID person) {
        sql.sql("""
                update registry.person p set id_tail = (select right(i.number, 3) from registry.person_identity i
                    where i.person_id = p.person_id and i.kind = 'citizen' and i.until = 'infinity')
                where p.person_id = :person
                """).param("person", person).update();
    }

    /** The columns of a row as one value. */
    private static String of(String row, String columns) {
        return Stream.of(columns.split(", "))
                .map(column -> row + "." + column)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String kind(Step step) {
        if (step.kind() == null) {
            return "";
        }
        return step.kind().equals("citizen") ? " and kind = 'citizen'" : " and kind = 'old-card'";
    }

    private static String columns(Step step) {
        String columns = COLUMNS.get(step.place());
        if (columns == null) {
            throw new IllegalStateException("Nothing goes over of " + step.place());
        }
        return columns;
    }
}
