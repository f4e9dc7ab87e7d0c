package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Holder;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/**
 * Proposes, confirms and ends helpers. One lead a household and day: a newly confirmed one ends the one before. What waits for
 * somebody opens in the inbox in the same transaction.
 */
@Component
public class AssigningHelp {
    static final String PROPOSED = "help-proposed";
    static final String VISIT = "help-visit";

    private final JdbcClient sql;
    private final Helpings helpings;
    private final Bodies bodies;
    private final Inbox inbox;

    AssigningHelp(JdbcClient sql, Helpings helpings, Bodies bodies, Inbox inbox) {
        this.sql = sql;
        this.helpings = helpings;
        this.bodies = bodies;
        this.inbox = inbox;
    }

    /** A leader asks a body; its officer, or the ward's, answers. Sent twice it is asked once. */
    @Transactional
    public void propose(HelpWanted wanted, String head, String code) {
        if (insert(wanted, Helping.State.PROPOSED)) {
            Optional<UUID> officer = bodies.lead(wanted.body(), wanted.from()).flatMap(Holder::user);
            inbox.open(new Work(
                    PROPOSED,
                    wanted.id(),
                    List.of(head, code),
                    "/programme/help/" + code,
                    officer.isPresent() ? UseCase.HELP_HOUSEHOLD : UseCase.RUN_PROGRAMME,
                    Optional.empty(),
                    officer,
                    Optional.of(wanted.from())));
        }
    }

    /** The officer sets it without being asked. False when a helper begins on that day or later already. */
    @Transactional
    public boolean set(HelpWanted wanted, String head, String code) {
        if (!endBefore(wanted.household(), wanted.from(), wanted.id())) {
            return false;
        }
        if (insert(wanted, Helping.State.CONFIRMED)) {
            opened(wanted.household(), wanted.user(), wanted.firstVisit(), head, code);
        }
        return true;
    }

    /** The body takes it over from the day on. False when it was answered already, or a later helper is there. */
    @Transactional
    public boolean confirm(Helping proposed, LocalDate from, String head, String code) {
        if (!proposed.isProposed() || !endBefore(proposed.household(), from, proposed.id())) {
            return false;
        }
        int done = sql.sql("""
                update programme.help set state = 'confirmed', valid = daterange(:from, null), decided_by = platform.app_user(),
                    decided_at = platform.instant()
                where help_id = :id and state = 'proposed'
                """).param("id", proposed.id()).param("from", from).update();
        inbox.close(PROPOSED, proposed.id(), "help-confirmed");
        LocalDate first = proposed.firstVisit().isBefore(from) ? from : proposed.firstVisit();
        opened(proposed.household(), proposed.user(), first, head, code);
        return done == 1;
    }

    /** The body says no, or whoever proposed takes it back. */
    @Transactional
    public boolean refuse(Helping proposed, String reason) {
        Identity who = Acting.current().orElseThrow();
        Helping.State state =
                proposed.recordedBy().equals(who.user()) ? Helping.State.WITHDRAWN : Helping.State.DECLINED;
        int done = sql.sql("""
                update programme.help set state = :state, reason = :reason, decided_by = platform.app_user(),
                    decided_at = platform.instant()
                where help_id = :id and state = 'proposed'
                """)
                .param("id", proposed.id())
                .param("state", state.code())
                .param("reason", reason)
                .update();
        inbox.close(PROPOSED, proposed.id(), "help-" + state.code());
        return done == 1;
    }

    /** The last day of a helper, and why it ends; false when it ended already or had not begun by then. */
    @Transactional
    public boolean end(Helping helping, LocalDate last, String reason) {
        inbox.close(VISIT, helping.household(), "help-ended");
        return sql.sql("""
                update programme.help set valid = daterange(lower(valid), :end), reason = :reason, decided_by = platform.app_user(),
                    decided_at = platform.instant()
                where help_id = :id and state = 'confirmed' and upper(valid) is null and lower(valid) < :end
                """)
                        .param("id", helping.id())
                        .param("end", last.plusDays(1))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** The next visit of whoever has an account; others are reminded by the list. */
    private void opened(UUID household, Optional<UUID> user, LocalDate due, String head, String code) {
        inbox.close(VISIT, household, "help-visited");
        user.ifPresent(one -> inbox.open(new Work(
                VISIT,
                household,
                List.of(head, code),
                "/programme/help/" + code + "/visit",
                UseCase.HELP_HOUSEHOLD,
                Optional.empty(),
                Optional.of(one),
                Optional.of(due))));
    }

    /** Somebody was there: the next visit of the helper is due a rhythm later. */
    @Transactional
    public void visited(UUID household, LocalDate day, String head, String code) {
        helpings.of(household).stream()
                .filter(one ->
                        one.state() == Helping.State.CONFIRMED && one.until().isEmpty())
                .findFirst()
                .ifPresent(one -> opened(household, one.user(), day.plusDays(one.rhythm()), head, code));
    }

    private boolean endBefore(UUID household, LocalDate from, UUID except) {
        List<Helping> standing = helpings.of(household).stream()
                .filter(one ->
                        one.state() == Helping.State.CONFIRMED && !one.id().equals(except))
                .filter(one -> one.until().map(from::isBefore).orElse(true))
                .toList();
        if (standing.stream().anyMatch(one -> !one.from().isBefore(from))) {
            return false;
        }
        for (Helping one : standing) {
            sql.sql("""
                    update programme.help set valid = daterange(lower(valid), :from), decided_by = platform.app_user(),
                        decided_at = platform.instant()
                    where help_id = :id
                    """).param("id", one.id()).param("from", from).update();
        }
        return true;
    }

    private boolean insert(HelpWanted wanted, Helping.State state) {
        return sql.sql("""
                insert into programme.help (ward_id, help_id, household_id, body_id, user_id, person, phone, task, first_visit,
                    rhythm_days, valid, state, reason, recorded_by)
                values (platform.ward(), :id, :household, :body, :user, :person, :phone, :task, :first, :rhythm,
                    daterange(:from, null), :state, '', platform.app_user())
                on conflict do nothing
                """)
                        .param("id", wanted.id())
                        .param("household", wanted.household())
                        .param("body", wanted.body())
                        .param("user", wanted.user().orElse(null), java.sql.Types.OTHER)
                        .param("person", wanted.person())
                        .param("phone", wanted.phone())
                        .param("task", wanted.task())
                        .param("first", wanted.firstVisit())
                        .param("rhythm", wanted.rhythm())
                        .param("from", wanted.from())
                        .param("state", state.code())
                        .update()
                == 1;
    }
}
