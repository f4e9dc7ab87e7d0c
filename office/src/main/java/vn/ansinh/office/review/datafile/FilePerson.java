package vn.ansinh.office.review.datafile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household in the data file.
 *
 * @param precision how exactly the birth is known: {@code day}, {@code month} or {@code year}
 * @param number of the identity card of a citizen; null where it is not known or may not be seen
 * @param ethnicGroup null where it is not known or may not be seen
 * @param causes codes that the form of the household names, with spaces between them
 * @param hasNoCapacity whether the surveyor wrote that nobody of the household is able to work
 */
record FilePerson(
        UUID household,
        UUID person,
        String name,
        String relation,
        boolean isHead,
        @Nullable String sex,
        @Nullable LocalDate born,
        @Nullable String precision,
        @Nullable String number,
        @Nullable String ethnicGroup,
        boolean hasMerit,
        String causes,
        Points points,
        boolean hasNoCapacity) {

    /** Points of the household, empty where they are not known or may not be seen: of income (B1) and of what it lacks (B2). */
    record Points(String income, String lacks) {}

    /** As far as it is known: {@code 05/03/1956}, {@code 03/1956}, {@code 1956}. */
    String birth() {
        if (born == null) {
            return "";
        }
        String month = "%02d/%d".formatted(born.getMonthValue(), born.getYear());
        return switch (precision == null ? "day" : precision) {
            case "year" -> String.valueOf(born.getYear());
            case "month" -> month;
            default -> "%02d/%s".formatted(born.getDayOfMonth(), month);
        };
    }

    String sexInWords() {
        return "male".equals(sex) ? "Nam" : "female".equals(sex) ? "Nữ" : "";
    }
}
