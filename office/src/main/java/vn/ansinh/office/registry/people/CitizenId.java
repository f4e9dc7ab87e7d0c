package vn.ansinh.office.registry.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Số định danh cá nhân (12 digits), or the number of an old identity card (9 digits), which is kept as history.
 *
 * <p>There is no check digit: sex, year and province can only be compared. Its text hides all but the last digits.
 */
public record CitizenId(String digits) {
    private static final Pattern VALID = Pattern.compile("\\d{12}|\\d{9}");
    private static final Pattern MARKS = Pattern.compile("[ .'’`_-]");
    private static final Pattern WITHOUT_ZEROS = Pattern.compile("[1-9]\\d+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d{1,2}");
    private static final Pattern DECIMALS = Pattern.compile("(\\d{8,12})[.,]0+");
    private static final Pattern NO_NUMBER =
            Pattern.compile("0|-+|x|k|ko|kh|khong|khong co|chua|chua co|chua cap|mat|khong nho|chua lam");
    private static final int NEW_LENGTH = 12;
    private static final int OLD_LENGTH = 9;

    public CitizenId {
        if (!VALID.matcher(digits).matches()) {
            throw new IllegalArgumentException("An identity number has 12 digits, an old one 9");
        }
    }

    /** Reads a number; restores zeros that a spreadsheet took away, and refuses digits that it lost. */
    public static Parsed<CitizenId> parse(String typed) {
        String clean = Vietnamese.clean(typed);
        String digits = MARKS.matcher(clean).replaceAll("");
        if (digits.isEmpty() || NO_NUMBER.matcher(Vietnamese.fold(clean)).matches()) {
            return Parsed.blank();
        }
        String upper = clean.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        if (SCIENTIFIC.matcher(upper).matches()) {
            return scientific(clean, upper.replace(',', '.'));
        }
        var decimals = DECIMALS.matcher(clean);
        if (decimals.matches()) {
            digits = decimals.group(1);
        }
        if (VALID.matcher(digits).matches()) {
            return Parsed.of(new CitizenId(digits));
        }
        return WITHOUT_ZEROS.matcher(digits).matches()
                ? withZeros(clean, digits)
                : Parsed.refused(wrong(clean, digits));
    }

    private static Parsed<CitizenId> scientific(String typed, String text) {
        String digits = new BigDecimal(text).toPlainString();
        boolean exact = text.indexOf('E') - 1 >= digits.length() - 1;
        if (!exact || digits.length() > NEW_LENGTH || digits.indexOf('.') >= 0) {
            return Parsed.refused(Remark.error("id.scientific", typed));
        }
        return VALID.matcher(digits).matches()
                ? Parsed.of(new CitizenId(digits), Remark.changed("id.number", typed, digits))
                : withZeros(typed, digits);
    }

    private static Parsed<CitizenId> withZeros(String typed, String digits) {
        int wanted =
                digits.length() == 11 || digits.length() == 10 ? NEW_LENGTH : digits.length() == 8 ? OLD_LENGTH : 0;
        if (wanted == 0) {
            return Parsed.refused(wrong(typed, digits));
        }
        String restored = "0".repeat(wanted - digits.length()) + digits;
        if (wanted == NEW_LENGTH && !IdProvinces.isKnown(restored.substring(0, 3))) {
            return Parsed.refused(wrong(typed, digits));
        }
        return Parsed.of(new CitizenId(restored), Remark.warning("id.zero-restored", typed, restored));
    }

    private static Remark wrong(String typed, String digits) {
        return digits.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                ? Remark.error("id.length", typed, String.valueOf(digits.length()))
                : Remark.error("id.letters", typed);
    }

    /** Whether this is the number of an old card of nine digits. */
    public boolean isOld() {
        return digits.length() == OLD_LENGTH;
    }

    /** What does not agree with the person: warnings only, since papers are corrected later. */
    public List<Remark> check(@Nullable Sex sex, @Nullable BirthDate birth) {
        List<Remark> remarks = new ArrayList<>();
        if (isOld()) {
            remarks.add(Remark.warning("id.old", digits));
            return remarks;
        }
        int century = digits.charAt(3) - '0';
        Sex coded = century % 2 == 0 ? Sex.MALE : Sex.FEMALE;
        int year = 1900 + century / 2 * 100 + Integer.parseInt(digits, 4, 6, 10);
        if (!IdProvinces.isKnown(digits.substring(0, 3))) {
            remarks.add(Remark.warning("id.province", digits, digits.substring(0, 3)));
        }
        if (sex != null && sex != coded) {
            remarks.add(Remark.warning("id.sex", digits, coded.vietnamese(), sex.vietnamese()));
        }
        if (birth != null && birth.year() != year) {
            remarks.add(Remark.warning("id.birth-year", digits, String.valueOf(year), String.valueOf(birth.year())));
        }
        return remarks;
    }

    @Override
    public String toString() {
        return "*".repeat(digits.length() - 3) + digits.substring(digits.length() - 3);
    }
}
