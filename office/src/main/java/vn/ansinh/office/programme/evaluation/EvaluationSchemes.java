package vn.ansinh.office.programme.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The criteria of each year in versions; the last one counts. */
@Component
public class EvaluationSchemes {
    private final JdbcClient sql;

    EvaluationSchemes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Years that have criteria, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return sql.sql("select distinct year from programme.evaluation_scheme order by year desc")
                .query(Integer.class)
                .list();
    }

    /** The last version of the year. */
    @Transactional(readOnly = true)
    public Optional<Scheme> of(int year) {
        return sql.sql("""
                select year, number, cited from programme.evaluation_scheme where year = :year order by number desc limit 1
                """)
                .param("year", year)
                .query((row, n) -> new Scheme(
                        year,
                        row.getInt("number"),
                        row.getString("cited"),
                        criteria(year, row.getInt("number")),
                        bands(year, row.getInt("number"))))
                .optional();
    }

    private List<Criterion> criteria(int year, int number) {
        return sql.sql("""
                select position, words, weight, fact from programme.evaluation_criterion
                where year = :year and number = :number order by position
                """)
                .param("year", year)
                .param("number", number)
                .query((row, n) -> new Criterion(
                        row.getInt("position"),
                        row.getString("words"),
                        row.getBigDecimal("weight"),
                        EvaluationFact.ofCode(row.getString("fact")).orElse(EvaluationFact.NONE)))
                .list();
    }

    private List<Band> bands(int year, int number) {
        return sql.sql("""
                select name, at_least from programme.evaluation_band where year = :year and number = :number order by at_least desc
                """)
                .param("year", year)
                .param("number", number)
                .query((row, n) -> new Band(row.getString("name"), row.getBigDecimal("at_least")))
                .list();
    }

    /**
     * The ward adopts criteria for a year; points given by an earlier version do not count for it.
     *
     * @param after the version that was looked at; 0 when there was none
     * @return false when somebody adopted another meanwhile
     */
    @Transactional
    public boolean adopt(Scheme scheme, int after) {
        int made = sql.sql("""
                insert into programme.evaluation_scheme (ward_id, year, number, cited, recorded_by)
                values (platform.ward(), :year, :number, :cited, platform.app_user())
                on conflict do nothing
                """)
                .param("year", scheme.year())
                .param("number", after + 1)
                .param("cited", scheme.cited())
                .update();
        if (made == 0) {
            return false;
        }
        for (Criterion one : scheme.criteria()) {
            sql.sql("""
                    insert into programme.evaluation_criterion (ward_id, year, number, position, words, weight, fact)
                    values (platform.ward(), :year, :number, :position, :words, :weight, :fact)
                    """)
                    .param("year", scheme.year())
                    .param("number", after + 1)
                    .param("position", one.position())
                    .param("words", one.words())
                    .param("weight", one.weight())
                    .param("fact", one.fact().code())
                    .update();
        }
        for (Band one : scheme.bands()) {
            sql.sql("""
                    insert into programme.evaluation_band (ward_id, year, number, name, at_least)
                    values (platform.ward(), :year, :number, :name, :least)
                    """)
                    .param("year", scheme.year())
                    .param("number", after + 1)
                    .param("name", one.name())
                    .param("least", one.atLeast())
                    .update();
        }
        return true;
    }

    /** Whether points and criteria of the year can still be changed: not while a draft waits, and not once it was signed. */
    @Transactional(readOnly = true)
    public boolean isOpen(int year) {
        return sql.sql("select programme.evaluation_is_open(:year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public boolean isSigned(int year) {
        return sql.sql("select programme.evaluation_is_signed(:year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }
}
