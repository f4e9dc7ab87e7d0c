package vn.ansinh.office.programme.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.programme.writing.Part;

/**
 * Báo cáo định kỳ as it stands now.
 *
 * @param corrects the issued one that it takes the place of
 * @param correctedBy the issued one that took its place
 * @param figures the newest ones
 * @param version the newest one
 * @param steps submitting, returning, issuing, in their order
 */
public record PeriodicReport(
        UUID id,
        PeriodicKind kind,
        ReportPeriod period,
        Optional<Corrected> corrects,
        Optional<UUID> correctedBy,
        Worked figures,
        Version version,
        List<Step> steps) {
    public PeriodicReport {
        steps = List.copyOf(steps);
    }

    /** An issued report that is put right, as papers cite it. */
    public record Corrected(UUID id, String written, LocalDate day, String reason) {}

    /** When its figures were worked out, and for the evening of which day. */
    public record Worked(int number, LocalDate cutOff, String sha256, Instant at) {}

    /** What it says. */
    public record Version(int number, List<Part> parts, String note, UUID by, Instant at) {
        public Version {
            parts = List.copyOf(parts);
        }

        String text(String key) {
            return parts.stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .map(Part::text)
                    .orElse("");
        }
    }

    /** Where it stands; the name is a word key. */
    public enum State {
        DRAFT,
        SUBMITTED,
        ISSUED,
        /** Issued, and another took its place. */
        CORRECTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of its badge. */
        public String badge() {
            return switch (this) {
                case DRAFT, CORRECTED -> "undetermined";
                case SUBMITTED -> "due";
                case ISSUED -> "done";
            };
        }
    }

    /** What is done with it. */
    public enum Action {
        SUBMIT,
        RETURN,
        ISSUE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Action ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public record Step(
            int number,
            Action action,
            LocalDate day,
            String reason,
            Optional<UUID> document,
            String written,
            String signer,
            UUID by,
            Instant at) {}

    public State state() {
        if (steps.isEmpty()) {
            return State.DRAFT;
        }
        return switch (steps.getLast().action()) {
            case SUBMIT -> State.SUBMITTED;
            case RETURN -> State.DRAFT;
            case ISSUE -> correctedBy.isPresent() ? State.CORRECTED : State.ISSUED;
        };
    }

    public Optional<Step> issued() {
        return steps.stream().filter(one -> one.action() == Action.ISSUE).findFirst();
    }

    /** Whether its text and figures may still change. */
    public boolean isDraft() {
        return state() == State.DRAFT;
    }

    /** The remark under a table; may be empty. */
    public String remark(String table) {
        return version.text(PeriodicPaper.remark(table));
    }

    public String address() {
        return "/programme/reports/" + id;
    }

    /** What files of it are called. */
    String fileName() {
        return "bao-cao-" + kind.key() + "-" + period.first() + "-"
                + period.span().code();
    }
}
