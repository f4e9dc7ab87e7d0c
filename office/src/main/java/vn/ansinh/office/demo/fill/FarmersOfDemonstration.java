package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.demo.DemonstrationAccount;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.review.decision.DecisionDesk;
import vn.ansinh.office.review.living.Branch;
import vn.ansinh.office.review.living.LivingDesk;
import vn.ansinh.office.review.round.Request;
import vn.ansinh.office.review.round.ReviewDesk;
import vn.ansinh.office.review.round.Round;

/** A family of fishers and gardeners whose average living standard was recognised in October 2026. */
@Component
class FarmersOfDemonstration {
    private static final int YEAR = 2026;
    private static final String SIGNER = "phochutich";
    private static final LocalDate CLOSED = LocalDate.of(YEAR, Month.NOVEMBER, 2);
    /** Dong a month and person, between the lines of a town. */
    private static final long FROM_FARMING = 1_600_000;

    private static final long WAGES = 850_000;
    private static final int MONTHS = 12;

    private final ReviewDesk desk;
    private final LivingDesk living;
    private final DecisionDesk decisions;
    private final AskedAgain asked;

    FarmersOfDemonstration(ReviewDesk desk, LivingDesk living, DecisionDesk decisions, AskedAgain asked) {
        this.desk = desk;
        this.living = living;
        this.decisions = decisions;
        this.asked = asked;
    }

    void recognised(DemonstrationFounding founding, LocalDate today) {
        if (today.isBefore(CLOSED)) {
            return;
        }
        Household household = asked.someoneIn("Tổ dân phố 20", day(9));
        UUID request = desk.ask(
                Request.Kind.LIVING_STANDARD,
                household.code(),
                day(9),
                "Gia đình làm vườn, nuôi cá; xin xác nhận để được hỗ trợ bảo hiểm y tế.");
        desk.screen(request, true, "Hộ không có tên trong danh sách hộ nghèo, hộ cận nghèo.");
        Round round = desk.openLivingStandard(YEAR, Month.OCTOBER.getValue());
        Optional<UUID> area = Optional.of(Objects.requireNonNull(household.area()));
        desk.move(round, area, "begin-survey", day(16));
        asked.ask(household.id(), day(19), income(household.people()));
        living.works(
                round,
                household.id(),
                List.of(Branch.AGRICULTURE, Branch.FISHERY),
                "Tổ trưởng xác nhận: hộ có vườn rau và hai lồng cá, làm quanh năm.");
        desk.move(round, area, "settle", day(22));
        desk.move(round, Optional.empty(), "submit", day(26));
        Identity signer =
                new Identity(founding.officer().ward(), founding.account(SIGNER), Role.SIGNER.code(), List.of());
        String name = DemonstrationAccount.all().stream()
                .filter(one -> one.userName().equals(SIGNER))
                .findFirst()
                .orElseThrow()
                .fullName();
        Acting.as(signer, "SIGN_REVIEW", () -> decisions.sign(round, day(29), name));
        decisions.confirm(round, day(30), name);
        desk.move(round, Optional.empty(), "close", day(31));
    }

    /** Of twelve months, by source. */
    private static Map<String, String> income(int people) {
        Map<String, String> income = new HashMap<>();
        for (String none : List.of("business", "pension", "remittance", "other", "excluded-social-aid")) {
            income.put("income-" + none, "0");
        }
        income.put("income-farm", String.valueOf(FROM_FARMING * MONTHS * people));
        income.put("income-wages", String.valueOf(WAGES * MONTHS * people));
        return income;
    }

    private static LocalDate day(int ofOctober) {
        return LocalDate.of(YEAR, Month.OCTOBER, ofOctober);
    }
}
