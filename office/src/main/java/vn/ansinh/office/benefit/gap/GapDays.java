package vn.ansinh.office.benefit.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Identity;

/** Keeps and reads how many lacked what on a day: numbers only. */
@Repository
class GapDays {
    private final JdbcClient sql;

    GapDays(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One number.
     *
     * @param benefit id; empty for all that go on steadily
     * @param area name of the group; empty for the whole ward
     * @param amount what it comes to each month, as far as the law fixes it, in dong
     */
    record Figure(String benefit, String area, Claim.Kind kind, long number, long amount, boolean isPrivate) {}

    /** The numbers of a day for the whole ward and all benefits that go on. */
    record Total(LocalDate day, Claim.Kind kind, long number, long amount) {}

    Optional<LocalDate> last() {
        return sql.sql(
                        "select taken_on from benefit.gap_day where benefit = '' and area = '' order by taken_on desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    boolean isTaken(LocalDate day) {
        return sql.sql("select exists (select from benefit.gap_day where taken_on = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void keep(Identity who, LocalDate day, List<Figure> figures) {
        sql.sql("""
                insert into benefit.gap_day (ward_id, taken_on, benefit, area, kind, number, amount, is_private)
                select :ward, :day, f.* from unnest(:benefits::text[], :areas::text[], :kinds::text[], :numbers::int[],
                    :amounts::bigint[], :private::boolean[]) f
                on conflict do nothing
                """)
                .param("ward", who.ward())
                .param("day", day)
                .param("benefits", figures.stream().map(Figure::benefit).toArray(String[]::new))
                .param("areas", figures.stream().map(Figure::area).toArray(String[]::new))
                .param("kinds", figures.stream().map(one -> one.kind().code()).toArray(String[]::new))
                .param("numbers", figures.stream().map(Figure::number).toArray(Long[]::new))
                .param("amounts", figures.stream().map(Figure::amount).toArray(Long[]::new))
                .param("private", figures.stream().map(Figure::isPrivate).toArray(Boolean[]::new))
                .update();
    }

    /** From a day on, the earliest first. */
    List<Total> totals(LocalDate from) {
        return sql.sql("""
                select * from benefit.gap_day where benefit = '' and area = '' and taken_on >= :from order by taken_on, kind
                """)
                .param("from", from)
                .query((row, n) -> new Total(
                        row.getObject("taken_on", LocalDate.class),
                        Claim.Kind.ofCode(row.getString("kind")).orElseThrow(),
                        row.getLong("number"),
                        row.getLong("amount")))
                .list();
    }

    /** What is kept of a day: by benefit for the ward, by group for all benefits that go on, and the whole. */
    static List<Figure> of(Claims claims, List<String> areas) {
        List<Figure> figures = new ArrayList<>();
        add(figures, claims, "");
        areas.forEach(area -> add(figures, claims.in(area), area));
        for (Claims.OfBenefit of : claims.benefits()) {
            for (Claim.Kind kind : Claim.Kind.values()) {
                boolean isCounted = kind != Claim.Kind.ONE_FACT || !of.isUnknownOfMost();
                if (isCounted && of.count(kind) > 0) {
                    figures.add(new Figure(
                            of.benefit().id(),
                            "",
                            kind,
                            of.count(kind),
                            dong(of.money(kind)),
                            of.benefit().isNeverPosted()));
                }
            }
        }
        return figures;
    }

    private static void add(List<Figure> figures, Claims claims, String area) {
        for (Claim.Kind kind : Claim.Kind.values()) {
            figures.add(new Figure("", area, kind, claims.subjects(kind), dong(claims.money(kind)), false));
        }
    }

    private static long dong(BigDecimal sum) {
        return sum.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
