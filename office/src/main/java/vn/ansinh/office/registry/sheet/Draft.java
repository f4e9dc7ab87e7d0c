package vn.ansinh.office.registry.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.registry.people.Severity;

/**
 * What a file says: households with their people, and everything that is doubtful, before anything is stored.
 *
 * @param counts how often each remark was made, also beyond the issues that are kept
 * @param rowsRead the rows with data below the header
 * @param rowsSkipped those of them that were no person and no household: totals, headings, signatures
 */
public record Draft(
        Mapping mapping,
        List<DraftHousehold> households,
        List<Issue> issues,
        Map<String, Integer> counts,
        int rowsRead,
        int rowsSkipped) {
    private static final int BYTES_A_PERSON = 1_900;

    /** Told how far the reading is; answers whether to go on. */
    @FunctionalInterface
    public interface Progress {
        boolean goesOn(int rows);
    }

    public Draft {
        households = List.copyOf(households);
        issues = List.copyOf(issues);
        counts = Map.copyOf(counts);
    }

    /** Reads the whole file. */
    public static Draft read(SheetFile file, Mapping mapping, Collection<String> groups, LocalDate today) {
        return read(file, mapping, GroupList.of(groups), today, rows -> true);
    }

    /**
     * Reads the whole file.
     *
     * @throws SheetRefused when the file is broken, too long, has no names, or the reading was cancelled
     */
    public static Draft read(SheetFile file, Mapping mapping, GroupList groups, LocalDate today, Progress progress) {
        return read(file, mapping, groups, today, progress, mostPeople());
    }

    static Draft read(
            SheetFile file, Mapping mapping, GroupList groups, LocalDate today, Progress progress, long mostPeople) {
        return new DraftReader(file, mapping, new GroupNames(groups), today, progress, mostPeople).read();
    }

    /** A list is held in memory until it is brought in; of the default 256 MB three wards may be at once. */
    private static long mostPeople() {
        return Runtime.getRuntime().maxMemory() / BYTES_A_PERSON;
    }

    public boolean hasErrors() {
        return households.stream().anyMatch(DraftHousehold::refused)
                || issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    public long people() {
        return households.stream()
                .mapToLong(household -> household.entry().members().size())
                .sum();
    }
}
