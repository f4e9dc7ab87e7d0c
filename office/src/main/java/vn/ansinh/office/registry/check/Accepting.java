package vn.ansinh.office.registry.check;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;

/** Says of a finding that the facts are right as they are, or takes that back. */
@Component
class Accepting {
    static final int LONGEST_REASON = 300;

    /** What became of it. */
    enum Outcome {
        DONE,
        /** There is no such finding any more, or its facts are other ones than were shown. */
        CHANGED,
        NO_REASON
    }

    private final Findings findings;
    private final Acceptances acceptances;
    private final Today today;

    Accepting(Findings findings, Acceptances acceptances, Today today) {
        this.findings = findings;
        this.acceptances = acceptances;
        this.today = today;
    }

    /** @param fingerprint of the facts as they were shown */
    @Transactional
    Outcome accept(Check check, UUID subject, String fingerprint, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return Outcome.NO_REASON;
        }
        Optional<Finding> found =
                find(check, subject).filter(one -> one.fingerprint().equals(fingerprint));
        if (found.isEmpty() || acceptances.now().containsKey(Acceptance.Of.finding(found.get()))) {
            return Outcome.CHANGED;
        }
        acceptances.add(acting(), found.get(), reason.strip());
        return Outcome.DONE;
    }

    @Transactional
    Outcome takeBack(Check check, UUID subject) {
        Optional<Acceptance> known = find(check, subject)
                .flatMap(one -> Optional.ofNullable(acceptances.now().get(Acceptance.Of.finding(one))));
        known.ifPresent(one -> acceptances.remove(acting(), one));
        return known.isPresent() ? Outcome.DONE : Outcome.CHANGED;
    }

    private Optional<Finding> find(Check check, UUID subject) {
        return findings.of(check, today.date()).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst();
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
