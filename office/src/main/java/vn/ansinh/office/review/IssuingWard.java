package vn.ansinh.office.review;

import java.time.LocalDate;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.registry.WardName;

/** The ward's committee as the office that papers of a review speak for. */
public final class IssuingWard {
    private IssuingWard() {}

    /** As the ward was called on the day of the paper. */
    public static IssuingBody on(WardName ward, LocalDate day) {
        return WardOffice.on(ward, day);
    }

    /** The same with a small first letter, for running text. */
    public static String lowerFirst(String text) {
        return WardOffice.lowerFirst(text);
    }
}
