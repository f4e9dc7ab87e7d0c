package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.review.Standing;

/** Reads the forms of a household in a project. */
final class FamilyReading {
    private final TypedFields fields;

    FamilyReading(ProjectTyped typed, LocalDate today) {
        this.fields = new TypedFields(typed, today);
    }

    TypedFields fields() {
        return fields;
    }

    /** The day on which it joins, within the project. */
    LocalDate joins(Project project) {
        LocalDate day = fields.past("day");
        if (day.isBefore(project.begins())) {
            fields.wrong("day", "livelihood.fault.before", project.begins());
        }
        return day;
    }

    /** How it stands as the list says; households that are on none need a reason. */
    static String standing(Standing standing) {
        boolean isByList = standing.basis() == Standing.Basis.LIST;
        return isByList
                ? standing.status()
                        .filter(one -> one == Standing.Status.POOR
                                || one == Standing.Status.NEAR_POOR
                                || one == Standing.Status.NEWLY_ESCAPED)
                        .map(Standing.Status::code)
                        .orElse("other")
                : "other";
    }

    ProjectFamily.Gift gift(int number) {
        return new ProjectFamily.Gift(
                number,
                fields.words("thing"),
                fields.perhaps("quantity"),
                fields.perhapsAmount("value"),
                fields.perhapsAmount("own"));
    }

    Optional<ProjectFamily.Left> left(ProjectFamily family) {
        Optional<ProjectFamily.Cause> cause = ProjectFamily.Cause.ofCode(fields.at("cause"));
        if (cause.isEmpty()) {
            fields.wrong("cause", "livelihood.fault.choose");
        }
        String reason = cause.filter(ProjectFamily.Cause.OTHER::equals).isPresent()
                ? fields.words("leftReason")
                : fields.perhaps("leftReason");
        LocalDate day = after(family, "leftOn");
        return fields.isFine()
                ? Optional.of(new ProjectFamily.Left(day, cause.orElseThrow(), reason))
                : Optional.empty();
    }

    Optional<ProjectFamily.Received> received(UUID id, ProjectFamily family, UUID by) {
        String what = fields.words("what");
        String receipt = fields.perhaps("receipt");
        String receiver = fields.words("receiver");
        LocalDate day = after(family, "receivedOn");
        return fields.isFine()
                ? Optional.of(new ProjectFamily.Received(
                        id, family.joining(), day, what, receipt, receiver, by, Optional.empty()))
                : Optional.empty();
    }

    Optional<Earned> earned(UUID id, ProjectFamily family, UUID by, LocalDate today) {
        Optional<LocalDate> from = fields.dayOrMonth("from", false);
        Optional<LocalDate> until = fields.has("until")
                ? fields.dayOrMonth("until", true)
                : from.map(first -> first.withDayOfMonth(first.lengthOfMonth()));
        if (from.isEmpty()) {
            fields.wrong("from", "livelihood.fault.month");
        } else if (from.get().isBefore(family.joined().withDayOfMonth(1))) {
            fields.wrong("from", "livelihood.fault.before", family.joined());
        }
        if (until.filter(last -> last.isAfter(today)).isPresent()) {
            fields.wrong("until", "livelihood.fault.ahead");
        }
        if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
            fields.wrong("until", "livelihood.fault.order");
        }
        long income = fields.amountOrNothing("income");
        long cost = fields.amountOrNothing("cost");
        String saidBy = fields.words("saidBy");
        LocalDate saidOn = fields.past("saidOn");
        if (!fields.isFine() || until.isEmpty()) {
            return Optional.empty();
        }
        Earned earned = new Earned(
                id,
                family.joining(),
                from.orElseThrow(),
                until.get(),
                income,
                cost,
                saidBy,
                saidOn,
                by,
                Optional.empty());
        family.earned().stream()
                .filter(one -> one.counts() && !one.id().equals(id))
                .filter(one -> one.meets(earned.first(), earned.last()))
                .findFirst()
                .ifPresent(one -> fields.wrong("from", "livelihood.fault.twice", one.first(), one.last()));
        return fields.isFine() ? Optional.of(earned) : Optional.empty();
    }

    private LocalDate after(ProjectFamily family, String field) {
        LocalDate day = fields.past(field);
        if (day.isBefore(family.joined())) {
            fields.wrong(field, "livelihood.fault.before", family.joined());
        }
        return day;
    }
}
