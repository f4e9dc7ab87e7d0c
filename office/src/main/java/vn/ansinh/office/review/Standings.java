package vn.ansinh.office.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.language.ParameterValue;

/**
 * How households stand on a day when their rights are asked about. What the ward's list recognises counts; without it the class
 * that the rules find for the form; a household that was never surveyed and stands on no list is an ordinary one.
 *
 * <p>A household that the list no longer names poor or near-poor is newly escaped for as many months as the law's parameter
 * {@code credit.newly-escaped.max-months} says, counted from the day on which it left; after that it is ordinary again. A list
 * that names it of average living standard is taken at its word.
 */
@Repository
@Transactional(readOnly = true)
public class Standings {
    private static final String MONTHS = "credit.newly-escaped.max-months";

    private static final String ROWS = """
            select h.household_id, r.status, r.since, r.decision_number, s.interview_date, c.class, old.left_lists
            from registry.households_on(:day) h
            left join review.recognised_on(:day) r on r.ward_id = h.ward_id and r.household_id = h.household_id
            left join survey.current_on(:day) s on s.ward_id = h.ward_id and s.household_id = h.household_id
            left join review.classes_on(:day) c on c.ward_id = h.ward_id and c.household_id = h.household_id
            left join (
                select e.ward_id, e.household_id, max(upper(e.during)) as left_lists from review.recognised_status e
                where e.superseded_at is null and e.status in ('poor', 'near-poor') and upper(e.during) <= :day
                group by e.ward_id, e.household_id) old
                on old.ward_id = h.ward_id and old.household_id = h.household_id
            """;

    private final JdbcClient sql;
    private final WardLaw law;

    Standings(JdbcClient sql, WardLaw law) {
        this.sql = sql;
        this.law = law;
    }

    /** Of every household of the register on the day that the one who asks may see. */
    public Map<UUID, Standing> all(LocalDate day) {
        return read(sql.sql(ROWS), day);
    }

    public Map<UUID, Standing> of(Collection<UUID> households, LocalDate day) {
        return read(
                sql.sql(ROWS + "where h.household_id = any (:households::uuid[])")
                        .param("households", households.toArray(UUID[]::new)),
                day);
    }

    private Map<UUID, Standing> read(JdbcClient.StatementSpec statement, LocalDate day) {
        long months = months(day);
        Map<UUID, Standing> found = new HashMap<>();
        statement.param("day", day).query(row -> {
            Standing standing = standing(row, day, months);
            found.put(standing.household(), standing);
        });
        return found;
    }

    private long months(LocalDate day) {
        return Optional.ofNullable(law.benefits().parameters().get(MONTHS))
                .flatMap(parameter -> parameter.on(day))
                .map(dated -> dated.value() instanceof ParameterValue.Amount amount
                        ? amount.number().longValueExact()
                        : 0L)
                .orElse(0L);
    }

    private static Standing standing(ResultSet row, LocalDate day, long months) throws SQLException {
        UUID household = row.getObject("household_id", UUID.class);
        String listed = row.getString("status");
        if (listed != null) {
            boolean isNamed = listed.equals("poor") || listed.equals("near-poor");
            LocalDate left = isNamed ? null : row.getObject("left_lists", LocalDate.class);
            return new Standing(
                    household,
                    Optional.of(listed(listed, left != null && day.isBefore(left.plusMonths(months)))),
                    Standing.Basis.LIST,
                    row.getObject("since", LocalDate.class),
                    row.getString("decision_number"),
                    left);
        }
        LocalDate interview = row.getObject("interview_date", LocalDate.class);
        if (interview != null) {
            return new Standing(household, found(row.getString("class")), Standing.Basis.SURVEY, interview, null, null);
        }
        return Standing.ordinary(household);
    }

    private static Standing.Status listed(String status, boolean hasJustLeft) {
        return switch (status) {
            case "poor" -> Standing.Status.POOR;
            case "near-poor" -> Standing.Status.NEAR_POOR;
            case "average-living-standard" -> Standing.Status.AVERAGE_LIVING;
            default -> hasJustLeft ? Standing.Status.NEWLY_ESCAPED : Standing.Status.NORMAL;
        };
    }

    private static Optional<Standing.Status> found(@Nullable String povertyClass) {
        if (povertyClass == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (povertyClass) {
                    case "poor" -> Standing.Status.POOR;
                    case "near-poor" -> Standing.Status.NEAR_POOR;
                    case "average-living-standard" -> Standing.Status.AVERAGE_LIVING;
                    default -> Standing.Status.NORMAL;
                });
    }
}
