package vn.ansinh.office.programme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.writing.Part;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Lập kế hoạch: begins it from the last plan or a template, writes versions, takes comments and submits it. */
@Component
public class WritingPlan {
    static final String TO_SIGN = "plan-to-sign";
    private static final String RETURNED = "plan-returned";

    private final JdbcClient sql;
    private final Plans plans;
    private final Figures figures;
    private final Inbox inbox;
    private final Today today;

    WritingPlan(JdbcClient sql, Plans plans, Figures figures, Inbox inbox, Today today) {
        this.sql = sql;
        this.plans = plans;
        this.figures = figures;
        this.inbox = inbox;
        this.today = today;
    }

    /**
     * Begins the plan of a year; the one that is there already otherwise. Its parts are those of the ward's last plan of the same
     * template, and of the template where there is none.
     */
    @Transactional
    public UUID begin(UUID id, int year, PlanTemplate template, LocalDate asOf) {
        Optional<Plan> last = plans.all().stream()
                .filter(one -> one.year() < year && one.template().equals(template.key()))
                .findFirst();
        int begun = sql.sql("""
                insert into programme.plan (ward_id, plan_id, year, template, recorded_by)
                values (platform.ward(), :id, :year, :template, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("year", year)
                .param("template", template.key())
                .update();
        if (begun == 1) {
            write(id, 0, asOf, last.map(one -> one.version().parts()).orElse(template.parts()), "");
            return id;
        }
        return plans.of(year).map(Plan::id).orElseThrow();
    }

    /**
     * A version after the one that the writer had before them; false when somebody wrote one meanwhile, or it is no draft. Nothing new is
     * written where nothing changed.
     */
    @Transactional
    public boolean write(UUID id, int after, LocalDate asOf, List<Part> parts, String note) {
        Optional<Plan> plan = plans.find(id);
        if (plan.filter(one -> one.state() != Plan.State.DRAFT).isPresent()) {
            return false;
        }
        if (plan.filter(one -> one.version().number() == after
                        && one.version().asOf().equals(asOf)
                        && one.version().parts().equals(parts))
                .isPresent()) {
            return true;
        }
        int year = sql.sql("select year from programme.plan where plan_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        return sql.sql("""
                insert into programme.plan_version (ward_id, plan_id, number, as_of, parts, figures, note, recorded_by)
                values (platform.ward(), :id, :number, :asOf, :parts::jsonb, :figures::jsonb, :note, platform.app_user()) on conflict do nothing
                """)
                        .param("id", id)
                        .param("number", after + 1)
                        .param("asOf", asOf)
                        .param("parts", Plans.json(parts))
                        .param(
                                "figures",
                                Plans.json(List.copyOf(
                                        figures.of(year, asOf, today.date()).values())))
                        .param("note", note)
                        .update()
                == 1;
    }

    /** What a body says of a part; sending it twice says it once. */
    @Transactional
    public void comment(UUID id, Plan plan, String part, UUID body, String words) {
        sql.sql("""
                insert into programme.plan_comment (ward_id, comment_id, plan_id, version, part, body_id, words, recorded_by)
                values (platform.ward(), :id, :plan, :version, :part, :body, :words, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("plan", plan.id())
                .param("version", plan.version().number())
                .param("part", part)
                .param("body", body)
                .param("words", words)
                .update();
    }

    /** The officer's answer to a comment; the first one stays. */
    @Transactional
    public void answer(UUID comment, String words) {
        sql.sql("""
                insert into programme.plan_answer (ward_id, comment_id, words, recorded_by)
                values (platform.ward(), :id, :words, platform.app_user()) on conflict do nothing
                """).param("id", comment).param("words", words).update();
    }

    /** Hands it to the signer, for whom it waits from then on; false when it is no draft. */
    @Transactional
    public boolean submit(Plan plan, LocalDate day) {
        if (plan.state() != Plan.Action.SUBMIT.from() || !step(plan, Plan.Action.SUBMIT, day, "")) {
            return false;
        }
        inbox.close(RETURNED, plan.id(), "again");
        inbox.open(waiting(TO_SIGN, plan, UseCase.SIGN_PROGRAMME));
        return true;
    }

    /** Back to the officer with a reason; false when it was not submitted. */
    @Transactional
    public boolean giveBack(Plan plan, LocalDate day, String reason) {
        if (plan.state() != Plan.Action.RETURN.from() || !step(plan, Plan.Action.RETURN, day, reason)) {
            return false;
        }
        inbox.close(TO_SIGN, plan.id(), "returned");
        inbox.open(waiting(RETURNED, plan, UseCase.RUN_PROGRAMME));
        return true;
    }

    private static Work waiting(String kind, Plan plan, UseCase needs) {
        return new Work(
                kind,
                plan.id(),
                List.of(String.valueOf(plan.year())),
                plan.address(),
                needs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private boolean step(Plan plan, Plan.Action action, LocalDate day, String reason) {
        return sql.sql("""
                insert into programme.plan_step (ward_id, plan_id, number, action, version, on_day, reason, written, signer, recorded_by)
                values (platform.ward(), :id, :number, :action, :version, :day, :reason, '', '', platform.app_user())
                on conflict do nothing
                """)
                        .param("id", plan.id())
                        .param("number", plan.steps().size() + 1)
                        .param("action", action.code())
                        .param("version", plan.version().number())
                        .param("day", day)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
