package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.review.decision.DecisionDesk;
import vn.ansinh.office.review.meeting.MeetingDesk;
import vn.ansinh.office.review.posting.PostingDesk;
import vn.ansinh.office.review.round.ReviewDesk;
import vn.ansinh.office.review.round.Round;

/** Reviews during the year in the demonstration: October 2026 from the request to the closed review, November 2026 still open. */
@Component
class MonthsOfDemonstration {
    private static final int YEAR = 2026;
    private static final LocalDate CLOSED = LocalDate.of(YEAR, Month.NOVEMBER, 2);

    private final ReviewDesk desk;
    private final MeetingDesk meetings;
    private final PostingDesk postings;
    private final DecisionDesk decisions;
    private final AskedAgain asked;
    private final DemonstrationSigner signer;

    MonthsOfDemonstration(
            ReviewDesk desk,
            MeetingDesk meetings,
            PostingDesk postings,
            DecisionDesk decisions,
            AskedAgain asked,
            DemonstrationSigner signer) {
        this.desk = desk;
        this.meetings = meetings;
        this.postings = postings;
        this.decisions = decisions;
        this.asked = asked;
        this.signer = signer;
    }

    /** A family whose earner fell ill asked on the eighth of October and is near-poor or poor since the end of the month. */
    void decided(LocalDate today) {
        if (today.isBefore(CLOSED)) {
            return;
        }
        Household household = asked.someoneIn("Tổ dân phố 15", day(8));
        UUID request = desk.ask(household.code(), day(8), "Trụ cột gia đình bệnh nặng, nghỉ việc từ tháng 8.");
        desk.screen(request, true, "Phiếu A chấm trên giấy: đưa vào rà soát.");
        Round round = desk.openInYear(YEAR, Month.OCTOBER.getValue());
        Optional<UUID> area = Optional.of(java.util.Objects.requireNonNull(household.area()));
        desk.move(round, area, "begin-survey", day(16));
        asked.ask(household.id(), day(17), 1_200_000L * household.people());
        desk.move(round, area, "end-survey", day(18));
        meetings.hold(round, area.get(), day(20), "Nhà văn hóa " + household.areaName(), "Phan Văn Tổ", 20);
        desk.move(round, area, "agree", day(20));
        postings.post(round, area.get(), day(21), "Phan Văn Tổ");
        desk.move(round, area, "take-down", day(27));
        desk.move(round, Optional.empty(), "submit", day(27));
        signer.signs(name -> decisions.sign(round, day(28), name));
        decisions.certify(round, day(29), signer.name());
        postings.publish(round, day(29), "Phan Văn Tổ");
        desk.move(round, Optional.empty(), "close", day(31));
    }

    /** Another family asked on the fifth of November; its result is due at the end of the month. */
    void open(LocalDate today) {
        LocalDate begins = LocalDate.of(YEAR, Month.NOVEMBER, 15);
        if (today.isBefore(begins.plusDays(2))) {
            return;
        }
        Household household = asked.someoneIn("Tổ dân phố 18", begins);
        UUID request = desk.ask(
                household.code(), LocalDate.of(YEAR, Month.NOVEMBER, 5), "Nhà bị tốc mái sau bão, chủ hộ mất việc.");
        desk.screen(request, true, "Phiếu A chấm trên giấy: đưa vào rà soát.");
        Round round = desk.openInYear(YEAR, Month.NOVEMBER.getValue());
        desk.move(round, Optional.ofNullable(household.area()), "begin-survey", begins.plusDays(1));
    }

    private static LocalDate day(int ofOctober) {
        return LocalDate.of(YEAR, Month.OCTOBER, ofOctober);
    }
}
