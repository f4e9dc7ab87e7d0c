package vn.ansinh.office.programme.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.NewTask;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.programme.target.Indicator;
import vn.ansinh.office.programme.target.Target;
import vn.ansinh.office.programme.target.Targets;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

/** Works out what stands in the {@code {fields}} of a plan, from the register, the lists, the forms, the targets and the tasks. */
@Component
public class Figures {
    private static final String SITUATION = """
            select count(*) as households, coalesce(sum(h.people), 0) as people,
                count(*) filter (where l.status = 'poor') as poor,
                coalesce(sum(h.people) filter (where l.status = 'poor'), 0) as poor_people,
                count(*) filter (where l.status = 'near-poor') as near,
                coalesce(sum(h.people) filter (where l.status = 'near-poor'), 0) as near_people
            from registry.households_on(:day) h left join review.recognised_on(:day) l using (household_id)
            """;

    /** A fact that is not known counts for nothing here; "able to work" unknown counts as able. */
    private static final String TRAITS = """
            with trait as (
                select m.household_id, bool_or(m.monthly_allowance) as allowance,
                    bool_or(m.relation = 'child' and m.birth_date > :day::date - interval '16 years')
                        and not bool_or(m.relation = 'spouse') as single_parent,
                    bool_or(m.able_to_work is not false and m.birth_date <= :day::date - interval '15 years') as worker
                from registry.members_on(:day) m
                where m.household_id in (select r.household_id from review.recognised_on(:day) r where r.status in ('poor', 'near-poor'))
                group by m.household_id)
            select count(*) filter (where t.allowance) as allowance, count(*) filter (where t.single_parent) as single_parent,
                count(*) filter (where not coalesce(t.worker, false) or s.answers ->> 'no-working-capacity' = 'yes') as no_worker
            from review.recognised_on(:day) l
            join trait t using (household_id)
            left join survey.current_on(:day) s using (household_id)
            where l.status in ('poor', 'near-poor')
            """;

    private static final String CAUSES = """
            select code, count(*) as households
            from review.recognised_on(:day) l join survey.current_on(:day) s using (household_id),
                string_to_table(s.answers ->> 'causes', ' ') as code
            where l.status in ('poor', 'near-poor') group by code
            """;

    private static final List<UseCase> NEEDED =
            List.of(UseCase.SEE_HOUSEHOLD, UseCase.SEE_SURVEY, UseCase.SEE_CLASSIFICATION);

    private final JdbcClient sql;
    private final Register register;
    private final Bodies bodies;
    private final Targets targets;
    private final Tasks tasks;
    private final List<PlanAnnex> annexes;
    private final Law law;

    Figures(
            JdbcClient sql,
            Register register,
            Bodies bodies,
            Targets targets,
            Tasks tasks,
            List<PlanAnnex> annexes,
            Law law) {
        this.sql = sql;
        this.register = register;
        this.bodies = bodies;
        this.targets = targets;
        this.tasks = tasks;
        this.annexes = List.copyOf(annexes);
        this.law = law;
    }

    /**
     * All fields.
     *
     * @param asOf the day of which the situation speaks
     * @param day the day of the plan, on which names and bodies are right
     */
    @Transactional(readOnly = true)
    public Map<String, Figure> of(int year, LocalDate asOf, LocalDate day) {
        Gathered all = new Gathered();
        all.put("nam", String.valueOf(year), day, "plan");
        all.put("ngay-so-lieu", VietnameseDates.inShort(asOf), asOf, "plan");
        register.ward(day).ifPresent(ward -> all.put("phuong", WardOffice.lowerFirst(ward.name()), day, "ward"));
        all.put("so-to", VietnameseNumbers.counted(register.areas(day).size()), day, "ward");
        PlanTemplate.Named programme = PlanTemplate.Named.programme(day);
        all.put("chuong-trinh", programme.words(), day, "law");
        all.put("giai-doan", programme.period(), day, "law");
        all.put("nghi-dinh-tro-giup", PlanTemplate.Named.socialAssistance(day).words(), day, "law");
        law.standardOn(day)
                .map(Standard::name)
                .ifPresent(name -> all.put("chuan-ngheo", WardOffice.lowerFirst(name.vi()), day, "law"));
        situation(all, asOf);
        causes(all, asOf);
        targets(all, year, day);
        bodies(all, year, day);
        annexes(all, year, day);
        return all.figures;
    }

    /** The plan speaks of an annex only where there is one. */
    private void annexes(Gathered all, int year, LocalDate day) {
        String titles = annexes.stream()
                .flatMap(annex -> annex.held(year, day).stream())
                .map(held -> held.title() + " (" + VietnameseNumbers.counted(held.households()) + " hộ, "
                        + VietnameseNumbers.counted(held.people()) + " nhân khẩu)")
                .collect(Collectors.joining("; "));
        if (titles.isEmpty()) {
            all.put("phuong-an-ho-tro", "Thực hiện phương án hỗ trợ từng hộ nghèo, hộ cận nghèo", day, "annex");
        } else {
            all.put(
                    "phuong-an-ho-tro",
                    "Thực hiện phương án hỗ trợ hộ nghèo theo phụ lục kèm theo Kế hoạch này",
                    day,
                    "annex");
            all.put(PlanPaper.ANNEXES, titles, day, "annex");
        }
    }

    /** Whether the one who acts sees all that the fields are worked out from, and of the whole ward. */
    static boolean isSeenWhole() {
        Role role = Role.of(Acting.current().orElseThrow().role());
        return !role.isGroupBound() && NEEDED.stream().allMatch(useCase -> Access.allows(role, useCase));
    }

    private static final class Gathered {
        private final Map<String, Figure> figures = new LinkedHashMap<>();

        void put(String key, String value, LocalDate asOf, String source) {
            figures.put(key, new Figure(key, value, asOf, source));
        }

        void count(String key, long value, LocalDate asOf, String source) {
            put(key, VietnameseNumbers.counted(value), asOf, source);
        }
    }

    private void situation(Gathered all, LocalDate asOf) {
        sql.sql(SITUATION).param("day", asOf).query(row -> {
            long households = row.getLong("households");
            all.count("tong-ho", households, asOf, "register");
            all.count("tong-nhan-khau", row.getLong("people"), asOf, "register");
            all.count("ho-ngheo", row.getLong("poor"), asOf, "lists");
            all.count("nhan-khau-ngheo", row.getLong("poor_people"), asOf, "lists");
            all.put("ty-le-ngheo", VietnameseNumbers.percent(row.getLong("poor"), households), asOf, "lists");
            all.count("ho-can-ngheo", row.getLong("near"), asOf, "lists");
            all.count("nhan-khau-can-ngheo", row.getLong("near_people"), asOf, "lists");
            all.put("ty-le-can-ngheo", VietnameseNumbers.percent(row.getLong("near"), households), asOf, "lists");
            all.count("ho-ngheo-va-can-ngheo", row.getLong("poor") + row.getLong("near"), asOf, "lists");
        });
        sql.sql(TRAITS).param("day", asOf).query(row -> {
            all.count("ho-bao-tro", row.getLong("allowance"), asOf, "register");
            all.count("ho-don-than", row.getLong("single_parent"), asOf, "register");
            all.count("ho-khong-lao-dong", row.getLong("no_worker"), asOf, "forms");
        });
    }

    private void causes(Gathered all, LocalDate asOf) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.sql(CAUSES).param("day", asOf).query(row -> {
            counts.put(row.getString("code"), row.getLong("households"));
        });
        String points = law.causes().stream()
                .filter(cause -> counts.getOrDefault(cause.id(), 0L) > 0)
                .map(cause -> "- " + plain(cause.name().vi()) + ": "
                        + VietnameseNumbers.counted(counts.getOrDefault(cause.id(), 0L)) + " hộ")
                .collect(Collectors.joining("\n"));
        all.put("nguyen-nhan", points.isEmpty() ? "- Chưa có phiếu ghi nguyên nhân" : points, asOf, "forms");
    }

    private void targets(Gathered all, int year, LocalDate day) {
        List<Target> given = targets.of(year);
        given.stream()
                .flatMap(one -> one.superior().stream())
                .findFirst()
                .ifPresent(from -> all.put(
                        "ke-hoach-cap-tren",
                        plain(from.cited() + " ngày " + VietnameseDates.inShort(from.day()) + " của " + from.name()),
                        from.day(),
                        "targets"));
        goal(given, Indicator.POOR_REDUCTION).ifPresent(goal -> all.put("giam-ho-ngheo", goal, day, "targets"));
        goal(given, Indicator.NEAR_POOR_REDUCTION)
                .ifPresent(goal -> all.put("giam-ho-can-ngheo", goal, day, "targets"));
        String points = given.stream().map(Figures::point).collect(Collectors.joining("\n"));
        if (!points.isEmpty()) {
            all.put("chi-tieu", points, day, "targets");
        }
    }

    private static Optional<String> goal(List<Target> given, Indicator indicator) {
        return given.stream()
                .filter(one -> one.indicator() == indicator && one.part().isEmpty())
                .findFirst()
                .map(one -> VietnameseNumbers.counted(one.goal().longValue()));
    }

    /** The goal is said once: words that have it already are enough. */
    private static String point(Target target) {
        String goal = number(target.goal());
        return "- " + plain(target.words())
                + (target.words().contains(goal) ? "" : ": " + goal + " " + plain(target.unit()))
                + ", đến hết ngày " + VietnameseDates.inShort(target.last())
                + (target.superior().isPresent() ? " (cấp trên giao)" : "");
    }

    private static String number(java.math.BigDecimal value) {
        java.math.BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                ? VietnameseNumbers.counted(plain.longValue())
                : plain.toPlainString().replace('.', ',');
    }

    private void bodies(Gathered all, int year, LocalDate day) {
        List<Body> there = bodies.on(day);
        for (BodyKind kind : BodyKind.values()) {
            there.stream()
                    .filter(body -> body.kind() == kind)
                    .findFirst()
                    .ifPresent(body -> all.put("co-quan:" + kind.code(), plain(body.name()), day, "bodies"));
        }
        all.put(
                "noi-nhan-cap-tren",
                there.stream()
                        .filter(body -> body.kind() == BodyKind.SUPERIOR)
                        .map(body -> plain(body.shortName()))
                        .collect(Collectors.joining("\n")),
                day,
                "bodies");
        List<String> rows = new ArrayList<>();
        rows.add("| Cơ quan, đoàn thể | Nhiệm vụ | Thời hạn |");
        List<Task> given = tasks.of(year).stream()
                .filter(task -> task.source() == NewTask.Source.PLAN)
                .toList();
        for (Body body : there) {
            given.stream()
                    .filter(task ->
                            task.body().equals(body.id()) && task.ended().isEmpty())
                    .forEach(task -> rows.add("| " + cell(body.shortName()) + " | " + cell(task.words()) + " | "
                            + VietnameseDates.inShort(task.begins()) + " - " + VietnameseDates.inShort(task.ends())
                            + " |"));
        }
        all.put(
                "nhiem-vu",
                rows.size() > 1
                        ? String.join("\n", rows)
                        : "- Theo phân công tại kế hoạch này; Ban Chỉ đạo giao việc cụ thể trong năm",
                day,
                "tasks");
    }

    /** On one line, without anything that would be read as a mark or as a field. */
    private static String plain(String words) {
        return words.replaceAll("[\\s]+", " ")
                .replace("**", "")
                .replace('{', '(')
                .replace('}', ')')
                .strip();
    }

    private static String cell(String words) {
        return plain(words).replace('|', '/');
    }
}
