package vn.ansinh.office.law;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Period;

/** The values that the ward entered. Only ever added to. */
@Repository
class WardValues {
    private static final String SELECT = """
            select value_id, parameter, number, words, lower(during) as since,
                   case when upper_inf(during) then null else upper(during) end as until,
                   document, article, reason, replaces, entered_by, entered_at, confirmed_by, confirmed_at,
                   withdrawn_by, withdrawn_at, withdrawn_why, is_replaced
            from law.values_so_far
            """;

    private final JdbcClient sql;

    WardValues(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, the latest entry first. */
    @Transactional(readOnly = true)
    public List<WardValue> all() {
        List<WardValue> all = sql.sql(SELECT + "order by entered_at desc, value_id desc")
                .query((row, n) -> value(row))
                .list();
        return all.stream().map(value -> ended(value, all)).toList();
    }

    private static WardValue ended(WardValue value, List<WardValue> all) {
        return all.stream()
                .filter(next ->
                        next.counts() && value.counts() && next.parameter().equals(value.parameter()))
                .map(next -> next.period().from())
                .filter(from -> from.isAfter(value.period().from())
                        && from.isBefore(value.period().to()))
                .min(LocalDate::compareTo)
                .map(value::until)
                .orElse(value);
    }

    void enter(UUID ward, WardValue value) {
        sql.sql("""
                insert into law.ward_values (ward_id, value_id, parameter, number, words, during, document, article,
                                             reason, replaces, entered_by)
                values (:ward, :id, :parameter, :number, :words, daterange(:since, :until), :document, :article,
                        :reason, :replaces, :by)
                """)
                .param("ward", ward)
                .param("id", value.id())
                .param("parameter", value.parameter())
                .param(
                        "number",
                        value.value() instanceof ParameterValue.Amount amount ? amount.number() : null,
                        java.sql.Types.NUMERIC)
                .param(
                        "words",
                        value.value() instanceof ParameterValue.Words words
                                ? words.words().toArray(String[]::new)
                                : null,
                        java.sql.Types.ARRAY)
                .param("since", value.period().from())
                .param("until", openIsNull(value.period().to()), java.sql.Types.DATE)
                .param("document", value.document())
                .param("article", value.article())
                .param("reason", value.reason())
                .param("replaces", value.replaces().orElse(null), java.sql.Types.OTHER)
                .param("by", value.entered().by())
                .update();
    }

    private static @Nullable LocalDate openIsNull(LocalDate to) {
        return to.equals(Period.OPEN) ? null : to;
    }

    private static WardValue value(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("until", LocalDate.class);
        Period period = new Period(row.getObject("since", LocalDate.class), until == null ? Period.OPEN : until);
        return new WardValue(
                row.getObject("value_id", UUID.class),
                row.getString("parameter"),
                worth(row),
                period,
                period,
                row.getString("document"),
                row.getString("article"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                new WardValue.Deed(
                        row.getObject("entered_by", UUID.class),
                        row.getTimestamp("entered_at").toInstant()),
                instant(row, "confirmed_at").map(at -> new WardValue.Deed(uuid(row, "confirmed_by"), at)),
                instant(row, "withdrawn_at")
                        .map(at -> new WardValue.Withdrawal(uuid(row, "withdrawn_by"), at, text(row, "withdrawn_why"))),
                row.getBoolean("is_replaced"));
    }

    private static ParameterValue worth(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("number");
        return number == null
                ? new ParameterValue.Words(
                        List.of((String[]) row.getArray("words").getArray()))
                : new ParameterValue.Amount(number.stripTrailingZeros(), Optional.empty());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(java.sql.Timestamp::toInstant);
    }

    private static UUID uuid(ResultSet row, String column) {
        try {
            return row.getObject(column, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }
}
