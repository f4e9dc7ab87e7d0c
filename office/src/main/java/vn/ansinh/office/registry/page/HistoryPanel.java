package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** What happened to the household, newest first. */
@Component
class HistoryPanel implements HouseholdPanel {
    private static final int SHOWN = 50;

    private final JdbcClient sql;

    HistoryPanel(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String titleKey() {
        return "registry.history";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String template() {
        return "registry/history";
    }

    @Override
    public String useCase() {
        return "SEE_HOUSEHOLD";
    }

    @Override
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        List<PastEvent> events = sql.sql("""
                select * from (
                    select e.happened_on, e.kind, p.name, e.before, e.after, null::uuid as entry, false as undone,
                        e.recorded_at, e.event_id
                    from registry.event e
                    left join registry.person p on p.ward_id = e.ward_id and p.person_id = e.person_id
                    where e.household_id = :household
                        and (e.kind not in ('disability', 'serious-illness') or (select account.may('SEE_HEALTH')))
                        and (e.kind <> 'ethnic-group' or (select account.may('SEE_ORIGIN')))
                    union all
                    select e.happened_on, e.kind,
                        (select string_agg(p.name, ', ' order by p.sort_key) from registry.person p
                         where p.ward_id = e.ward_id and p.person_id = any (e.named)),
                        w.kind, null, e.event_id, u.event_id is not null, e.recorded_at, e.event_id
                    from registry.life_event_household h
                    join registry.life_event e on e.ward_id = h.ward_id and e.event_id = h.event_id
                    left join registry.life_event u on u.ward_id = e.ward_id and u.undoes = e.event_id
                    left join registry.life_event w on w.ward_id = e.ward_id and w.event_id = e.undoes
                    where h.household_id = :household
                        and (e.kind <> 'private' or (select account.may('SEE_HEALTH')))) past
                where happened_on <= :asOf
                order by happened_on desc, recorded_at desc, event_id desc
                """ + " limit " + SHOWN)
                .param("household", household.id())
                .param("asOf", asOf)
                .query((row, n) -> new PastEvent(
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getObject("entry", UUID.class),
                        row.getBoolean("undone")))
                .list();
        String trail = HouseholdPage.may("SEE_AUDIT") ? "/households/" + household.code() + "/trail" : "";
        return Optional.of(Map.of("events", events, "trail", trail, "code", household.code()));
    }
}
