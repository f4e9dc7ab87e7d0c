package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes targets down; a change is a further version with its reason. */
@Component
public class KeepingTargets {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    KeepingTargets(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a version says; as in {@link Target}. */
    public record Draft(
            Optional<Target.Superior> superior,
            String words,
            String unit,
            Optional<Target.Baseline> baseline,
            BigDecimal goal,
            LocalDate first,
            LocalDate last,
            Indicator indicator,
            String part,
            boolean isGross,
            boolean isDown,
            Target.Course course,
            List<Target.Milestone> milestones) {
        public Draft {
            milestones = List.copyOf(milestones);
        }

        /** What the newest version says. */
        static Draft of(Target target) {
            return new Draft(
                    target.superior(),
                    target.words(),
                    target.unit(),
                    target.baseline(),
                    target.goal(),
                    target.first(),
                    target.last(),
                    target.indicator(),
                    target.part(),
                    target.isGross(),
                    target.isDown(),
                    target.course(),
                    target.milestones());
        }
    }

    /** A target of the year; sending it twice writes it once. */
    @Transactional
    public void begin(UUID id, int year, Draft draft) {
        int begun = sql.sql("""
                insert into programme.target (ward_id, target_id, year, recorded_by)
                values (platform.ward(), :id, :year, platform.app_user()) on conflict do nothing
                """).param("id", id).param("year", year).update();
        if (begun == 1) {
            version(id, 1, draft, false, "");
        }
    }

    /** A further version after the one that the officer had before them; false when somebody else made one meanwhile. */
    @Transactional
    public boolean change(UUID id, int after, Draft draft, String reason) {
        return version(id, after + 1, draft, false, reason);
    }

    /** The ward no longer pursues it; false as above. */
    @Transactional
    public boolean drop(Target target, String reason) {
        return version(target.id(), target.number() + 1, Draft.of(target), true, reason);
    }

    private boolean version(UUID id, int number, Draft draft, boolean isDropped, String reason) {
        return sql.sql("""
                insert into programme.target_version (ward_id, target_id, number, superior_name, superior_number, superior_day,
                    document_id, words, unit, baseline, baseline_day, goal, first_day, last_day, indicator, part, is_gross, is_down,
                    pace, milestones, is_dropped, reason, recorded_by)
                values (platform.ward(), :id, :number, :superior, :paper, :paperDay, :document, :words, :unit, :baseline,
                    :baselineDay, :goal, :first, :last, :indicator, :part, :gross, :down, :pace, :milestones::jsonb, :dropped, :reason,
                    platform.app_user())
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("number", number)
                        .param(
                                "superior",
                                draft.superior().map(Target.Superior::name).orElse(""))
                        .param(
                                "paper",
                                draft.superior().map(Target.Superior::number).orElse(""))
                        .param(
                                "paperDay",
                                draft.superior().map(Target.Superior::day).orElse(null),
                                Types.DATE)
                        .param(
                                "document",
                                draft.superior()
                                        .flatMap(Target.Superior::document)
                                        .orElse(null),
                                Types.OTHER)
                        .param("words", draft.words())
                        .param("unit", draft.unit())
                        .param(
                                "baseline",
                                draft.baseline().map(Target.Baseline::value).orElse(null),
                                Types.NUMERIC)
                        .param(
                                "baselineDay",
                                draft.baseline().map(Target.Baseline::day).orElse(null),
                                Types.DATE)
                        .param("goal", draft.goal())
                        .param("first", draft.first())
                        .param("last", draft.last())
                        .param("indicator", draft.indicator().code())
                        .param("part", draft.part())
                        .param("gross", draft.isGross())
                        .param("down", draft.isDown())
                        .param("pace", draft.course().code())
                        .param("milestones", JSON.writeValueAsString(draft.milestones()))
                        .param("dropped", isDropped)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** What is reached on a day, with what shows it; sending it twice writes it once. */
    @Transactional
    public void enter(UUID id, UUID target, LocalDate day, BigDecimal value, String evidence) {
        sql.sql("""
                insert into programme.target_entry (ward_id, entry_id, target_id, as_of, value, evidence, recorded_by)
                values (platform.ward(), :id, :target, :day, :value, :evidence, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("target", target)
                .param("day", day)
                .param("value", value)
                .param("evidence", evidence)
                .update();
    }
}
