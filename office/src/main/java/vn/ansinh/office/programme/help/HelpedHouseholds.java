package vn.ansinh.office.programme.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.ProgrammeSetting;
import vn.ansinh.office.programme.ProgrammeSettings;

/**
 * The poor and near-poor households of a day with their helpers: what the list recognises, and without it what the rules find. A member
 * of an association sees those the association helps, and their causes only when the family agreed. Beside them stand those that left
 * the lists while somebody helps them, until the helper stops.
 */
@Component
public class HelpedHouseholds {
    private static final String LISTED = """
            with on_lists as (
                select r.ward_id, r.household_id, r.status, r.since from review.recognised_on(:day) r
                where r.status in ('poor', 'near-poor')
                union all
                select c.ward_id, c.household_id, c.class, c.interview_date from review.classes_on(:day) c
                where c.class in ('poor', 'near-poor')
                    and not exists (select from review.recognised_on(:day) r
                        where r.ward_id = c.ward_id and r.household_id = c.household_id)),
            listed as (
                select * from on_lists
                union all
                select e.ward_id, e.household_id, 'left-poverty', e.left_on from review.left_lists_on(:day) e
                where e.household_id not in (select o.household_id from on_lists o)
                    and e.household_id in (select p.household_id from programme.help p
                        where p.state = 'confirmed' and p.valid @> :day))
            select l.household_id, l.status, coalesce(s.since, l.since) as listed, h.code, h.head_name, h.area_id,
                coalesce(h.area_name, '') as area_name, coalesce(h.address, '') as address, h.people,
                f.answers ->> 'causes' as causes, c.deprived
            from listed l
            join registry.households_on(:day) h on h.ward_id = l.ward_id and h.household_id = l.household_id
            left join review.listed_since(:day) s on s.ward_id = l.ward_id and s.household_id = l.household_id
            left join survey.current_on(:day) f on f.ward_id = l.ward_id and f.household_id = l.household_id
            left join review.classes_on(:day) c on c.ward_id = l.ward_id and c.household_id = l.household_id
            where not programme.is_helper_bound() or l.household_id in (select programme.helped_by_actor())
            order by h.area_position nulls last, h.head_sort_key, h.code
            """;

    private final JdbcClient sql;
    private final Helpings helpings;
    private final HelpVisits visits;
    private final FamilyWords words;
    private final HelpNeeds needs;
    private final ProgrammeSettings settings;

    HelpedHouseholds(
            JdbcClient sql,
            Helpings helpings,
            HelpVisits visits,
            FamilyWords words,
            HelpNeeds needs,
            ProgrammeSettings settings) {
        this.sql = sql;
        this.helpings = helpings;
        this.visits = visits;
        this.words = words;
        this.needs = needs;
        this.settings = settings;
    }

    private record Row(
            UUID id,
            String code,
            String head,
            UUID area,
            String areaName,
            String address,
            int people,
            String status,
            LocalDate listed,
            @Nullable String causes,
            List<String> lacks) {
        boolean isListed() {
            return HelpedHousehold.isListed(status);
        }
    }

    /** All of them by group and name. */
    @Transactional(readOnly = true)
    public List<HelpedHousehold> on(LocalDate day) {
        Beside beside = new Beside(
                helpings.on(day),
                helpings.proposed(),
                helpings.ended(day),
                visits.latest(day),
                words.latest(FamilyWord.Kind.WISH, day),
                words.latest(FamilyWord.Kind.COMMITMENT, day),
                words.named(),
                words.consents(FamilyWords.Consent.CAUSES),
                settings.all());
        return sql.sql(LISTED).param("day", day).query((row, n) -> row(row)).list().stream()
                .map(row -> household(row, beside, day))
                .toList();
    }

    /** One of them; empty for a household that is on no list or that is not for the acting person. */
    @Transactional(readOnly = true)
    public Optional<HelpedHousehold> find(String code, LocalDate day) {
        return on(day).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private record Beside(
            Map<UUID, Helping> helpings,
            Map<UUID, Helping> proposed,
            Map<UUID, LocalDate> ended,
            Map<UUID, HelpVisit> visits,
            Map<UUID, FamilyWord> wishes,
            Map<UUID, FamilyWord> commitments,
            Map<UUID, List<String>> named,
            Map<UUID, FamilyWords.Given> consents,
            Map<ProgrammeSetting, Integer> settings) {}

    private HelpedHousehold household(Row row, Beside beside, LocalDate day) {
        Set<String> all = new LinkedHashSet<>();
        if (row.causes() != null) {
            Arrays.stream(row.causes().split(" ")).filter(needs::isCause).forEach(all::add);
        }
        all.addAll(beside.named().getOrDefault(row.id(), List.of()));
        Optional<Helping> helping = Optional.ofNullable(beside.helpings().get(row.id()));
        Optional<Helping> proposed = Optional.ofNullable(beside.proposed().get(row.id()));
        Optional<HelpVisit> visit = Optional.ofNullable(beside.visits().get(row.id()));
        boolean isHelper = Acting.current()
                .filter(who -> who.role().equals(Role.ASSOCIATION.code()))
                .isPresent();
        boolean mayKnow = !isHelper
                || Optional.ofNullable(beside.consents().get(row.id()))
                        .filter(FamilyWords.Given::isGiven)
                        .isPresent();
        List<String> causes = all.stream()
                .filter(cause -> mayKnow && !(isHelper && needs.isSensitive(cause)))
                .toList();
        HelpRules.Known known = new HelpRules.Known(
                row.listed(),
                beside.ended().get(row.id()),
                helping,
                proposed.isPresent(),
                visit,
                !all.isEmpty() || !row.isListed());
        return new HelpedHousehold(
                row.id(),
                row.code(),
                row.head(),
                row.area(),
                row.areaName(),
                row.address(),
                row.people(),
                row.status(),
                row.listed(),
                causes,
                mayKnow ? row.lacks() : List.of(),
                !all.isEmpty(),
                helping,
                proposed,
                visit,
                Optional.ofNullable(beside.wishes().get(row.id())),
                Optional.ofNullable(beside.commitments().get(row.id())),
                HelpRules.helperBy(known, beside.settings()),
                reasons(known, row, beside.settings(), day));
    }

    private static List<HelpRules.Reason> reasons(
            HelpRules.Known known, Row row, Map<ProgrammeSetting, Integer> settings, LocalDate day) {
        List<HelpRules.Reason> found = new ArrayList<>(HelpRules.of(known, settings, day));
        if (!row.isListed()) {
            found.add(new HelpRules.Reason(HelpRules.Level.AMBER, Said.of("help.reason.left", row.listed())));
        }
        return found;
    }

    private static Row row(ResultSet row) throws SQLException {
        List<String> lacks = row.getArray("deprived") == null
                ? Collections.emptyList()
                : new ArrayList<>(List.of((String[]) row.getArray("deprived").getArray()));
        return new Row(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head_name"),
                Objects.requireNonNullElse(row.getObject("area_id", UUID.class), new UUID(0, 0)),
                row.getString("area_name"),
                row.getString("address"),
                row.getInt("people"),
                row.getString("status"),
                row.getObject("listed", LocalDate.class),
                row.getString("causes"),
                lacks);
    }
}
