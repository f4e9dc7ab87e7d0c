package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.DossierPart;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.rules.Law;

/** The tables that name nobody and the report in words; nothing while the outcome does not add up. */
@Component
class OutcomeDossier implements DossierPart {
    private final Rounds rounds;
    private final ShowingOutcomes showing;
    private final Reports reports;
    private final Register register;
    private final Law law;
    private final Today today;

    OutcomeDossier(Rounds rounds, ShowingOutcomes showing, Reports reports, Register register, Law law, Today today) {
        this.rounds = rounds;
        this.showing = showing;
        this.reports = reports;
        this.register = register;
        this.law = law;
        this.today = today;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(Round round) {
        Shown shown = showing.of(round);
        if (shown.broken().isPresent()) {
            return List.of();
        }
        LocalDate day = today.date();
        IssuingBody issuer = IssuingWard.on(register.ward(day).orElseThrow(), day);
        List<Report> made = reports.kinds().stream()
                .filter(kind -> !kind.isPersonal())
                .flatMap(kind -> showing.table(kind, shown).stream())
                .toList();
        Optional<Shown> before = Outcomes.before(round, rounds.all())
                .map(showing::of)
                .filter(one -> one.broken().isEmpty());
        return List.of(
                new Piece.Made("bieu-so-lieu", OutcomePaper.all(made, shown, issuer, day)),
                new Piece.Made("bao-cao", OutcomeReport.of(shown, before, law, issuer, day)));
    }
}
