package vn.ansinh.office.benefit.payment;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who pays out for the ward; what was said before stays. */
@Component
public class Payers {
    private final JdbcClient sql;

    Payers(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Payer> now() {
        return sql.sql("select * from payment.payer order by number desc limit 1")
                .query((row, n) -> new Payer(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("contract"),
                        row.getString("debtor"),
                        row.getString("debtor_bank"),
                        row.getString("debtor_account")))
                .optional();
    }

    /** False when somebody changed it meanwhile. */
    @Transactional
    public boolean say(Payer payer) {
        return sql.sql("""
                insert into payment.payer (ward_id, number, name, contract, debtor, debtor_bank, debtor_account, recorded_by)
                values (platform.ward(), :number, :name, :contract, :debtor, :bank, :account, platform.app_user())
                on conflict do nothing
                """)
                        .param("number", payer.number())
                        .param("name", payer.name())
                        .param("contract", payer.contract())
                        .param("debtor", payer.debtor())
                        .param("bank", payer.debtorBank())
                        .param("account", payer.debtorAccount())
                        .update()
                == 1;
    }
}
