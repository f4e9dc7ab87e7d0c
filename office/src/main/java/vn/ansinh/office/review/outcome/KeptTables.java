package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of closed reviews as rows: the head of each table, and what stands under it group by group. Only ever added to. */
@Component
class KeptTables {
    /** Kept beside the tables: the figures of the report in words and of comparisons, under what holds for all tables. */
    static final String FIGURES = "figures";

    private final JdbcClient sql;
    private final KeptJson json;

    KeptTables(JdbcClient sql, KeptJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The closings of a round of which tables were kept, the latest first. */
    @Transactional(readOnly = true)
    public List<Shown.Closed> closings(UUID round) {
        return sql.sql("""
                select k.number, c.closed_on, k.law, k.sha256, k.sha256 = review.kept_hash(k.round_id, k.number) as is_same
                from review.kept_outcome k
                join review.round_closing c on c.ward_id = k.ward_id and c.round_id = k.round_id and c.number = k.number
                where k.round_id = :round order by k.number desc
                """)
                .param("round", round)
                .query((row, n) -> new Shown.Closed(
                        row.getInt("number"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("law"),
                        row.getString("sha256"),
                        row.getBoolean("is_same")))
                .list();
    }

    /** The number of the last closing, whether tables were kept then or not. */
    @Transactional(readOnly = true)
    public int lastClosing(UUID round) {
        return sql.sql("select coalesce(max(c.number), 0) from review.round_closing c where c.round_id = :round")
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /** Seals what was kept for a closing: nothing may come to it or go from it without being noticed. */
    void seal(UUID round, int number, String law) {
        sql.sql("""
                insert into review.kept_outcome (ward_id, round_id, number, law, sha256)
                values (platform.ward(), :round, :number, :law, review.kept_hash(:round, :number))
                """)
                .param("round", round)
                .param("number", number)
                .param("law", law)
                .update();
    }

    void keep(UUID round, int number, ReportKind kind, Report report) {
        head(round, number, report.id(), kind.needsOrigin(), kind.isPersonal(), json.head(report));
        Map<String, List<Report.Line>> groups = new LinkedHashMap<>();
        for (Report.Line line : report.rows()) {
            String group = line.group();
            if (group != null) {
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(line);
            }
        }
        Map<String, String> parts = new LinkedHashMap<>();
        groups.forEach((group, lines) -> parts.put(group, json.lines(lines)));
        parts(round, number, report.id(), parts);
    }

    void keep(UUID round, int number, Facts facts, Map<String, Figures> figures) {
        head(round, number, FIGURES, false, false, json.facts(facts));
        Map<String, String> parts = new LinkedHashMap<>();
        figures.forEach((group, numbers) -> parts.put(group, json.figures(numbers)));
        parts(round, number, FIGURES, parts);
    }

    private void head(UUID round, int number, String table, boolean needsOrigin, boolean isPersonal, String content) {
        sql.sql("""
                insert into review.kept_table (ward_id, round_id, number, table_id, needs_origin, is_personal, content)
                values (platform.ward(), :round, :number, :table, :origin, :personal, :content)
                """)
                .param("round", round)
                .param("number", number)
                .param("table", table)
                .param("origin", needsOrigin)
                .param("personal", isPersonal)
                .param("content", content)
                .update();
    }

    private void parts(UUID round, int number, String table, Map<String, String> byGroup) {
        sql.sql("""
                insert into review.kept_part (ward_id, round_id, number, table_id, position, area_id, content)
                select platform.ward(), :round, :number, :table, p.position, nullif(p.area, '')::uuid, p.content
                from unnest(:areas::text[], :contents::text[]) with ordinality as p (area, content, position)
                """)
                .param("round", round)
                .param("number", number)
                .param("table", table)
                .param("areas", byGroup.keySet().toArray(String[]::new))
                .param("contents", byGroup.values().toArray(String[]::new))
                .update();
    }

    /** Empty for one that was not kept, or that the acting person may not see; else what of it the person may see. */
    @Transactional(readOnly = true)
    public Optional<Report> table(UUID round, int number, ReportKind kind) {
        return head(round, number, kind.id())
                .map(head -> json.report(kind.id(), head, contents(round, number, kind.id())));
    }

    @Transactional(readOnly = true)
    public Facts facts(UUID round, int number) {
        return json.facts(head(round, number, FIGURES).orElseThrow());
    }

    /** Of the groups that the acting person may see. */
    @Transactional(readOnly = true)
    public Figures figures(UUID round, int number) {
        return Figures.sum(
                contents(round, number, FIGURES).stream().map(json::figures).toList());
    }

    private Optional<String> head(UUID round, int number, String table) {
        return sql.sql("""
                select t.content from review.kept_table t
                where t.round_id = :round and t.number = :number and t.table_id = :table
                """)
                .param("round", round)
                .param("number", number)
                .param("table", table)
                .query(String.class)
                .optional();
    }

    private List<String> contents(UUID round, int number, String table) {
        return sql.sql("""
                select p.content from review.kept_part p
                where p.round_id = :round and p.number = :number and p.table_id = :table order by p.position
                """)
                .param("round", round)
                .param("number", number)
                .param("table", table)
                .query(String.class)
                .list();
    }
}
