package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Whom the results of a review are laid before, and whether that must be. */
@Component
class AskingOpinion {
    static final String AWAITED = "opinion-awaited";

    private final OpinionRule rule;
    private final Register register;
    private final Inbox inbox;
    private final Today today;

    AskingOpinion(OpinionRule rule, Register register, Inbox inbox, Today today) {
        this.rule = rule;
        this.register = register;
        this.inbox = inbox;
        this.today = today;
    }

    /** What papers call the body; empty where the ward named none, or one that stands in no list. */
    @Transactional(readOnly = true)
    public String body(Round round) {
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        Optional<WardName> ward = register.ward(day);
        if (ward.isEmpty()) {
            return "";
        }
        String province = ward.get().province().matches("^(tỉnh|thành phố|Tỉnh|Thành phố) .*")
                ? IssuingWard.lowerFirst(ward.get().province())
                : "tỉnh " + ward.get().province();
        if (!OpinionRule.isLeftToWard(round)) {
            String above = ward.get().superior().replaceFirst("^(UBND|Ủy ban nhân dân) ", "");
            return above.isEmpty() ? "" : "Chủ tịch Ủy ban nhân dân " + IssuingWard.lowerFirst(above);
        }
        return switch (rule.chosen(round).orElse("")) {
            case "province-chair" -> "Chủ tịch Ủy ban nhân dân " + province;
            case "province-committee" -> "Ủy ban nhân dân " + province;
            case "province-department" -> "Sở Nông nghiệp và Môi trường " + province;
            default -> "";
        };
    }

    /** What stands against a decision without an opinion. */
    @Transactional(readOnly = true)
    public Optional<Said> againstDeciding(Round round) {
        return rule.isRequired(round)
                ? Optional.of(
                        body(round).isEmpty()
                                ? Said.of("opinion.gate.required.other")
                                : Said.of("opinion.gate.required", body(round)))
                : Optional.empty();
    }

    /** What stands against asking. */
    @Transactional(readOnly = true)
    public Optional<Said> againstAsking(Round round) {
        return rule.isRequired(round) ? Optional.empty() : Optional.of(Said.of("opinion.gate.not-required"));
    }

    /** It was asked: the officer finds among what waits that the answer is to come. */
    void asked(Round round, LocalDate day) {
        inbox.open(new Work(
                AWAITED,
                round.id(),
                List.of(round.inPapers()),
                round.address() + "/opinion",
                UseCase.RUN_REVIEW,
                Optional.empty(),
                Optional.empty(),
                rule.due(round, day)));
    }
}
