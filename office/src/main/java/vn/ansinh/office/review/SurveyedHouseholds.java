package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.web.PageToken;

/** The list of households with a form, by the name of their head, a page at a time. */
@Repository
public class SurveyedHouseholds {
    static final int PAGE = 50;

    /**
     * A household with its latest form.
     *
     * @param now badge of the class under the standard of the day
     * @param next badge under the standard that follows; null where the form was not judged by it
     */
    public record Row(
            String code,
            String headName,
            String areaName,
            LocalDate interviewDate,
            String now,
            @Nullable String next,
            String sortKey) {}

    private final JdbcClient sql;

    SurveyedHouseholds(JdbcClient sql) {
        this.sql = sql;
    }

    long count(LocalDate day) {
        return sql.sql("""
                        select count(*) from survey.current_on(:day) s
                        join registry.households_on(:day) h on h.household_id = s.household_id
                        """).param("day", day).query(Long.class).single();
    }

    /** Up to one row more than a page, so that the reader knows whether there is a next one. */
    List<Row> page(LocalDate day, Optional<PageToken> from) {
        boolean backwards = from.map(PageToken::isBackwards).orElse(false);
        String key = from.map(token -> token.key().getFirst()).orElse("");
        String code = from.map(token -> token.key().getLast()).orElse("");
        return sql.sql("""
                        select h.code, h.head_name, coalesce(h.area_name, '') as area_name, s.interview_date,
                            coalesce(now.class, 'undetermined') as now,
                            case when next.submission_id is not null
                                then coalesce(next.class, 'undetermined') end as next,
                            encode(h.head_sort_key, 'hex') as sort_key
                        from survey.current_on(:day) s
                        join registry.households_on(:day) h on h.household_id = s.household_id
                        left join review.classification now
                            on now.submission_id = s.submission_id and now.in_force @> :day
                        left join review.classification next
                            on next.submission_id = s.submission_id and lower(next.in_force) > :day
                        where :key = '' or (h.head_sort_key, h.code) %s (decode(:key, 'hex'), :code)
                        order by h.head_sort_key %s, h.code %s
                        limit :most
                        """.formatted(backwards ? "<" : ">", backwards ? "desc" : "asc", backwards ? "desc" : "asc"))
                .param("day", day)
                .param("key", hex(key))
                .param("code", code)
                .param("most", PAGE + 1)
                .query(Row.class)
                .list();
    }

    /** A key that is no key of ours starts the list from its beginning. */
    private static String hex(String key) {
        return key.chars().allMatch(letter -> HexFormat.isHexDigit((char) letter)) && key.length() % 2 == 0 ? key : "";
    }
}
