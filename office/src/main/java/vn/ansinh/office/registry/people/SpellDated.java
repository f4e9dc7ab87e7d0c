package vn.ansinh.office.registry.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** When somebody who is absent, lives here for a time or serves in the army was expected to come back: asked then, not assumed. */
@Component
class SpellDated implements Dated {
    private final JdbcClient sql;
    private final Today today;

    SpellDated(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_HOUSEHOLD;
    }

    @Override
    public List<String> reads() {
        return List.of("registry");
    }

    /** Of facts that only those see who may see facts of health nothing is said here. */
    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        return sql.sql("""
                select distinct h.code, s.kind, s.expected_on from registry.spells_on(:today) s
                join registry.households_on(:today) h on h.ward_id = s.ward_id and h.household_id = s.household_id
                where s.expected_on between :from and :to
                    and s.kind in ('temporary-residence', 'temporary-absence', 'military-service')
                order by s.expected_on, h.code
                """)
                .param("today", today.date())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new DatedThing(
                        "return-expected",
                        Said.of("work.dated.return-expected." + row.getString("kind"), row.getString("code")),
                        "/households/away",
                        UseCase.SEE_HOUSEHOLD,
                        row.getObject("expected_on", LocalDate.class),
                        true))
                .list();
    }
}
