package vn.ansinh.office.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signature block: lines of authority and position from the top, then the name of who signs.
 *
 * @param lines as {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
 * @param name full name without titles; empty while nobody is named
 */
public record Signature(List<String> lines, Optional<String> name) {

    public Signature {
        lines = List.copyOf(lines);
    }

    /** The chair signs in a matter that is the chair's own, as the recognition of poor households. */
    public static Signature chair(Optional<String> name) {
        return new Signature(List.of("CHỦ TỊCH"), name);
    }

    /** A deputy signs for the chair. */
    public static Signature deputyForChair(Optional<String> name) {
        return new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), name);
    }

    /** An officer signs what is handed to a family or kept in the office. */
    public static Signature officer(String position, Optional<String> name) {
        return new Signature(List.of(position), name);
    }

    /** The same hand in the name of the whole committee ({@code TM.}), for what the committee decides together. */
    public Signature forCommittee() {
        List<String> all = new ArrayList<>();
        all.add("TM. ỦY BAN NHÂN DÂN");
        all.addAll(lines);
        return new Signature(all, name);
    }
}
