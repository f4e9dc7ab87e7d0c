package vn.ansinh.office.registry.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.BoundAccounts;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.WardName;

/** The groups of the ward as the pages show them. */
@Component
@Transactional(readOnly = true)
class Areas {
    private final GroupRows groups;
    private final Arrangements arrangements;
    private final Streets streets;
    private final BoundAccounts accounts;
    private final Register register;
    private final JdbcClient sql;
    private final Today today;

    Areas(
            GroupRows groups,
            Arrangements arrangements,
            Streets streets,
            BoundAccounts accounts,
            Register register,
            JdbcClient sql,
            Today today) {
        this.groups = groups;
        this.arrangements = arrangements;
        this.streets = streets;
        this.accounts = accounts;
        this.register = register;
        this.sql = sql;
        this.today = today;
    }

    public AreasView view() {
        List<GroupPeriod> all = groups.periods();
        List<GroupPeriod> now =
                all.stream().filter(period -> period.isOn(today.date())).toList();
        Map<UUID, GroupPeriod> last = new LinkedHashMap<>();
        all.forEach(period -> last.put(period.area(), period));
        List<GroupPeriod> ended = last.values().stream()
                .filter(period -> period.until() != null && !period.isOn(today.date()))
                .toList();
        List<UUID> gone = ended.stream().map(GroupPeriod::area).toList();
        Map<UUID, List<String>> became = new HashMap<>();
        ended.forEach(group -> became.put(group.area(), now(group)));
        return new AreasView(
                now,
                sizes(now),
                ended,
                became,
                accounts.to(now.stream().map(GroupPeriod::area).toList()),
                accounts.to(gone),
                arrangements.all(),
                register.groupNames());
    }

    /** Of groups whose households are not seen there is no size, rather than none. */
    private Map<UUID, GroupRows.Size> sizes(List<GroupPeriod> now) {
        Map<UUID, GroupRows.Size> sizes = groups.sizes(today.date());
        List<UUID> own = Acting.current().map(Identity::groups).orElse(List.of());
        now.stream()
                .map(GroupPeriod::area)
                .filter(area -> own.isEmpty() || own.contains(area))
                .forEach(area -> sizes.putIfAbsent(area, GroupRows.Size.NONE));
        return sizes;
    }

    /** The groups in which those are counted now who lived in a group on its last day. */
    private List<String> now(GroupPeriod ended) {
        LocalDate last = AreasView.last(ended);
        return sql.sql("""
                select v.name from registry.areas_on(:today) v
                where v.area_id in (select n.area_id from registry.residence r
                    join registry.residence n on n.ward_id = r.ward_id and n.household_id = r.household_id
                        and n.since <= :today and :today < n.until
                    where r.area_id = :area and r.since <= :last and :last < r.until)
                order by v.position
                """)
                .param("today", today.date())
                .param("last", last)
                .param("area", ended.area())
                .query(String.class)
                .list();
    }

    /** The groups of today. */
    public List<GroupPeriod> now() {
        return new ArrayList<>(groups.periods().stream()
                .filter(period -> period.isOn(today.date()))
                .toList());
    }

    public ArrangementReading.Known known(ArrangementForm form) {
        return new ArrangementReading.Known(now(), ward(), streets(form));
    }

    /** The households of these codes, as far as there are any. */
    public Map<String, UUID> households(List<String> codes) {
        return groups.households(codes);
    }

    public ArrangementView view(ArrangementForm form) {
        return new ArrangementView(form, now(), ward(), streets(form));
    }

    private WardName ward() {
        return register.ward(today.date()).orElseThrow();
    }

    private List<Street> streets(ArrangementForm form) {
        return form.id("area").map(area -> streets.of(area, today.date())).orElse(List.of());
    }

    public Optional<GroupChange> change(UUID id) {
        return arrangements.find(id);
    }

    public String about(GroupChange change) {
        return change.about(register.groupNames());
    }
}
