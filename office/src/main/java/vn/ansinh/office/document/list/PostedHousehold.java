package vn.ansinh.office.document.list;

import java.util.OptionalInt;

/** A household on a posted list. It has no place for anything that must not be posted. */
public record PostedHousehold(
        ListedGroup group, String headName, OptionalInt birthYear, int people, ListResult result) {

    public PostedHousehold {
        if (people < 1) {
            throw new IllegalArgumentException("a posted household has " + people + " people");
        }
    }
}
