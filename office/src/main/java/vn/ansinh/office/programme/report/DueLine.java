package vn.ansinh.office.programme.report;

import java.util.Optional;

/** The due day of a kind for a span, as a line of the form that sets it. */
public record DueLine(PeriodicKind kind, PeriodicSpan span, Optional<DueRule> rule) {
    public String field() {
        return kind.key() + "-" + span.code();
    }
}
