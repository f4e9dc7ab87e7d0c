package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;

/** A survey ends once every household of the group has its form with a class. */
@Component
class SurveyedGate implements Gate {
    private final Candidates candidates;

    SurveyedGate(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String step() {
        return "survey";
    }

    @Override
    public String action() {
        return "end-survey";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        List<Candidate> open =
                candidates.of(round, area).stream().filter(Candidate::isOn).toList();
        List<String> missing = open.stream()
                .filter(each -> each.surveyed().isEmpty())
                .map(Candidate::code)
                .toList();
        List<String> undetermined = open.stream()
                .filter(each -> each.surveyed().isPresent() && each.found() == null)
                .map(Candidate::code)
                .toList();
        if (!missing.isEmpty()) {
            return List.of(Said.of("round.gate.not-surveyed", missing.size(), first(missing)));
        }
        return undetermined.isEmpty()
                ? List.of()
                : List.of(Said.of("round.gate.undetermined", undetermined.size(), first(undetermined)));
    }

    /** A survey does not end before its last form was filled in. */
    @Override
    public Optional<LocalDate> earliest(Round round, Optional<UUID> area) {
        return candidates.of(round, area).stream()
                .filter(Candidate::isOn)
                .flatMap(each -> each.surveyed().stream())
                .max(LocalDate::compareTo);
    }

    private static String first(List<String> codes) {
        return String.join(", ", codes.subList(0, Math.min(10, codes.size())));
    }
}
