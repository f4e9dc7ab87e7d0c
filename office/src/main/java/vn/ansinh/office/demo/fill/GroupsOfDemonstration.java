package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.meeting.MeetingDesk;
import vn.ansinh.office.review.posting.PostingDesk;
import vn.ansinh.office.review.round.Adding;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.ReviewDesk;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Two groups of the annual review of 2026 that are further: one whose meeting did not agree, one whose list hangs and is objected to. */
@Component
class GroupsOfDemonstration {
    private static final LocalDate SURVEYED = LocalDate.of(2026, Month.NOVEMBER, 4);
    private static final LocalDate MET = LocalDate.of(2026, Month.NOVEMBER, 12);
    private static final LocalDate HUNG = LocalDate.of(2026, Month.NOVEMBER, 16);
    /** Of these groups other things are shown. */
    private static final Set<String> OTHERS = Set.of("Tổ dân phố 7", "Tổ dân phố 12", "Tổ dân phố 15", "Tổ dân phố 18");

    /** A month's income of a household, in dong, that leaves no doubt. */
    private static final long WELL_OFF = 40_000_000;

    private final ReviewDesk desk;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Register register;
    private final MeetingDesk meetings;
    private final PostingDesk postings;
    private final AskedAgain asked;
    private final Adding adding;

    GroupsOfDemonstration(
            ReviewDesk desk,
            Rounds rounds,
            Candidates candidates,
            Register register,
            MeetingDesk meetings,
            PostingDesk postings,
            AskedAgain asked,
            Adding adding) {
        this.desk = desk;
        this.rounds = rounds;
        this.candidates = candidates;
        this.register = register;
        this.meetings = meetings;
        this.postings = postings;
        this.asked = asked;
        this.adding = adding;
    }

    void go(LocalDate today) {
        if (today.isBefore(HUNG.plusDays(1))) {
            return;
        }
        Round round = rounds.all().stream().filter(Round::isAnnual).findFirst().orElseThrow();
        List<Area> two = register.areas(today).stream()
                .filter(area -> !OTHERS.contains(area.name()))
                .filter(area -> rounds.step(round, Optional.of(area.id())).equals("survey"))
                .limit(2)
                .toList();
        meet(round, two.getFirst(), 7);
        Area posted = two.getLast();
        meet(round, posted, 19);
        desk.move(round, Optional.of(posted.id()), "agree", MET);
        postings.post(round, posted.id(), HUNG, "Phan Văn Tổ");
        postings.leftOut(
                round,
                posted.id(),
                posted.name(),
                "Võ Thị Lành",
                "Trần Văn Hai",
                "Bà Lành ở một mình, đau yếu, không có tên trong danh sách.",
                HUNG.plusDays(1));
        postings.leftOut(
                round, posted.id(), posted.name(), "Đinh Văn Sáu", "", "Hộ ông Sáu mất nhà sau bão.", HUNG.plusDays(1));
        propose(round, today);
    }

    /** Whoever was surveyed this autumn is in the review while its group may add households: the standard of 2027 finds some of them otherwise. */
    private void propose(Round round, LocalDate today) {
        for (Household each : asked.surveyedSince(round.begins(), today)) {
            if (each.area() != null && !OTHERS.contains(each.areaName())) {
                adding.add(round, each.area(), each.code(), "Tổ đề nghị: thu nhập không ổn định, sát chuẩn.");
            }
        }
    }

    private void meet(Round round, Area group, int agreeing) {
        Optional<UUID> area = Optional.of(group.id());
        missing(round, area).forEach(each -> asked.ask(each.household(), SURVEYED, 0));
        missing(round, area).forEach(each -> asked.ask(each.household(), SURVEYED.plusDays(1), WELL_OFF));
        desk.move(round, area, "end-survey", MET.minusDays(2));
        meetings.hold(round, group.id(), MET, "Nhà văn hóa " + group.name(), "Phan Văn Tổ", agreeing);
    }

    /** Households without a form of the review, or with one that leaves their class open. */
    private List<Candidate> missing(Round round, Optional<UUID> area) {
        return candidates.of(round, area).stream()
                .filter(each -> each.isOn() && each.found() == null)
                .toList();
    }
}
