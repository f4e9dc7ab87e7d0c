package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Last days of answers to documents that came in. */
@Component
class AnswerDated implements Dated {
    private final JdbcClient sql;

    AnswerDated(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public UseCase needs() {
        return UseCase.KEEP_CORRESPONDENCE;
    }

    @Override
    public List<String> reads() {
        return List.of("correspondence");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        return sql.sql("""
                select d.document_id, d.written, d.issuer, a.on_day
                from (select distinct on (document_id) * from correspondence.answering order by document_id, version desc) a
                join correspondence.document d on d.ward_id = a.ward_id and d.document_id = a.document_id
                where a.state = 'due' and a.on_day between :from and :to
                order by a.on_day, d.written
                """)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new DatedThing(
                        "answer-due",
                        Said.of("work.dated.answer-due", row.getString("written"), row.getString("issuer")),
                        "/correspondence/" + row.getString("document_id"),
                        UseCase.KEEP_CORRESPONDENCE,
                        row.getObject("on_day", LocalDate.class),
                        true))
                .list();
    }
}
