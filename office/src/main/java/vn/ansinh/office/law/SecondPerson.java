package vn.ansinh.office.law;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.web.Flash;

/**
 * What one person enters counts once another has confirmed it, and can be withdrawn with a reason. The rows stand in
 * {@code law.<kind>_confirmations} and {@code law.<kind>_withdrawals}; the database refuses a confirmation by whoever entered it.
 */
public final class SecondPerson {
    private final JdbcClient sql;
    private final String kind;
    private final String key;

    /**
     * Keeps the second steps of one kind of entry.
     *
     * @param kind beginning of the names of its tables, such as {@code decree}
     * @param key column of its id
     */
    public SecondPerson(JdbcClient sql, String kind, String key) {
        this.sql = sql;
        this.kind = kind;
        this.key = key;
    }

    /** What came of a confirmation or a withdrawal. */
    public enum Outcome {
        DONE,
        /** Who entered it may not confirm it. */
        OWN,
        /** Confirmed, withdrawn or replaced meanwhile. */
        TOO_LATE,
        NO_REASON
    }

    /** Confirms an entry in the name of whoever acts, in their transaction. */
    public Outcome confirm(UUID id, UUID enteredBy, boolean isWaiting) {
        Identity who = acting();
        if (enteredBy.equals(who.user())) {
            return Outcome.OWN;
        }
        if (!isWaiting) {
            return Outcome.TOO_LATE;
        }
        sql.sql("insert into law." + kind + "_confirmations (ward_id, " + key
                        + ", entered_by, confirmed_by) values (:ward, :id, :entered, :by)")
                .param("ward", who.ward())
                .param("id", id)
                .param("entered", enteredBy)
                .param("by", who.user())
                .update();
        return Outcome.DONE;
    }

    /** Withdraws an entry in the name of whoever acts, in their transaction. */
    public Outcome withdraw(UUID id, boolean stands, String reason) {
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        if (!stands) {
            return Outcome.TOO_LATE;
        }
        Identity who = acting();
        sql.sql("insert into law." + kind + "_withdrawals (ward_id, " + key
                        + ", reason, withdrawn_by) values (:ward, :id, :reason, :by)")
                .param("ward", who.ward())
                .param("id", id)
                .param("reason", reason.strip())
                .param("by", who.user())
                .update();
        return Outcome.DONE;
    }

    /**
     * Does it and says on the next page what came of it; somebody else may have been a moment earlier.
     *
     * @param done key of the sentence when it is done
     * @param tooLate key of the sentence when somebody else was earlier
     */
    public static void tell(HttpServletResponse response, Supplier<Outcome> deed, String done, String tooLate) {
        switch (outcome(deed)) {
            case DONE -> Flash.done(response, done);
            case OWN -> Flash.warn(response, "law.ward.own");
            case TOO_LATE -> Flash.warn(response, tooLate);
            case NO_REASON -> Flash.warn(response, "law.ward.no-reason");
        }
    }

    private static Outcome outcome(Supplier<Outcome> deed) {
        try {
            return deed.get();
        } catch (DataIntegrityViolationException refused) {
            if (!isTooLate(refused)) {
                throw refused;
            }
            return Outcome.TOO_LATE;
        }
    }

    /** Whether the database refused because somebody else was a moment earlier. */
    static boolean isTooLate(DataIntegrityViolationException refused) {
        String said = String.valueOf(refused.getMessage());
        return said.contains("stand on one day")
                || said.contains("was withdrawn")
                || said.contains("_confirmations_pkey")
                || said.contains("_withdrawals_pkey");
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
