package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.help.HelpVisits;
import vn.ansinh.office.programme.help.NewVisit;
import vn.ansinh.office.programme.help.VisitResult;
import vn.ansinh.office.programme.watch.WatchList;
import vn.ansinh.office.programme.watch.Watched;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.event.PersonEvent;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.people.WorkStatus;

/** Who may fall back in the demonstration: some left the lists, one of them lost work, one has debts, one was visited, one is watched no more. */
@Component
class WatchOfDemonstration {
    private static final int LOST = 50;

    private final WatchList list;
    private final HelpVisits visits;
    private final Register register;
    private final Recording recording;

    WatchOfDemonstration(WatchList list, HelpVisits visits, Register register, Recording recording) {
        this.list = list;
        this.visits = visits;
        this.register = register;
        this.recording = recording;
    }

    void watch(LocalDate today) {
        List<Watched> all = list.on(today);
        if (all.size() < 4) {
            return;
        }
        lose(all, today.minusDays(LOST));
        list.mark(
                all.getFirst().household(),
                true,
                "debt",
                "Tổ báo gia đình vay nóng để chữa xe, đang phải trả lãi.",
                today.minusDays(20));
        list.mark(
                all.get(1).household(),
                false,
                "other",
                "Con gái đã đi làm ổn định ở khu công nghiệp, gia đình không cần theo dõi nữa.",
                today.minusDays(30));
        visit(all.get(2), today.minusDays(12));
        visit(all.getFirst(), today.minusDays(8));
    }

    /** Somebody of a household that left the lists stops working. */
    private void lose(List<Watched> all, LocalDate day) {
        for (Watched each : all.subList(2, all.size())) {
            Optional<PersonEvent> event = register.members(each.household(), day).stream()
                    .filter(member -> member.situation().workStatus() == WorkStatus.WAGE_WITHOUT_CONTRACT
                            || member.situation().workStatus() == WorkStatus.OWN_WORK)
                    .map(member -> (PersonEvent)
                            new PersonEvent.SchoolWork(member.id(), null, null, WorkStatus.SEEKING_WORK, null))
                    .findFirst();
            if (event.isPresent()) {
                recording.record(Request.of(Ids.next(), day, Paper.NONE, "Tổ trưởng báo", event.get(), Long.MAX_VALUE));
                return;
            }
        }
    }

    private void visit(Watched one, LocalDate day) {
        visits.add(new NewVisit(
                Ids.next(),
                one.household(),
                day,
                "Tổ trưởng",
                one.head(),
                "Gia đình vẫn làm ăn được, lo tiền học cho con.",
                List.of(VisitResult.NOTHING),
                OptionalLong.empty(),
                "Hỏi Ngân hàng Chính sách xã hội về vốn cho hộ mới thoát nghèo",
                Optional.of(day.plusDays(20)),
                "Cán bộ phụ trách"));
    }
}
