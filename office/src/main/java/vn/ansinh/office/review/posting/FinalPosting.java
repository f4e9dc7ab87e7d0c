package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.review.decision.Decision;
import vn.ansinh.rules.review.Openness;

/**
 * Niêm yết kết quả cuối cùng: how the list of a signed decision is made public.
 *
 * @param groups names of the groups that have households in the decision
 * @param copies hung first first
 * @param broadcasts days on which it was read aloud, the earliest first
 * @param openness how long it must hang and be read; empty where no law of the day is known
 * @param due the last day on which it must begin
 */
public record FinalPosting(
        Decision decision,
        Map<UUID, String> groups,
        List<FinalCopy> copies,
        List<LocalDate> broadcasts,
        Optional<Openness> openness,
        Optional<LocalDate> due,
        LocalDate today) {
    public FinalPosting {
        groups = Map.copyOf(groups);
        copies = List.copyOf(copies);
        broadcasts = List.copyOf(broadcasts);
    }

    /** Those that were not written down by mistake. */
    public List<FinalCopy> hung() {
        return copies.stream().filter(one -> !one.hanging().isMistake()).toList();
    }

    /** The last day on which a copy must hang. */
    public LocalDate until(FinalCopy copy) {
        return copy.hanging()
                .hungOn()
                .plusDays(openness.map(one -> one.posting().days()).orElse(0));
    }

    /** Taken down before its days were over. */
    public boolean isTooShort(FinalCopy copy) {
        return copy.hanging()
                .takenDown()
                .filter(day -> day.isBefore(until(copy)))
                .isPresent();
    }

    /** Groups at whose culture house no copy hangs or hung long enough. */
    public List<UUID> missingGroups() {
        return groups.keySet().stream()
                .filter(group -> hung().stream()
                        .noneMatch(one -> !isTooShort(one)
                                && one.area().equals(Optional.of(group))
                                && one.hanging().place() == Hanging.Place.CULTURE_HOUSE))
                .sorted(java.util.Comparator.comparing(group -> groups.getOrDefault(group, "")))
                .toList();
    }

    public boolean isMissingAtOffice() {
        return hung().stream()
                .noneMatch(one -> !isTooShort(one) && one.hanging().place() == Hanging.Place.WARD_OFFICE);
    }

    public boolean isMissing() {
        return isMissingAtOffice() || !missingGroups().isEmpty();
    }

    /** Whether it did not hang everywhere when it should have. */
    public boolean isLate() {
        return isMissing() && due.filter(today::isAfter).isPresent();
    }

    /** The longest row of days one after the other on which it was read aloud. */
    public int daysAloud() {
        int longest = 0;
        int row = 0;
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : broadcasts) {
            row = day.minusDays(1).equals(before) ? row + 1 : 1;
            longest = Math.max(longest, row);
            before = day;
        }
        return longest;
    }

    /** Copies whose days are over and that still hang. */
    public List<FinalCopy> toTakeDown() {
        return hung().stream()
                .filter(one -> one.hanging().isUp() && today.isAfter(until(one)))
                .toList();
    }
}
