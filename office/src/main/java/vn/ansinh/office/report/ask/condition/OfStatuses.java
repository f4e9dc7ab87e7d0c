package vn.ansinh.office.report.ask.condition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Param;
import vn.ansinh.office.report.ask.Sets;
import vn.ansinh.office.report.ask.Subject;

/** What the ward recognised by decision, since when, and what it was before. Statuses that follow each other are one stay. */
@Component
@Order(3)
class OfStatuses implements Conditions.Source {
    private static final List<String> REVIEW = List.of("review");
    private static final int MOST_MONTHS = 600;

    /** Stays on the list of poor and near-poor households together; {@code now} is the one that holds the day. */
    private static final String STAYS = """
            with stays as (
                select l.household_id, s.stay from (
                    select household_id, range_agg(during) as all_of from review.recognised_until(:asOf)
                    where status in ('poor', 'near-poor') group by household_id) l, unnest(l.all_of) as s(stay)),
            now as (select * from stays where stay @> :asOf)
            """;

    private final Sets sets;

    OfStatuses(Sets sets) {
        this.sets = sets;
    }

    @Override
    public List<Condition> conditions() {
        return List.of(
                Condition.chosen(
                        "recognised",
                        Subject.HOUSEHOLDS,
                        day -> Stream.of("poor", "near-poor", "average-living-standard", "not-listed")
                                .map(status -> Choice.worded(status, "review.class." + status))
                                .toList(),
                        (ward, values) -> sets.find(
                                ward,
                                Subject.HOUSEHOLDS,
                                REVIEW,
                                "select household_id as id, true as sure from review.recognised_on(:asOf) "
                                        + "where status = :status",
                                Map.of("status", values.getFirst()))),
                typed("listed-before", Param.date("day"), "from now where lower(stay) < :day"),
                typed("listed-from", Param.date("day"), "from now where lower(stay) >= :day"),
                typed(
                        "escaped",
                        Param.number("months", 36, 1, MOST_MONTHS),
                        "from stays where upper(stay) <= :asOf and upper(stay) > :asOf::date - :months * interval '1 month' "
                                + "and household_id not in (select n.household_id from now n)"),
                typed(
                        "newly-listed",
                        Param.number("months", 12, 1, MOST_MONTHS),
                        "from now n where lower(stay) > :asOf::date - :months * interval '1 month' and not exists ("
                                + "select 1 from stays s where s.household_id = n.household_id and s.stay << n.stay)"),
                Condition.plain(
                        "relapsed",
                        Subject.HOUSEHOLDS,
                        ward -> sets.find(
                                ward,
                                Subject.HOUSEHOLDS,
                                REVIEW,
                                STAYS
                                        + select(
                                                "from now n where exists ("
                                                        + "select 1 from stays s where s.household_id = n.household_id and s.stay << n.stay)"),
                                Map.of())),
                typed(
                        "poor-to-near-poor",
                        Param.number("months", 12, 1, MOST_MONTHS),
                        "from review.recognised_on(:asOf) n where n.status = 'near-poor' and exists ("
                                + "select 1 from review.recognised_until(:asOf) p where p.household_id = n.household_id "
                                + "and p.status = 'poor' and upper(p.during) <= :asOf "
                                + "and upper(p.during) > :asOf::date - :months * interval '1 month')"));
    }

    private static String select(String from) {
        return "select distinct household_id as id, true as sure " + from;
    }

    private Condition typed(String id, Param param, String from) {
        return Condition.typed(id, Subject.HOUSEHOLDS, List.of(param), (ward, values) -> {
            Map<String, Object> typed = new HashMap<>();
            typed.put(
                    param.name(),
                    param.kind() == Param.Kind.DATE
                            ? LocalDate.parse(values.getFirst())
                            : OfPeople.number(values.getFirst()));
            return sets.find(ward, Subject.HOUSEHOLDS, REVIEW, STAYS + select(from), typed);
        });
    }
}
