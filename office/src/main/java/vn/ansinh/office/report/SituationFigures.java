package vn.ansinh.office.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;

/** The figures of the situation page, straight from the tables' own functions. */
@Repository
class SituationFigures {

    private static final String CLASSED = """
            with classed as (
                select c.household_id, c.submission_id, c.class, c.deprived
                from review.classes_on(:day) c)
            """;

    private final JdbcClient sql;
    private final Kept<LocalDate, Figures> kept;

    SituationFigures(JdbcClient sql, Deeds deeds) {
        this.sql = sql;
        this.kept = new Kept<>(deeds, List.of("registry", "survey", "review"));
    }

    /** Numbers by code: households that are poor and near-poor. */
    record Pair(long poor, long nearPoor) {}

    /** All figures of a day: by group, by indicator and by cause, and what stands out in households. */
    record Figures(
            List<Situation.Group> groups,
            Map<String, Pair> deprivations,
            Map<String, Pair> causes,
            List<Situation.Trait> traits) {}

    @Transactional(readOnly = true)
    public Figures on(LocalDate day) {
        return kept.get(day, () -> new Figures(groups(day), deprivations(day), causes(day), traits(day)));
    }

    private List<Situation.Group> groups(LocalDate day) {
        return sql.sql(CLASSED + """
                        select coalesce(h.area_id::text, '') as id, coalesce(h.area_name, '') as name,
                            count(*) as households, sum(h.people) as people, count(c.household_id) as surveyed,
                            count(*) filter (where c.class = 'poor') as poor,
                            coalesce(sum(h.people) filter (where c.class = 'poor'), 0) as poor_people,
                            count(*) filter (where c.class = 'near-poor') as near_poor,
                            coalesce(sum(h.people) filter (where c.class = 'near-poor'), 0) as near_poor_people,
                            count(*) filter (where c.household_id is not null and c.class is null) as undetermined
                        from registry.households_on(:day) h
                        left join classed c using (household_id)
                        group by h.area_id, h.area_name, h.area_position
                        order by h.area_position
                        """)
                .param("day", day)
                .query(Situation.Group.class)
                .list();
    }

    private Map<String, Pair> deprivations(LocalDate day) {
        return pairs(day, """
                select code, count(*) filter (where c.class = 'poor') as poor,
                    count(*) filter (where c.class = 'near-poor') as near_poor
                from classed c, unnest(c.deprived) as code
                group by code
                """);
    }

    private Map<String, Pair> causes(LocalDate day) {
        return pairs(day, """
                select code, count(*) filter (where c.class = 'poor') as poor,
                    count(*) filter (where c.class = 'near-poor') as near_poor
                from classed c
                join survey.current_on(:day) s using (household_id),
                    string_to_table(s.answers ->> 'causes', ' ') as code
                group by code
                """);
    }

    private List<Situation.Trait> traits(LocalDate day) {
        return sql.sql(CLASSED + """
                        select v.code, count(*) filter (where v.has) as households,
                            count(*) filter (where v.has and c.class = 'poor') as poor,
                            count(*) filter (where v.has and c.class = 'near-poor') as near_poor
                        from report.traits_on(:day) t
                        left join classed c using (household_id),
                            lateral (values (1, 'social-protection', t.social_protection),
                                (2, 'single-parent', t.single_parent), (3, 'no-worker', t.no_worker),
                                (4, 'female-head', t.female_head), (5, 'merit', t.merit)) as v(place, code, has)
                        group by v.place, v.code
                        order by v.place
                        """)
                .param("day", day)
                .query(Situation.Trait.class)
                .list();
    }

    private Map<String, Pair> pairs(LocalDate day, String query) {
        Map<String, Pair> found = new HashMap<>();
        sql.sql(CLASSED + query).param("day", day).query(row -> {
            found.put(row.getString("code"), new Pair(row.getLong("poor"), row.getLong("near_poor")));
        });
        return found;
    }
}
