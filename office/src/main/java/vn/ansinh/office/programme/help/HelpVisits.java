package vn.ansinh.office.programme.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** The visits to families. Only ever added to. */
@Component
public class HelpVisits {
    private static final String SEEN = """
            select v.*, coalesce(a.full_name, '') as by_name, w.reason as withdrawn from programme.help_visit v
            left join account.user_account a on a.ward_id = v.ward_id and a.user_id = v.recorded_by
            left join programme.help_visit_withdrawn w on w.ward_id = v.ward_id and w.visit_id = v.visit_id
            """;

    private final JdbcClient sql;
    private final Shelf photos;

    HelpVisits(JdbcClient sql) {
        this.sql = sql;
        this.photos = new Shelf(sql, "programme.help_photo", "photo_id", "visit_id");
    }

    /** Of a household, the latest first; withdrawn ones too. */
    @Transactional(readOnly = true)
    public List<HelpVisit> of(UUID household) {
        return sql.sql(
                        SEEN
                                + " where v.household_id = :household order by v.visited_on desc, v.recorded_at desc, v.visit_id")
                .param("household", household)
                .query((row, n) -> visit(row))
                .list();
    }

    /** The latest visit that counts, on or before the day, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, HelpVisit> latest(LocalDate day) {
        Map<UUID, HelpVisit> found = new HashMap<>();
        sql.sql("select distinct on (seen.household_id) seen.* from (" + SEEN
                        + ") seen where seen.withdrawn is null and seen.visited_on <= :day"
                        + " order by seen.household_id, seen.visited_on desc, seen.recorded_at desc")
                .param("day", day)
                .query(row -> {
                    HelpVisit one = visit(row);
                    found.put(one.household(), one);
                });
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<HelpVisit> find(UUID id) {
        return sql.sql(SEEN + " where v.visit_id = :id")
                .param("id", id)
                .query((row, n) -> visit(row))
                .optional();
    }

    /** The same form sent twice is one visit. */
    @Transactional
    public void add(NewVisit visit) {
        sql.sql("""
                insert into programme.help_visit (ward_id, visit_id, household_id, visited_on, visitor, met, notes, results,
                    more_income, next_step, next_on, next_who, recorded_by)
                values (platform.ward(), :id, :household, :day, :visitor, :met, :notes, :results::text[], :more, :next, :on, :who,
                    platform.app_user())
                on conflict do nothing
                """)
                .param("id", visit.id())
                .param("household", visit.household())
                .param("day", visit.day())
                .param("visitor", visit.visitor())
                .param("met", visit.met())
                .param("notes", visit.notes())
                .param(
                        "results",
                        visit.results().stream().map(VisitResult::code).toArray(String[]::new))
                .param(
                        "more",
                        visit.moreIncome().isPresent() ? visit.moreIncome().getAsLong() : null,
                        java.sql.Types.BIGINT)
                .param("next", visit.nextStep())
                .param("on", visit.nextOn().orElse(null), java.sql.Types.DATE)
                .param("who", visit.nextWho())
                .update();
    }

    /** It does not count any more; false when it did not already. */
    @Transactional
    public boolean withdraw(UUID visit, String reason) {
        return sql.sql("""
                insert into programme.help_visit_withdrawn (ward_id, visit_id, reason, recorded_by)
                values (platform.ward(), :visit, :reason, platform.app_user()) on conflict do nothing
                """).param("visit", visit).param("reason", reason).update() == 1;
    }

    /** Photographs of a visit, the latest first. */
    @Transactional(readOnly = true)
    public List<Shelf.Kept> photos(UUID visit) {
        return photos.of(visit);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> photo(UUID visit, UUID photo) {
        return photos.content(visit, photo);
    }

    @Transactional
    public void keep(UUID visit, CheckedFile photo) {
        photos.keep(visit, photo);
    }

    private static HelpVisit visit(ResultSet row) throws SQLException {
        long more = row.getLong("more_income");
        return new HelpVisit(
                row.getObject("visit_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getObject("visited_on", LocalDate.class),
                row.getString("visitor"),
                row.getString("met"),
                row.getString("notes"),
                Stream.of((String[]) row.getArray("results").getArray())
                        .flatMap(code -> VisitResult.ofCode(code).stream())
                        .toList(),
                more == 0 ? OptionalLong.empty() : OptionalLong.of(more),
                row.getString("next_step"),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                row.getString("next_who"),
                row.getObject("recorded_by", UUID.class),
                row.getString("by_name"),
                row.getTimestamp("recorded_at").toInstant(),
                Optional.ofNullable(row.getString("withdrawn")));
    }
}
