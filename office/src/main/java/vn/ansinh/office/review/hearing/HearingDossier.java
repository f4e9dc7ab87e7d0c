package vn.ansinh.office.review.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.DossierPart;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Language;

/** The notices to households that would lose something. */
@Component
class HearingDossier implements DossierPart {
    private final Hearings hearings;
    private final Register register;
    private final Law law;
    private final Today today;

    HearingDossier(Hearings hearings, Register register, Law law, Today today) {
        this.hearings = hearings;
        this.register = register;
        this.law = law;
        this.today = today;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(Round round) {
        List<Piece> pieces = new ArrayList<>();
        law.reviewProcedures()
                .opennessOn(round.begins())
                .ifPresent(open -> hearings.of(round, Optional.empty())
                        .forEach(losing -> pieces.add(new Piece.Made(
                                "thong-bao-" + losing.candidate().code(),
                                paper(losing, round, open.hearing().in(Language.VI))))));
        return pieces;
    }

    private AdministrativeDocument paper(Hearings.Losing losing, Round round, String law) {
        LocalDate day = losing.toldOn().orElse(today.date());
        return HearingPaper.of(
                losing,
                round,
                law,
                register.groupNames().getOrDefault(losing.candidate().area(), ""),
                IssuingWard.on(register.ward(day).orElseThrow(), day),
                day);
    }
}
