package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Last days of files that are not decided, and of the time to answer a notice. */
@Component
class ApplicationDated implements Dated {
    private final JdbcClient sql;

    ApplicationDated(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_APPLICATION;
    }

    @Override
    public List<String> reads() {
        return List.of("benefit");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<DatedThing> things = new ArrayList<>();
        sql.sql("""
                select a.due_on, count(*) as many, min(a.application_id::text) as one from benefit.applications_now a
                where a.due_on <= :to and a.state in ('received', 'lacking', 'appraised', 'laid')
                group by a.due_on order by 1
                """).param("to", to).query(row -> {
            things.add(new DatedThing(
                    "application-due",
                    Said.of("work.dated.application-due", row.getInt("many")),
                    "/applications" + (row.getInt("many") == 1 ? "/" + row.getString("one") : "?state=open"),
                    UseCase.SEE_APPLICATION,
                    row.getObject("due_on", LocalDate.class),
                    true));
        });
        sql.sql("""
                select d.answer_by, count(*) as many from benefit.decisions_now d
                where d.kind = 'notice' and d.outcome = 'signed' and d.answer_by between :from and :to
                group by d.answer_by order by 1
                """).param("from", from).param("to", to).query(row -> {
            things.add(new DatedThing(
                    "hearing-over",
                    Said.of("work.dated.hearing-over", row.getInt("many")),
                    "/applications/decisions",
                    UseCase.HANDLE_APPLICATION,
                    row.getObject("answer_by", LocalDate.class),
                    false));
        });
        return things;
    }
}
