package vn.ansinh.office.benefit.payment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changes payments of a ward goes one after the other: of two clerks the second sees what the first did. */
@Component
class Turns {
    private final JdbcClient sql;

    Turns(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until nobody else changes payments, to the end of the transaction. */
    void take() {
        sql.sql("select payment.one_at_a_time()").query((row, n) -> n).list();
    }
}
