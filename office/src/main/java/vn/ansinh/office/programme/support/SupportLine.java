package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.help.HelpedHousehold;

/**
 * A line of the support plan (dòng của phương án hỗ trợ).
 *
 * @param version number of the newest one
 * @param steps in their order; never none
 * @param progress the latest first, withdrawn ones too
 */
public record SupportLine(
        UUID id,
        int year,
        Home home,
        int version,
        SupportWanted wanted,
        String bodyName,
        List<SupportStep> steps,
        List<SupportProgress> progress) {
    public SupportLine {
        steps = List.copyOf(steps);
        progress = List.copyOf(progress);
    }

    /**
     * The household.
     *
     * @param status {@code poor} or {@code near-poor}; empty where it is on no list
     */
    public record Home(
            UUID id, String code, String head, UUID area, String areaName, String address, int people, String status) {
        /** A household of the lists, as it is now. */
        public static Home of(HelpedHousehold one) {
            return new Home(
                    one.id(),
                    one.code(),
                    one.head(),
                    one.area(),
                    one.areaName(),
                    one.address(),
                    one.people(),
                    one.isListed() ? one.status() : "");
        }

        public String page() {
            return "/programme/support/of/" + code;
        }
    }

    /** Where it stands on the board. */
    public enum Stand {
        SUGGESTED,
        DRAFT,
        PROPOSED,
        OPEN,
        PART,
        OVERDUE,
        DONE,
        DECLINED,
        DROPPED,
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The sign that it has on pages. */
        public String badge() {
            return switch (this) {
                case DONE -> "done";
                case OVERDUE -> "late";
                case PROPOSED, PART, OPEN -> "due";
                case SUGGESTED, DRAFT, DECLINED, DROPPED, CANCELLED -> "undetermined";
            };
        }
    }

    /** As it stood at the end of the day; empty where it was not there yet. */
    public Optional<SupportLine> asOf(LocalDate day) {
        List<SupportStep> taken =
                steps.stream().filter(one -> !one.day().isAfter(day)).toList();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new SupportLine(
                        id,
                        year,
                        home,
                        version,
                        wanted,
                        bodyName,
                        taken,
                        progress.stream().filter(one -> !one.day().isAfter(day)).toList()));
    }

    public SupportStep.State state() {
        return steps.getLast().action().to();
    }

    public boolean isAgreed() {
        return state() == SupportStep.State.AGREED;
    }

    public boolean isDone() {
        return isAgreed() && progress.stream().anyMatch(one -> one.counts() && one.isAll());
    }

    /** The day of the deed that finished it. */
    public Optional<LocalDate> doneOn() {
        return progress.stream()
                .filter(one -> one.counts() && one.isAll())
                .map(SupportProgress::day)
                .min(LocalDate::compareTo)
                .filter(day -> isAgreed());
    }

    public boolean isLate(LocalDate day) {
        return isAgreed() && !isDone() && wanted.deadline().isBefore(day);
    }

    public Stand stand(LocalDate day) {
        return switch (state()) {
            case SUGGESTED -> Stand.SUGGESTED;
            case DRAFT -> Stand.DRAFT;
            case PROPOSED -> Stand.PROPOSED;
            case DECLINED -> Stand.DECLINED;
            case DROPPED -> Stand.DROPPED;
            case CANCELLED -> Stand.CANCELLED;
            case AGREED -> {
                if (isDone()) {
                    yield Stand.DONE;
                }
                if (isLate(day)) {
                    yield Stand.OVERDUE;
                }
                yield progress.stream().anyMatch(SupportProgress::counts) ? Stand.PART : Stand.OPEN;
            }
        };
    }

    /** What was given from a source, in dong. */
    public long given(MoneySource source) {
        return progress.stream()
                .filter(one -> one.counts()
                        && one.given().filter(money -> money.source() == source).isPresent())
                .mapToLong(SupportProgress::amount)
                .sum();
    }

    /** What was given in all, in dong. */
    public long given() {
        return progress.stream()
                .filter(SupportProgress::counts)
                .mapToLong(SupportProgress::amount)
                .sum();
    }

    /** The step by which somebody proposed it. */
    public Optional<SupportStep> proposed() {
        return steps.stream()
                .filter(one -> one.action() == SupportStep.Action.PROPOSE)
                .findFirst();
    }

    /** The step by which it was agreed or declined. */
    public Optional<SupportStep> decided() {
        return steps.stream()
                .filter(one -> switch (one.action()) {
                    case AGREE, DECLINE, ISSUE -> true;
                    case SUGGEST, DRAFT, PROPOSE, DROP, CANCEL -> false;
                })
                .findFirst();
    }

    /** The form in words of papers: the general one and the detail. */
    public String formOnPaper() {
        return wanted.words().isEmpty()
                ? wanted.form().onPaper()
                : wanted.form() == SupportForm.OTHER
                        ? wanted.words()
                        : wanted.form().onPaper() + ": " + wanted.words();
    }

    /** Body and person. */
    public String responsible() {
        return wanted.person().isEmpty() || wanted.person().equals(bodyName)
                ? bodyName
                : bodyName + ", " + wanted.person();
    }

    public String page() {
        return "/programme/support/lines/" + id;
    }
}
