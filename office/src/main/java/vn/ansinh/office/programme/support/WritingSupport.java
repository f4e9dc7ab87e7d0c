package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Begins lines, changes what they say and takes their steps. A proposal waits for the signer until somebody answers or takes it back. */
@Component
public class WritingSupport {
    static final String PROPOSED = "support-proposed";

    private final JdbcClient sql;
    private final Inbox inbox;

    WritingSupport(JdbcClient sql, Inbox inbox) {
        this.sql = sql;
        this.inbox = inbox;
    }

    /**
     * A line that is to be.
     *
     * @param madeFrom what a suggestion was made from; empty of what is written by hand
     */
    public record Fresh(UUID id, int year, SupportLine.Home home, String madeFrom, SupportWanted wanted) {}

    /** Sent twice, or suggested twice, it begins once; false when nothing was begun. */
    @Transactional
    public boolean begin(Fresh fresh, SupportStep.Action first, LocalDate day) {
        if (!first.begins()) {
            throw new IllegalArgumentException("no line begins with " + first);
        }
        int begun = sql.sql("""
                insert into programme.support_line (ward_id, line_id, year, household_id, household_code, head_name, area_id, area_name,
                    people, made_from, recorded_by)
                values (platform.ward(), :id, :year, :household, :code, :head, :area, :areaName, :people, :from, platform.app_user())
                on conflict do nothing
                """)
                .param("id", fresh.id())
                .param("year", fresh.year())
                .param("household", fresh.home().id())
                .param("code", fresh.home().code())
                .param("head", fresh.home().head())
                .param(
                        "area",
                        fresh.home().area().getMostSignificantBits() == 0
                                ? null
                                : fresh.home().area(),
                        java.sql.Types.OTHER)
                .param("areaName", fresh.home().areaName())
                .param("people", fresh.home().people())
                .param("from", fresh.madeFrom())
                .update();
        if (begun == 0) {
            return false;
        }
        write(fresh.id(), 1, fresh.wanted());
        step(fresh.id(), 1, first, day, "", Optional.empty());
        if (first == SupportStep.Action.PROPOSE) {
            opened(fresh.id(), fresh.home());
        }
        return true;
    }

    /** Says something else from now on; false when it is decided already, or somebody changed it meanwhile. */
    @Transactional
    public boolean change(SupportLine line, int after, SupportWanted wanted) {
        boolean isOpen = SupportStep.Action.DROP.isFrom(line.state());
        if (!isOpen || line.version() != after) {
            return false;
        }
        return line.wanted().equals(wanted) || write(line.id(), after + 1, wanted);
    }

    private boolean write(UUID line, int number, SupportWanted wanted) {
        int written = sql.sql("""
                insert into programme.support_version (ward_id, line_id, number, need, form, words, body_id, person, deadline, note,
                    recorded_by)
                values (platform.ward(), :id, :number, :need, :form, :words, :body, :person, :deadline, :note, platform.app_user())
                on conflict do nothing
                """)
                .param("id", line)
                .param("number", number)
                .param("need", wanted.need())
                .param("form", wanted.form().code())
                .param("words", wanted.words())
                .param("body", wanted.body())
                .param("person", wanted.person())
                .param("deadline", wanted.deadline())
                .param("note", wanted.note())
                .update();
        if (written == 1) {
            wanted.money()
                    .forEach(money -> sql.sql("""
                    insert into programme.support_money (ward_id, line_id, number, source, amount)
                    values (platform.ward(), :id, :number, :source, :amount)
                    """)
                            .param("id", line)
                            .param("number", number)
                            .param("source", money.source().code())
                            .param(
                                    "amount",
                                    money.amount().isPresent() ? money.amount().getAsLong() : null,
                                    java.sql.Types.BIGINT)
                            .update());
        }
        return written == 1;
    }

    /** The next step; false when it is not possible from where the line stands. */
    @Transactional
    public boolean take(SupportLine line, SupportStep.Action action, LocalDate day, String reason) {
        boolean isTaken = action.isFrom(line.state())
                && step(line.id(), line.steps().size() + 1, action, day, reason, Optional.empty());
        if (isTaken && action == SupportStep.Action.PROPOSE) {
            opened(line.id(), line.home());
        } else if (isTaken) {
            inbox.close(PROPOSED, line.id(), "support-" + action.code());
        }
        return isTaken;
    }

    /** The drafts are agreed with the plan that carries them. */
    @Transactional
    public void issue(List<SupportLine> drafts, UUID plan, LocalDate day) {
        for (SupportLine line : drafts) {
            if (!step(line.id(), line.steps().size() + 1, SupportStep.Action.ISSUE, day, "", Optional.of(plan))) {
                throw new IllegalStateException("line " + line.id() + " was changed while its plan was issued");
            }
        }
    }

    private boolean step(
            UUID line, int number, SupportStep.Action action, LocalDate day, String reason, Optional<UUID> plan) {
        return sql.sql("""
                insert into programme.support_step (ward_id, line_id, number, action, on_day, reason, plan_id, recorded_by)
                values (platform.ward(), :id, :number, :action, :day, :reason, :plan, platform.app_user()) on conflict do nothing
                """)
                        .param("id", line)
                        .param("number", number)
                        .param("action", action.code())
                        .param("day", day)
                        .param("reason", reason)
                        .param("plan", plan.orElse(null), java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    private void opened(UUID line, SupportLine.Home home) {
        inbox.open(new Work(
                PROPOSED,
                line,
                List.of(home.head(), home.code()),
                "/programme/support/lines/" + line,
                UseCase.SIGN_PROGRAMME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
