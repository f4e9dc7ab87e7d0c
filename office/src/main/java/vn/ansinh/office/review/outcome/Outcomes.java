package vn.ansinh.office.review.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;

/** Works out the outcome of a round, as far as the acting person may see it. */
@Component
class Outcomes {
    private static final int CHILD_UNDER = 16;

    private final JdbcClient sql;
    private final EndStatuses ends;
    private final Earlier earlier;
    private final Law law;
    private final Today today;
    private final Kept<List<Object>, Outcome> kept;

    Outcomes(JdbcClient sql, EndStatuses ends, Earlier earlier, Law law, Today today, Deeds deeds) {
        this.sql = sql;
        this.ends = ends;
        this.earlier = earlier;
        this.law = law;
        this.today = today;
        this.kept = new Kept<>(deeds, List.of("registry", "survey", "review", "law"));
    }

    @Transactional(readOnly = true)
    public Outcome of(Round round) {
        return kept.get(List.of(round.id(), today.date()), () -> read(round));
    }

    /** The same inside a transaction that writes. */
    @Transactional
    public Outcome fresh(Round round) {
        return read(round);
    }

    private Outcome read(Round round) {
        EndStatuses.End end = ends.of(round);
        Map<String, Place> places = new HashMap<>();
        Map<UUID, Home> begin = new HashMap<>();
        homes(round.begins(), places).forEach(home -> begin.put(home.household(), home));
        List<Family> families = families(end, places);
        Map<UUID, Home> last = new LinkedHashMap<>();
        families.forEach(each -> last.put(each.home().household(), each.home()));
        return new Outcome(
                round,
                end.day(),
                end.isProvisional(),
                end.undecided(),
                law.standardOn(end.day()),
                places.values().stream()
                        .sorted()
                        .map(place -> new Outcome.Group(place.id(), place.name()))
                        .toList(),
                begin,
                families,
                Flows.of(Grade.POOR, begin, last, earlier.on(Grade.POOR, round.begins())),
                Flows.of(Grade.NEAR_POOR, begin, last, earlier.on(Grade.NEAR_POOR, round.begins())),
                earlier.lookBack(round.begins()),
                seesOrigin());
    }

    static boolean seesOrigin() {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), UseCase.SEE_ORIGIN))
                .orElse(false);
    }

    private record Place(String id, String name, int position) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = Integer.compare(position, other.position);
            return order != 0 ? order : id.compareTo(other.id);
        }
    }

    /** A review of the lists finds nothing of an average living standard that was recognised: that stays what it is. */
    private static Home home(ResultSet row, Map<String, Place> places, @Nullable Grade grade) throws SQLException {
        Grade recognised = Grade.ofStatus(row.getString("status"));
        Grade is = grade == null || (grade == Grade.NONE && recognised == Grade.AVERAGE) ? recognised : grade;
        String group = row.getString("area");
        places.put(group, new Place(group, row.getString("area_name"), row.getInt("area_position")));
        return new Home(row.getObject("household_id", UUID.class), row.getString("code"), group, is, Set.of((UUID[])
                row.getArray("people").getArray()));
    }

    private List<Home> homes(LocalDate day, Map<String, Place> places) {
        return sql.sql("""
                select h.household_id, h.code, coalesce(h.area_id::text, '') as area, coalesce(h.area_name, '') as area_name,
                    coalesce(h.area_position, 9999) as area_position, m.people, coalesce(r.status, '') as status
                from registry.households_on(:day) h
                join (select household_id, array_agg(person_id) as people from registry.members_on(:day) group by household_id) m
                    on m.household_id = h.household_id
                left join review.recognised_on(:day) r on r.household_id = h.household_id
                """)
                .param("day", day)
                .query((row, n) -> home(row, places, null))
                .list();
    }

    private List<Family> families(EndStatuses.End end, Map<String, Place> places) {
        int age = earlier.whole("age.child-limit", end.day()).orElse(CHILD_UNDER);
        return sql.sql("""
                select h.household_id, h.code, coalesce(h.area_id::text, '') as area, coalesce(h.area_name, '') as area_name,
                    coalesce(h.area_position, 9999) as area_position, h.head_id, h.head_name, m.*, coalesce(r.status, '') as status,
                    o.ethnic_group, k.deprived, coalesce(s.answers ->> 'causes', '') as causes,
                    coalesce(s.answers ->> 'no-working-capacity', '') as no_worker
                from registry.households_on(:day) h
                join (select household_id as home, array_agg(person_id) as people, coalesce(bool_or(merit), false) as merit,
                        coalesce(bool_or(is_head and sex = 'female'), false) as female_head,
                        count(*) filter (where birth_date > :youngest) as children
                    from registry.members_on(:day) group by household_id) m on m.home = h.household_id
                left join review.recognised_on(:day) r on r.household_id = h.household_id
                left join registry.origins_on(:day) o on o.person_id = h.head_id
                left join review.classes_on(:day) k on k.household_id = h.household_id
                left join survey.current_on(:day) s on s.household_id = h.household_id
                order by area_position, h.head_sort_key, h.code
                """)
                .param("day", end.day())
                .param("youngest", end.day().minusYears(age))
                .query((row, n) -> family(row, end, places))
                .list();
    }

    private static Family family(ResultSet row, EndStatuses.End end, Map<String, Place> places) throws SQLException {
        Home home = home(row, places, end.changed().get(row.getObject("household_id", UUID.class)));
        var deprived = row.getArray("deprived");
        List<String> causes = new ArrayList<>();
        for (String cause : row.getString("causes").split(" ", -1)) {
            if (!cause.isEmpty()) {
                causes.add(cause);
            }
        }
        return new Family(
                home,
                row.getString("head_name"),
                row.getObject("head_id", UUID.class),
                row.getString("ethnic_group"),
                row.getBoolean("female_head"),
                row.getBoolean("merit"),
                switch (row.getString("no_worker")) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> null;
                },
                row.getInt("children"),
                deprived == null ? null : Set.of((String[]) deprived.getArray()),
                causes);
    }

    /** The round before, of those that are there: the one beside which an outcome is seen unless another is chosen. */
    static Optional<Round> before(Round round, List<Round> all) {
        return all.stream()
                .filter(one -> one.begins().isBefore(round.begins()) && one.kind() == round.kind())
                .findFirst();
    }
}
