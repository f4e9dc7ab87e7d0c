package vn.ansinh.office.programme.committee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.programme.NewTask;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** What a visit asks for waits for the officer, who gives it to a body; then it is a task as any other. */
@Component
public class FollowingUp {
    private static final String WAITS = "committee-follow-up";

    private final Inspections inspections;
    private final Tasks tasks;
    private final Inbox inbox;

    FollowingUp(Inspections inspections, Tasks tasks, Inbox inbox) {
        this.inspections = inspections;
        this.tasks = tasks;
        this.inbox = inbox;
    }

    /** Writes a visit down and, where something has to be done after it, puts it before the officer. */
    @Transactional
    public void record(Inspection inspection, InspectionVisit visit, String group) {
        inspections.record(visit);
        visit.lastDay()
                .ifPresent(last -> inbox.open(new Work(
                        WAITS,
                        visit.id(),
                        List.of(group, visit.followUp()),
                        inspection.address(),
                        UseCase.RUN_PROGRAMME,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(last))));
    }

    /** Gives what a visit asks for to a body; its result has to be a paper or a photograph. */
    @Transactional
    public void give(Inspection inspection, InspectionVisit visit, UUID body, String group, int number) {
        visit.lastDay().ifPresent(last -> {
            tasks.give(new NewTask(
                    visit.id(),
                    "KT" + number,
                    group + ": " + visit.followUp(),
                    body,
                    Optional.empty(),
                    NewTask.Source.INSPECTION,
                    "Kiểm tra " + group + " " + VietnameseDates.inFull(visit.day()),
                    Optional.of(inspection.id()),
                    Rhythm.ONCE,
                    last.isBefore(visit.day()) ? last : visit.day(),
                    last,
                    "Văn bản, biên bản hoặc ảnh cho thấy đã làm",
                    ""));
            inbox.close(WAITS, visit.id(), "given");
        });
    }
}
