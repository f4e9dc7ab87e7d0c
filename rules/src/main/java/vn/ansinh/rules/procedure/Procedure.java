package vn.ansinh.rules.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;

/**
 * Thủ tục: how a benefit is asked for and given.
 *
 * @param versions earliest first, without gap or overlap
 * @param enrolmentRules what pauses or ends payment, for enrolment only
 * @param onTheDay what takes the right itself away on a day, and so ends payment
 */
public record Procedure(
        String id,
        Bilingual name,
        List<Version> versions,
        List<EnrolmentRule> enrolmentRules,
        Optional<OnTheDay> onTheDay) {
    public Procedure {
        versions = List.copyOf(versions);
        enrolmentRules = List.copyOf(enrolmentRules);
    }

    /** Conditions of the right that end payment when they fail. */
    public record OnTheDay(Bilingual text, List<Citation> citations) {
        public OnTheDay {
            citations = List.copyOf(citations);
        }
    }

    /** The version for a file received on a day; empty before the first and after the last. */
    public Optional<Version> versionFor(LocalDate received) {
        return versions.stream()
                .filter(version -> version.period().includes(received))
                .findFirst();
    }
}
