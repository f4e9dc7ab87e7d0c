package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.correspondence.Issuing;

/** What follows from a signature for living standards: who is a low-income worker, and which papers of confirmation are over. */
@Component
class LivingSigned {
    private final Workers workers;
    private final Confirmations confirmations;
    private final Issuing issuing;

    LivingSigned(Workers workers, Confirmations confirmations, Issuing issuing) {
        this.workers = workers;
        this.confirmations = confirmations;
        this.issuing = issuing;
    }

    /** Also of a decision on poor households: one that is poor is no longer of average living standard. */
    void signed(Decision decision, UUID document, String number, LocalDate day, LocalDate from) {
        for (Decision.Line line : decision.lines()) {
            if (line.isOfWorkers()) {
                boolean holds = line.becomes().equals(LivingPaper.WORKERS);
                workers.recognise(
                        holds ? decision.id() : decision.corrects().orElseThrow(),
                        line.household(),
                        holds,
                        number,
                        from);
                end(line, LivingPaper.WORKERS, decision.id(), document, day);
            } else if (line.isRecognised() || line.isChanged()) {
                end(line, LivingPaper.AVERAGE, decision.id(), document, day);
            }
        }
    }

    private void end(Decision.Line line, String what, UUID decision, UUID document, LocalDate day) {
        confirmations.of(line.household()).stream()
                .filter(one -> one.isInForce() && one.what().equals(what))
                .forEach(one -> {
                    confirmations.end(one.id(), day, decision);
                    issuing.link(document, one.document(), Issuing.Link.ENDS);
                });
    }
}
