package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.language.ParameterValue;

/** Tái nghèo, tái cận nghèo: which households were on a list before. How far back is the ward's to say; until then all count. */
@Component
class Earlier {
    static final String PARAMETER = "relapse.look-back-years";

    private final JdbcClient sql;
    private final WardLaw law;

    Earlier(JdbcClient sql, WardLaw law) {
        this.sql = sql;
        this.law = law;
    }

    /** Years; empty while the ward did not enter them. */
    OptionalInt lookBack(LocalDate day) {
        return whole(PARAMETER, day).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The value of a parameter in whole years on a day. */
    Optional<Integer> whole(String parameter, LocalDate day) {
        return Optional.ofNullable(law.benefits().parameters().get(parameter))
                .flatMap(one -> one.on(day))
                .map(dated -> dated.value())
                .filter(ParameterValue.Amount.class::isInstance)
                .map(value -> ((ParameterValue.Amount) value).number().intValueExact());
    }

    /** Those that were on a list before a day, and not long before where the ward says how long. */
    @Transactional(readOnly = true)
    public Set<UUID> on(Grade list, LocalDate day) {
        OptionalInt years = lookBack(day);
        LocalDate since = years.isPresent() ? day.minusYears(years.getAsInt()) : LocalDate.of(1900, 1, 1);
        return new HashSet<>(sql.sql("""
                select distinct s.household_id from review.recognised_status s
                where s.status = :status and s.superseded_at is null and lower(s.during) < :day and s.during && daterange(:since, :day)
                """)
                .param("status", list == Grade.POOR ? "poor" : "near-poor")
                .param("day", day)
                .param("since", since)
                .query(UUID.class)
                .list());
    }
}
