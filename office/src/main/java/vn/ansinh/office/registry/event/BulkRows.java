package vn.ansinh.office.registry.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.registry.people.EthnicGroup;

/** Writes what many events came to, some thousand rows a statement: as {@link ChangeRows} does, ends before beginnings. */
@Repository
class BulkRows {
    private static final int AT_ONCE = 4_000;
    private static final List<String> TABLES = List.of(
            "household",
            "residence",
            "person",
            "membership",
            "person_identity",
            "person_situation",
            "person_health",
            "person_spell",
            "person_private_spell",
            "life_event",
            "life_event_household",
            "life_event_identity",
            "life_event_health");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    BulkRows(JdbcClient sql) {
        this.sql = sql;
    }

    void write(List<Change> changes, List<Chronicle.Noted> events) {
        sql.sql("select registry.become_writer()").query().listOfRows();
        for (Change change : changes) {
            if (change.after() == null) {
                throw new IllegalStateException(
                        "a row that was never true: " + change.row().key());
            }
        }
        end(changes);
        begin(changes);
        sql.sql("set constraints registry.head_remains immediate").update();
        note(events);
    }

    /** What was said of people who came: no event of the desk carries it. */
    void originate(Map<UUID, EthnicGroup> origins) {
        List<Map<String, ?>> rows = new ArrayList<>();
        origins.forEach((person, group) -> rows.add(Map.of("id", person, "origin", group.name())));
        each("""
                insert into registry.person_origin (ward_id, person_id, ethnic_group)
                select platform.ward(), x.id, x.origin from jsonb_to_recordset(:rows::jsonb) as x (id uuid, origin text)
                """, rows);
    }

    /** The next page would be planned as for a register without events, and the automatic analyze comes a minute late. */
    void refresh() {
        TABLES.forEach(table -> sql.sql("analyze registry." + table).update());
    }

    private void end(List<Change> changes) {
        for (Dated table : Dated.values()) {
            each(table.ends(), rows(changes, change -> change.before() != null && table.holds(change.row())));
        }
        each("""
                update registry.person p set name = x.name, search_key = x.search, sort_key = decode(x.sort, 'hex'),
                    birth_date = x.birth, birth_precision = x.precision, sex = x.sex, death_date = x.death, id_tail = x.tail
                from jsonb_to_recordset(:rows::jsonb) as x (id uuid, name text, search text, sort text, birth date,
                    precision text, sex text, death date, tail text)
                where p.ward_id = (select platform.ward()) and p.person_id = x.id
                """, rows(changes, change -> change.before() instanceof Row.Person));
    }

    private void begin(List<Change> changes) {
        each("""
                insert into registry.household (ward_id, household_id, code, search_key)
                select platform.ward(), x.id, x.code, x.search
                from jsonb_to_recordset(:rows::jsonb) as x (id uuid, code text, search text)
                """, rows(changes, change -> change.before() == null && change.row() instanceof Row.Household));
        each("""
                insert into registry.person (ward_id, person_id, name, search_key, sort_key, birth_date,
                    birth_precision, sex, death_date, id_tail)
                select platform.ward(), x.id, x.name, x.search, decode(x.sort, 'hex'), x.birth, x.precision, x.sex, x.death, x.tail
                from jsonb_to_recordset(:rows::jsonb) as x (id uuid, name text, search text, sort text, birth date,
                    precision text, sex text, death date, tail text)
                """, rows(changes, change -> change.before() == null && change.row() instanceof Row.Person));
        for (Dated table : Dated.values()) {
            each(table.begins(), rows(changes, change -> change.before() == null && table.holds(change.row())));
        }
    }

    private void note(List<Chronicle.Noted> events) {
        List<Map<String, ?>> shown = new ArrayList<>();
        List<Map<String, ?>> secret = new ArrayList<>();
        List<Map<String, ?>> hidden = new ArrayList<>();
        List<Map<String, ?>> households = new ArrayList<>();
        for (int at = 0; at < events.size(); at++) {
            LifeEvents.New event = events.get(at).event();
            LifeEvents.New masked = event.masked();
            Map<String, @Nullable Object> line = line(masked, masked.open());
            line.put("n", at);
            line.put("day", event.day());
            line.put("undoes", event.undoes());
            line.put("at", events.get(at).recordedAt());
            shown.add(line);
            if (event.isPrivate() || !event.secret().isEmpty()) {
                secret.add(line(event, event.secret()));
            }
            if (!event.numbers().isEmpty()) {
                hidden.add(Map.of(
                        "id",
                        event.id(),
                        "facts",
                        LifeEvents.facts(event.what()),
                        "changes",
                        EventJson.write(event.numbers())));
            }
            event.households().forEach(household -> households.add(Map.of("id", event.id(), "household", household)));
        }
        each("""
                insert into registry.life_event (ward_id, event_id, kind, happened_on, paper_number, paper_issued,
                    paper_issuer, note, facts, changes, named, people, undoes, recorded_by, recorded_at)
                select platform.ward(), x.id, x.kind, x.day, x.number, x.issued, x.issuer, x.note, x.facts::jsonb,
                    x.changes::jsonb, x.named, x.people, x.undoes, platform.app_user(), x.at
                from jsonb_to_recordset(:rows::jsonb) as x (n int, id uuid, kind text, day date, number text, issued date,
                    issuer text, note text, facts text, changes text, named uuid[], people uuid[], undoes uuid, at timestamptz)
                order by x.n
                """, shown);
        each("""
                insert into registry.life_event_household (ward_id, event_id, household_id)
                select platform.ward(), x.id, x.household
                from jsonb_to_recordset(:rows::jsonb) as x (id uuid, household uuid)
                """, households);
        each("""
                insert into registry.life_event_health (ward_id, event_id, kind, paper_number, paper_issued, paper_issuer, note,
                    facts, changes, named, people)
                select platform.ward(), x.id, x.kind, x.number, x.issued, x.issuer, x.note, x.facts::jsonb, x.changes::jsonb,
                    x.named, x.people
                from jsonb_to_recordset(:rows::jsonb) as x (id uuid, kind text, number text, issued date, issuer text,
                    note text, facts text, changes text, named uuid[], people uuid[])
                """, secret);
        each("""
                insert into registry.life_event_identity (ward_id, event_id, facts, changes)
                select platform.ward(), x.id, x.facts::jsonb, x.changes::jsonb
                from jsonb_to_recordset(:rows::jsonb) as x (id uuid, facts text, changes text)
                """, hidden);
    }

    private static Map<String, @Nullable Object> line(LifeEvents.New event, List<Change> changes) {
        Map<String, @Nullable Object> line = new HashMap<>();
        line.put("id", event.id());
        line.put("kind", event.kind());
        line.put("number", event.paper().number());
        line.put("issued", event.paper().issued());
        line.put("issuer", event.paper().issuer());
        line.put("note", event.note());
        line.put(
                "facts",
                LifeEvents.facts(event.what() == null ? null : event.what().withoutNumbers()));
        line.put("changes", EventJson.write(changes));
        line.put("named", event.named());
        line.put("people", event.people());
        return line;
    }

    private static List<Map<String, ?>> rows(List<Change> changes, Predicate<Change> which) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Change change : changes) {
            Row after = change.after();
            if (after != null && which.test(change)) {
                rows.add(RowColumns.of(after));
            }
        }
        return rows;
    }

    private void each(String statement, List<Map<String, ?>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            sql.sql(statement)
                    .param("rows", JSON.writeValueAsString(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))))
                    .update();
        }
    }
}
