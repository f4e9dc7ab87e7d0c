package vn.ansinh.office.document.list;

import java.util.List;
import java.util.OptionalInt;

/**
 * A household on an internal list: everything the office needs beside its name.
 *
 * @param code the ward's own code
 * @param birthYear of the head, where known
 * @param ethnicity of the head; empty where unknown or not to be shown
 * @param address house and street, without group and ward
 * @param people members counted in the review
 * @param deprivations short names of the deprived indicators
 * @param causes causes of poverty in words
 */
public record ListedHousehold(
        String code,
        ListedGroup group,
        String headName,
        OptionalInt birthYear,
        HeadSex sex,
        String ethnicity,
        String address,
        int people,
        ListResult result,
        List<String> deprivations,
        List<String> causes) {

    public ListedHousehold {
        deprivations = List.copyOf(deprivations);
        causes = List.copyOf(causes);
        if (people < 1) {
            throw new IllegalArgumentException("household " + code + " has " + people + " people");
        }
    }

    /** What of it may be posted. */
    public PostedHousehold posted() {
        return new PostedHousehold(group, headName, birthYear, people, result);
    }
}
