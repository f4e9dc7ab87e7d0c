package vn.ansinh.office.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.source.Period;

/** The classes found, one row for each form and standard. They are only ever added to. */
@Repository
class Classifications {

    /** What the rules found for a form. */
    record Found(Submission form, Evaluation evaluation) {
        Classification classification() {
            return evaluation.classification();
        }
    }

    private final JdbcClient sql;

    Classifications(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID ward, List<Found> found, String law, Instant at) {
        sql.sql("""
                        insert into review.classification (ward_id, submission_id, standard, in_force,
                            household_id, interview_date, class, possible, deprived, unknown, law, computed_at)
                        select :ward, t.form, t.standard, daterange(t.first, t."end"), t.household, t.day, t.class,
                            string_to_array(t.possible, ' '), string_to_array(t.deprived, ' '),
                            string_to_array(t.unknown, ' '), :law, :at::timestamptz
                        from unnest(:forms::uuid[], :standards::text[], :firsts::date[], :ends::date[], :households::uuid[], :days::date[],
                            :classes::text[], :possible::text[], :deprived::text[], :unknown::text[])
                            as t(form, standard, first, "end", household, day, class, possible, deprived, unknown)
                        """)
                .param("ward", ward)
                .param("law", law)
                .param("at", at.toString())
                .param("forms", column(found, each -> each.form().id().toString()))
                .param(
                        "standards",
                        column(found, each -> each.classification().standard().id()))
                .param("firsts", column(found, each -> period(each).from().toString()))
                .param("ends", column(found, each -> period(each).to().toString()))
                .param(
                        "households",
                        column(found, each -> each.form().household().toString()))
                .param("days", column(found, each -> each.form().interviewDate().toString()))
                .param("classes", column(found, Classifications::decided))
                .param(
                        "possible",
                        column(found, each -> classes(each.classification().possible())))
                .param(
                        "deprived",
                        column(found, each -> indicators(each.classification().deprived())))
                .param(
                        "unknown",
                        column(found, each -> indicators(each.classification().unknown())))
                .update();
    }

    /** The classes of these households on a day under the standard of that day. A household that was never surveyed has none. */
    List<HouseholdClass> of(Collection<UUID> households, LocalDate day) {
        return sql.sql("""
                        select c.household_id, c.submission_id, c.standard, c.class, c.possible, c.interview_date,
                            coalesce((
                                select min(same.interview_date) from review.classification same
                                where same.household_id = c.household_id and same.standard = c.standard
                                  and same.interview_date <= c.interview_date
                                  and same.interview_date > coalesce((
                                      select max(other.interview_date) from review.classification other
                                      where other.household_id = c.household_id and other.standard = c.standard
                                        and other.interview_date < c.interview_date
                                        and other.class is distinct from c.class), '-infinity'::date)),
                                c.interview_date) as since
                        from review.classes_on(:day) c
                        where c.household_id = any (:households::uuid[])
                        """)
                .param("day", day)
                .param("households", households.toArray(UUID[]::new))
                .query((row, index) -> new HouseholdClass(
                        row.getObject("household_id", UUID.class),
                        row.getObject("submission_id", UUID.class),
                        row.getString("standard"),
                        row.getString("class"),
                        Arrays.asList((String[]) row.getArray("possible").getArray()),
                        row.getObject("interview_date", LocalDate.class),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    private static Period period(Found found) {
        return found.classification().standard().period();
    }

    private static @Nullable String decided(Found found) {
        return found.evaluation().found().map(PovertyClass::id).orElse(null);
    }

    private static String classes(List<PovertyClass> classes) {
        return classes.stream().map(PovertyClass::id).collect(Collectors.joining(" "));
    }

    private static String indicators(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).collect(Collectors.joining(" "));
    }

    private interface Part {
        @Nullable
        String of(Found found);
    }

    private static @Nullable String[] column(List<Found> found, Part part) {
        return found.stream().map(part::of).toArray(String[]::new);
    }
}
