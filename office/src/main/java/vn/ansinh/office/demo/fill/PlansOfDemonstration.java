package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.plan.IssuingPlan;
import vn.ansinh.office.programme.plan.Plan;
import vn.ansinh.office.programme.plan.PlanTemplate;
import vn.ansinh.office.programme.plan.Plans;
import vn.ansinh.office.programme.plan.WritingPlan;
import vn.ansinh.office.programme.task.StandardTasks;
import vn.ansinh.office.programme.writing.Part;

/** The plans of 2024 to 2026, each written from the one before, commented by the women's union and issued in February. */
@Component
@Order(46)
class PlansOfDemonstration implements ProgrammePart {
    private static final int FIRST = 2024;

    private final Plans plans;
    private final WritingPlan writing;
    private final IssuingPlan issuing;
    private final Bodies bodies;
    private final StandardTasks tasks;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    PlansOfDemonstration(
            Plans plans,
            WritingPlan writing,
            IssuingPlan issuing,
            Bodies bodies,
            StandardTasks tasks,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.plans = plans;
        this.writing = writing;
        this.issuing = issuing;
        this.bodies = bodies;
        this.tasks = tasks;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        for (int year = FIRST; year <= today.getYear(); year++) {
            int of = year;
            Optional<Plan> plan = Acting.as(founding.officer(), "RUN_PROGRAMME", () -> plans.of(of));
            if (plan.filter(one -> one.issued().isPresent()).isEmpty()) {
                of(founding, of);
            }
        }
    }

    private void of(DemonstrationFounding founding, int year) {
        UUID id = Acting.as(founding.officer(), "RUN_PROGRAMME", () -> transactions.execute(status -> write(year)));
        Identity union = new Identity(
                founding.officer().ward(), founding.account("hoiphunu"), Role.ASSOCIATION.code(), List.of());
        UUID said = Ids.next();
        Acting.as(union, "DO_TASK", () -> transactions.executeWithoutResult(status -> comment(id, said, year)));
        LocalDate day = LocalDate.of(year, Month.FEBRUARY, year == FIRST ? 28 : 17);
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    writing.answer(said, "Đã ghi: các chi hội nhận giúp từng hộ theo phân công của tổ dân phố.");
                    if (!writing.submit(plans.find(id).orElseThrow(), day.minusDays(2))) {
                        throw new IllegalStateException("the plan of " + year + " was not submitted");
                    }
                }));
        signer.signs(name -> {
            Optional<Said> fault = issuing.issue(id, day, name, false);
            if (fault.isPresent()) {
                throw new IllegalStateException("the plan of " + year + " was not issued: " + fault.get());
            }
        });
    }

    private UUID write(int year) {
        tasks.give(year);
        UUID id = writing.begin(
                Ids.next(), year, PlanTemplate.all().getFirst(), LocalDate.of(year - 1, Month.DECEMBER, 31));
        Plan plan = plans.find(id).orElseThrow();
        writing.write(
                id,
                plan.version().number(),
                plan.version().asOf(),
                plan.version().parts().stream().map(part -> edited(part, year)).toList(),
                "Sửa theo tình hình của phường");
        return id;
    }

    /** The year 2025 had no plan of the city to follow: its opening says so, and the next year's follows one again. */
    private static Part edited(Part part, int year) {
        if (!part.key().equals("opening")) {
            return part;
        }
        String follows = "Thực hiện {ke-hoach-cap-tren}";
        String alone = "Căn cứ kết quả rà soát năm " + (year - 1) + " và yêu cầu công tác";
        String text = part.text().replaceFirst("Căn cứ kết quả rà soát năm \\d+ và yêu cầu công tác", follows);
        return new Part(
                part.key(), part.chapter(), part.heading(), year == FIRST + 1 ? text.replace(follows, alone) : text);
    }

    private void comment(UUID id, UUID said, int year) {
        Plan plan = plans.find(id).orElseThrow();
        UUID women = bodies.first(BodyKind.WOMEN, LocalDate.of(year, Month.FEBRUARY, 1))
                .map(Body::id)
                .orElseThrow();
        writing.comment(
                said,
                plan,
                "tasks",
                women,
                "Đề nghị ghi rõ chi hội phụ nữ tổ nào giúp hộ nào, để giao ngay từ đầu năm.");
    }
}
