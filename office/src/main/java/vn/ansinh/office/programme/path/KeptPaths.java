package vn.ansinh.office.programme.path;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.rules.path.Goal;

/** The paths that were kept, with what became of their steps. Only ever added to; the highest version counts. */
@Component
public class KeptPaths {
    private final JdbcClient sql;
    private final Colleagues colleagues;

    KeptPaths(JdbcClient sql, Colleagues colleagues) {
        this.sql = sql;
        this.colleagues = colleagues;
    }

    /** The path of a household that counts on a day; empty while none is kept, or the last one was ended. */
    @Transactional(readOnly = true)
    public Optional<KeptPath> of(UUID household, LocalDate day) {
        return versions(household).stream()
                .filter(one -> !one.madeOn().isAfter(day))
                .findFirst()
                .filter(one -> !one.lines().isEmpty());
    }

    /** Every version, the latest first; one without lines ended the path. */
    @Transactional(readOnly = true)
    public List<KeptPath> versions(UUID household) {
        return read("where p.household_id = :household order by p.version desc", household);
    }

    /** The paths that count now, by household, as far as the one who asks may see them. */
    @Transactional(readOnly = true)
    public Map<UUID, KeptPath> all() {
        Map<UUID, KeptPath> latest = new LinkedHashMap<>();
        read("where :household::uuid is null order by p.household_id, p.version desc", null)
                .forEach(one -> latest.putIfAbsent(one.household(), one));
        latest.values().removeIf(one -> one.lines().isEmpty());
        return latest;
    }

    private List<KeptPath> read(String which, @Nullable UUID household) {
        Map<UUID, String> names = colleagues.names();
        Map<UUID, List<KeptPath.Line>> lines = lines(names, household);
        return sql.sql("select p.* from programme.path p " + which)
                .param("household", household, Types.OTHER)
                .query((row, n) -> new KeptPath(
                        row.getObject("path_id", UUID.class),
                        row.getObject("household_id", UUID.class),
                        row.getInt("version"),
                        goal(row.getString("goal")),
                        Arrays.asList(row.getString("standards").split(" ")),
                        row.getString("law"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("note"),
                        names.getOrDefault(row.getObject("recorded_by", UUID.class), ""),
                        lines.getOrDefault(row.getObject("path_id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<KeptPath.Line>> lines(Map<UUID, String> names, @Nullable UUID household) {
        Map<UUID, List<KeptPath.Line>> lines = new HashMap<>();
        sql.sql("""
                select l.*, g.state, g.on_day, g.evidence, g.recorded_by as marked_by
                from programme.path_line l
                left join lateral (select * from programme.path_progress g
                    where g.ward_id = l.ward_id and g.path_id = l.path_id and g.number = l.number
                    order by g.recorded_at desc, g.progress_id desc limit 1) g on true
                where :household::uuid is null or l.household_id = :household::uuid
                order by l.path_id, l.number
                """).param("household", household, Types.OTHER).query(row -> {
            lines.computeIfAbsent(row.getObject("path_id", UUID.class), any -> new ArrayList<>())
                    .add(line(row, names));
        });
        return lines;
    }

    private static KeptPath.Line line(ResultSet row, Map<UUID, String> names) throws SQLException {
        long cost = row.getLong("cost");
        OptionalLong known = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(cost);
        String state = row.getString("state");
        Optional<KeptPath.Progress> last = state == null
                ? Optional.empty()
                : Optional.of(new KeptPath.Progress(
                        KeptPath.State.valueOf(state.toUpperCase(Locale.ROOT)),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("evidence"),
                        names.getOrDefault(row.getObject("marked_by", UUID.class), "")));
        return new KeptPath.Line(
                row.getInt("number"),
                row.getString("subject"),
                row.getString("what"),
                known,
                row.getString("giver"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                last);
    }

    static String code(Goal goal) {
        return goal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Goal goal(String code) {
        return Goal.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Keeps a path as the next version; without lines it ends the one before. The id makes sending twice do it once. */
    @Transactional
    public void keep(KeptPath path) {
        int added = sql.sql("""
                insert into programme.path (ward_id, path_id, household_id, version, goal, standards, law, made_on, note, recorded_by)
                select platform.ward(), :id, :household, coalesce(max(p.version), 0) + 1, :goal, :standards, :law, :on, :note,
                    platform.app_user()
                from programme.path p where p.household_id = :household
                on conflict (ward_id, path_id) do nothing
                """)
                .param("id", path.id())
                .param("household", path.household())
                .param("goal", code(path.goal()))
                .param("standards", String.join(" ", path.standards()))
                .param("law", path.law())
                .param("on", path.madeOn())
                .param("note", path.note())
                .update();
        if (added == 1) {
            path.lines().forEach(line -> add(path, line));
        }
    }

    private void add(KeptPath path, KeptPath.Line line) {
        sql.sql("""
                insert into programme.path_line (ward_id, path_id, number, household_id, subject, what, cost, giver, due)
                values (platform.ward(), :id, :number, :household, :subject, :what, :cost, :giver, :due)
                """)
                .param("id", path.id())
                .param("number", line.number())
                .param("household", path.household())
                .param("subject", line.subject())
                .param("what", line.what())
                .param("cost", line.cost().isPresent() ? line.cost().getAsLong() : null, Types.BIGINT)
                .param("giver", line.giver())
                .param("due", line.due().orElse(null), Types.DATE)
                .update();
    }

    /** Says what became of a step; done and stopped need something that shows it. */
    @Transactional
    public void mark(UUID id, KeptPath path, int number, KeptPath.State state, LocalDate on, String evidence) {
        sql.sql("""
                insert into programme.path_progress (ward_id, progress_id, path_id, number, household_id, state, on_day, evidence,
                    recorded_by)
                values (platform.ward(), :id, :path, :number, :household, :state, :on, :evidence, platform.app_user())
                on conflict do nothing
                """)
                .param("id", id)
                .param("path", path.id())
                .param("number", number)
                .param("household", path.household())
                .param("state", state.code())
                .param("on", on)
                .param("evidence", evidence)
                .update();
    }
}
