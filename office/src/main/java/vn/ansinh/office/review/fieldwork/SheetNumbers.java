package vn.ansinh.office.review.fieldwork;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of forms on paper. A household keeps its number when it is printed again. */
@Component
class SheetNumbers {
    private final JdbcClient sql;

    SheetNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a number stands for. */
    record Numbered(UUID round, UUID household) {}

    /** The number of each of these, given where there was none. */
    @Transactional
    public Map<UUID, PaperCode> number(UUID round, Collection<UUID> households) {
        sql.sql("""
                insert into review.survey_paper (ward_id, number, round_id, household_id, made_by)
                select platform.ward(), l.last + row_number() over (order by h.at), :round, h.id, platform.app_user()
                from (select review.last_survey_paper() as last) l,
                    unnest(:households::uuid[]) with ordinality as h(id, at)
                where not exists (select from review.survey_paper p where p.round_id = :round and p.household_id = h.id)
                """)
                .param("round", round)
                .param("households", households.toArray(UUID[]::new))
                .update();
        Map<UUID, PaperCode> codes = new HashMap<>();
        sql.sql("""
                select p.household_id, p.number from review.survey_paper p
                where p.round_id = :round and p.household_id = any (:households::uuid[])
                """)
                .param("round", round)
                .param("households", households.toArray(UUID[]::new))
                .query(row -> {
                    codes.put(row.getObject("household_id", UUID.class), new PaperCode(row.getInt("number")));
                });
        return codes;
    }

    @Transactional(readOnly = true)
    public Optional<Numbered> find(PaperCode code) {
        return sql.sql("select round_id, household_id from review.survey_paper where number = :number")
                .param("number", code.number())
                .query((row, n) ->
                        new Numbered(row.getObject("round_id", UUID.class), row.getObject("household_id", UUID.class)))
                .optional();
    }
}
