package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Certificates whose last confirmed box is of a year that ends: one line a year, with their number. */
@Component
class CertificateDated implements Dated {
    private final JdbcClient sql;

    CertificateDated(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public UseCase needs() {
        return UseCase.RUN_REVIEW;
    }

    @Override
    public List<String> reads() {
        return List.of("review");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        return sql.sql("""
                select l.year, count(*) as number from (
                    select c.certificate_id, max(y.year) as year from review.certificate c
                    join review.certificate_year y on y.ward_id = c.ward_id and y.certificate_id = c.certificate_id
                    where not exists (select from review.certificate_end e
                                      where e.ward_id = c.ward_id and e.certificate_id = c.certificate_id)
                    group by c.certificate_id) l
                where make_date(l.year, 12, 31) between :from and :to group by l.year order by l.year
                """)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new DatedThing(
                        "certificates-end",
                        Said.of(
                                "work.dated.certificates-end",
                                row.getInt("number"),
                                String.valueOf(row.getInt("year"))),
                        "/reviews",
                        UseCase.RUN_REVIEW,
                        LocalDate.of(row.getInt("year"), 12, 31),
                        false))
                .list();
    }
}
