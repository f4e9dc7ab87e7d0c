package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Planned items that were not carried out: all of them for the officer, those of the own body for everybody else. */
@Component
class OutreachDays implements Dated {
    private final OutreachPlan plan;
    private final Bodies bodies;
    private final Today today;

    OutreachDays(OutreachPlan plan, Bodies bodies, Today today) {
        this.plan = plan;
        this.bodies = bodies;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.DO_TASK;
    }

    @Override
    public List<String> reads() {
        return List.of("programme");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        Identity who = Acting.current().orElseGet(Identity::nobody);
        boolean isOfficer = who.role().equals(Role.OFFICER.code());
        List<UUID> own = isOfficer
                ? List.of()
                : bodies.of(who.user(), today.date()).stream().map(Body::id).toList();
        return plan.open(from, to).stream()
                .filter(item -> isOfficer || own.contains(item.body()))
                .map(item -> new DatedThing(
                        "outreach",
                        Said.of("work.dated.outreach", item.topic()),
                        "/programme/outreach/new?item=" + item.id(),
                        UseCase.DO_TASK,
                        item.due(),
                        true))
                .toList();
    }
}
