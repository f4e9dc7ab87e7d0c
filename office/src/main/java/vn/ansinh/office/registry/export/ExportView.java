package vn.ansinh.office.registry.export;

import java.util.List;
import java.util.stream.Stream;
import vn.ansinh.office.registry.sheet.Meaning;

/**
 * Which list somebody wants: its columns, what a row stands for, and of which households.
 *
 * @param id of a saved one, or the name of one that comes with the product
 * @param name as it was saved; empty for one that comes with the product, whose words are {@code registry.view.<id>}
 * @param shape {@code people}, {@code households} or {@code heads}
 * @param onlyListed only households that the ward keeps as poor or near-poor
 */
public record ExportView(
        String id,
        String name,
        List<Meaning> columns,
        String shape,
        boolean onlyListed,
        boolean isShared,
        boolean isOwn) {
    /** Those that come with the product. */
    static final List<ExportView> GIVEN = List.of(
            given("all", "people", false, List.of(Meaning.values())),
            given(
                    "telephone",
                    "heads",
                    false,
                    List.of(Meaning.HOUSEHOLD_CODE, Meaning.GROUP, Meaning.NAME, Meaning.ADDRESS, Meaning.PHONE)),
            given(
                    "leaders",
                    "people",
                    false,
                    List.of(
                            Meaning.HOUSEHOLD_CODE,
                            Meaning.GROUP,
                            Meaning.ADDRESS,
                            Meaning.NAME,
                            Meaning.RELATION,
                            Meaning.SEX,
                            Meaning.BIRTH)),
            given(
                    "school-work",
                    "people",
                    true,
                    List.of(
                            Meaning.HOUSEHOLD_CODE,
                            Meaning.GROUP,
                            Meaning.LISTED_CLASS,
                            Meaning.NAME,
                            Meaning.BIRTH,
                            Meaning.STUDYING_AT,
                            Meaning.CERTIFICATE,
                            Meaning.WORK_STATUS,
                            Meaning.OCCUPATION)));

    public ExportView {
        columns = List.copyOf(columns);
    }

    private static ExportView given(String id, String shape, boolean onlyListed, List<Meaning> columns) {
        return new ExportView(id, "", columns, shape, onlyListed, true, false);
    }

    /** Without sensitive columns for one that comes with the product: those are chosen on purpose. */
    public boolean shows(Meaning meaning) {
        boolean isGiven = name.isEmpty();
        return columns.contains(meaning)
                && !(isGiven && ExportColumns.needs(meaning).isPresent());
    }

    static Stream<String> shapes() {
        return Stream.of("people", "households", "heads");
    }
}
