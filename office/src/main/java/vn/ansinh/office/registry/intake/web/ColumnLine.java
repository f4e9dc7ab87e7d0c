package vn.ansinh.office.registry.intake.web;

import java.util.List;
import vn.ansinh.office.registry.sheet.Mapping.Confidence;
import vn.ansinh.office.registry.sheet.Meaning;

/**
 * One column of the file as shown: where it stands, what it says, and what it is taken for.
 *
 * @param letters as the spreadsheet calls it, {@code C}
 * @param samples its first values
 * @param member whose fact it is in a row a household, from 1; 0 where it is not a member's
 */
public record ColumnLine(
        int index,
        String letters,
        String header,
        List<String> samples,
        Meaning meaning,
        int member,
        Confidence confidence) {
    public ColumnLine {
        samples = List.copyOf(samples);
    }
}
