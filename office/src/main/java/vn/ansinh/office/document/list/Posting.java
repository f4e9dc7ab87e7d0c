package vn.ansinh.office.document.list;

import java.time.LocalDate;

/**
 * Niêm yết: where and how long a list hangs, and how to object to it.
 *
 * @param from first day
 * @param until last day, inclusive
 * @param places where it hangs, as {@code trụ sở UBND phường và nhà sinh hoạt cộng đồng Tổ dân phố 7}
 * @param complaintsTo who takes objections and where, with telephone
 * @param complaintsUntil last day for objections, inclusive
 * @param isRecalled whether the number of days was not compared with the text of the law
 */
public record Posting(
        LocalDate from,
        LocalDate until,
        String places,
        String complaintsTo,
        LocalDate complaintsUntil,
        boolean isRecalled) {
    /** With days that the ward itself gave. */
    public Posting(LocalDate from, LocalDate until, String places, String complaintsTo, LocalDate complaintsUntil) {
        this(from, until, places, complaintsTo, complaintsUntil, false);
    }

    public Posting {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("posting from " + from + " ends " + until);
        }
        if (complaintsUntil.isBefore(from)) {
            throw new IllegalArgumentException("objections end " + complaintsUntil + ", before the posting");
        }
    }
}
