package vn.ansinh.office.review.living;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.review.LivingStandard;
import vn.ansinh.rules.source.Citation;

/** Why a household is not recognised, as a letter to it says. */
@Component
public class LivingReasons {
    private final LivingFindings findings;
    private final Words words;

    LivingReasons(LivingFindings findings, Words words) {
        this.findings = findings;
        this.words = words;
    }

    /** What spoke against it on a day, each with its clause; empty where nothing did. */
    @Transactional(readOnly = true)
    public String against(Round round, UUID household, LocalDate day) {
        return findings.of(round, Optional.empty(), day).stream()
                .filter(one -> one.candidate().household().equals(household))
                .flatMap(one -> one.finding().stream()
                        .flatMap(finding -> finding.reasons().stream()
                                .filter(reason -> reason.speaks() == Answer.NO)
                                .map(reason -> said(one, finding, reason))))
                .collect(Collectors.joining("; "));
    }

    private String said(LivingHousehold one, LivingStandard.Finding finding, LivingStandard.Reason reason) {
        Writing writing = Writing.in(Language.VIETNAMESE);
        Citation citation = reason.citation();
        return words.text(
                                Language.VIETNAMESE,
                                "living.reason." + reason.kind().name(),
                                writing.money(one.yearly().orElse(0)),
                                writing.money(reason.bound()),
                                writing.money(reason.line()),
                                one.members(),
                                finding.recognition().work().vi())
                        .replaceFirst("\\.$", "")
                + " (" + citation.in(vn.ansinh.rules.source.Language.VI) + ")";
    }
}
