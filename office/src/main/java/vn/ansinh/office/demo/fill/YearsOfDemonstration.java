package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.decision.DecisionDesk;
import vn.ansinh.office.review.hearing.HearingDesk;
import vn.ansinh.office.review.meeting.MeetingDesk;
import vn.ansinh.office.review.posting.PostingDesk;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.ReviewDesk;
import vn.ansinh.office.review.round.Round;

/**
 * The annual reviews of 2024 and 2025 in the demonstration, each from the first request to the closed review: 2024 with the opinion of
 * the chair of the district, 2025 after the districts ended.
 */
@Component
class YearsOfDemonstration {
    /** Income of each member in a month, in dong, above the line of near-poverty; so much more for each next household. */
    private static final long ENOUGH = 2_250_000;

    private static final long MORE = 60_000;
    private static final String BY = "Phan Văn Tổ";

    private final ReviewDesk desk;
    private final Candidates candidates;
    private final Register register;
    private final MeetingDesk meetings;
    private final PostingDesk postings;
    private final HearingDesk hearings;
    private final DecisionDesk decisions;
    private final AskedAgain asked;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    YearsOfDemonstration(
            ReviewDesk desk,
            Candidates candidates,
            Register register,
            MeetingDesk meetings,
            PostingDesk postings,
            HearingDesk hearings,
            DecisionDesk decisions,
            AskedAgain asked,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.desk = desk;
        this.candidates = candidates;
        this.register = register;
        this.meetings = meetings;
        this.postings = postings;
        this.hearings = hearings;
        this.decisions = decisions;
        this.asked = asked;
        this.signer = signer;
        this.transactions = transactions;
    }

    /** Holds both. */
    void hold() {
        AnnualStory.all().forEach(this::hold);
    }

    private void hold(AnnualStory story) {
        Round round = Objects.requireNonNull(transactions.execute(status -> untilTheDecision(story)));
        signer.signs(name -> decisions.sign(round, story.day(Month.NOVEMBER, 25), name));
        transactions.executeWithoutResult(status -> {
            decisions.certify(round, story.day(Month.NOVEMBER, 28), signer.name());
            postings.publish(round, story.day(Month.NOVEMBER, 26), BY);
            postings.unpublish(round, story.day(Month.DECEMBER, 29), BY);
            desk.move(round, Optional.empty(), "close", story.day(Month.DECEMBER, 12));
        });
    }

    private Round untilTheDecision(AnnualStory story) {
        for (AnnualStory.Asker asker : story.askers()) {
            UUID request = desk.ask(asker.code(), story.day(Month.SEPTEMBER, 5), asker.reason());
            desk.screen(request, true, "Phiếu A chấm trên giấy: đưa vào rà soát.");
        }
        Round round = desk.openAnnual(story.year());
        ask(story, round);
        List<UUID> areas = candidates.areas(round);
        Map<UUID, Area> groups = register.areas(story.day(Month.OCTOBER, 1)).stream()
                .collect(Collectors.toMap(Area::id, Function.identity()));
        for (int at = 0; at < areas.size(); at++) {
            UUID area = areas.get(at);
            meet(round, area, Objects.requireNonNull(groups.get(area)).name(), story.day(Month.OCTOBER, 14 + at % 5));
        }
        hearings.tell(
                round,
                story.day(Month.OCTOBER, 28),
                story.day(Month.OCTOBER, 30),
                BY,
                "Gia đình đồng ý ra khỏi danh sách, xin được vay vốn thêm một thời gian.",
                "Hộ mới thoát nghèo, thoát cận nghèo vẫn được vay vốn theo quy định; phường giới thiệu gia đình với Ngân hàng Chính sách xã hội.");
        decide(story, round);
        return round;
    }

    private void decide(AnnualStory story, Round round) {
        boolean isAsked = round.procedure()
                .step("opinion")
                .filter(step -> step.onlyWhere().isEmpty())
                .isPresent();
        if (!isAsked) {
            desk.move(round, Optional.empty(), "submit", story.day(Month.NOVEMBER, 11));
            return;
        }
        LocalDate answered = story.day(Month.NOVEMBER, 11);
        desk.move(round, Optional.empty(), "ask-opinion", story.day(Month.NOVEMBER, 4));
        decisions.agreed(round, "Chủ tịch Ủy ban nhân dân thành phố Nha Trang", "312/UBND-LĐTBXH", answered);
    }

    /** All households of the review answer once more, some of them something else. */
    private void ask(AnnualStory story, Round round) {
        Map<String, Long> worse =
                story.askers().stream().collect(Collectors.toMap(AnnualStory.Asker::code, AnnualStory.Asker::monthly));
        List<AskedAgain.Form> forms = new ArrayList<>();
        int risen = 0;
        for (Candidate each : candidates.of(round, Optional.empty())) {
            LocalDate day = story.day(Month.SEPTEMBER, 18 + forms.size() % 9);
            long monthly = worse.getOrDefault(each.code(), 0L);
            if (story.better().contains(each.code())) {
                monthly = ENOUGH + MORE * risen++;
            }
            Map<String, String> otherwise = new HashMap<>(story.changed().getOrDefault(each.code(), Map.of()));
            int people = monthly == 0
                    ? 0
                    : register.household(each.code(), day)
                            .map(Household::people)
                            .orElseThrow();
            forms.add(new AskedAgain.Form(each.household(), day, monthly * people, otherwise));
        }
        asked.ask(forms);
    }

    private void meet(Round round, UUID area, String group, LocalDate day) {
        Optional<UUID> of = Optional.of(area);
        desk.move(round, of, "begin-survey", round.begins().plusDays(15));
        desk.move(round, of, "end-survey", round.begins().plusDays(39));
        meetings.hold(round, area, day, "Nhà văn hóa " + group, BY, 17 + day.getDayOfMonth() % 4);
        desk.move(round, of, "agree", day);
        postings.post(round, area, day.plusDays(1), BY);
        desk.move(round, of, "take-down", day.plusDays(8));
        postings.takeDown(round, area, day.plusDays(8), BY);
    }
}
