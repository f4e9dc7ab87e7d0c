package vn.ansinh.office.registry.people;

import java.util.Map;
import java.util.regex.Pattern;

/** Điện thoại: a number in the international form {@code +84905123456}. */
public record Phone(String e164) {
    private static final Pattern VALID = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern MOBILE = Pattern.compile("0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}");
    private static final Pattern LANDLINE = Pattern.compile("02[0-9]{8,9}");
    private static final Pattern OLD_MOBILE = Pattern.compile("01[0-9]{9}");
    private static final Pattern SEVERAL = Pattern.compile("[;/,|\\n]| - | hoặc | và ");
    /** The prefixes of eleven-digit numbers that ended in 2018, and what they became. */
    private static final Map<String, String> NEW_PREFIX = Map.ofEntries(
            Map.entry("0120", "070"),
            Map.entry("0121", "079"),
            Map.entry("0122", "077"),
            Map.entry("0126", "076"),
            Map.entry("0128", "078"),
            Map.entry("0123", "083"),
            Map.entry("0124", "084"),
            Map.entry("0125", "085"),
            Map.entry("0127", "081"),
            Map.entry("0129", "082"),
            Map.entry("0162", "032"),
            Map.entry("0163", "033"),
            Map.entry("0164", "034"),
            Map.entry("0165", "035"),
            Map.entry("0166", "036"),
            Map.entry("0167", "037"),
            Map.entry("0168", "038"),
            Map.entry("0169", "039"),
            Map.entry("0186", "056"),
            Map.entry("0188", "058"),
            Map.entry("0199", "059"));

    public Phone {
        if (!VALID.matcher(e164).matches()) {
            throw new IllegalArgumentException("A phone number is + and 8 to 15 digits");
        }
    }

    /** Reads one number; of several in a cell the first, with a warning; what cannot be one stays unknown. */
    public static Parsed<Phone> parse(String typed) {
        String clean = Vietnamese.clean(typed);
        if (clean.isEmpty()
                || Pattern.matches("-|0|k|ko|khong|khong co", Vietnamese.fold(clean))
                || clean.equals("-")) {
            return Parsed.blank();
        }
        Parsed<Phone> whole = single(clean, clean);
        if (whole instanceof Parsed.Value<Phone>) {
            return whole;
        }
        String[] parts = SEVERAL.split(clean, -1);
        if (parts.length > 1 && single(parts[0], clean) instanceof Parsed.Value<Phone>(Phone first, var ignored)) {
            return Parsed.of(first, Remark.warning("phone.several", clean, first.shown()));
        }
        return whole;
    }

    private static Parsed<Phone> single(String text, String typed) {
        // A number cell of a spreadsheet may come with a decimal zero.
        String digits = text.replaceFirst("^(\\d{8,12})[.,]0$", "$1").replaceAll("[ .()'’-]", "");
        String national = national(digits);
        if (OLD_MOBILE.matcher(national).matches()) {
            String prefix = NEW_PREFIX.get(national.substring(0, 4));
            if (prefix != null) {
                Phone renewed = new Phone("+84" + prefix.substring(1) + national.substring(4));
                return Parsed.of(renewed, Remark.changed("phone.eleven-digits", typed, renewed.shown()));
            }
        }
        if (MOBILE.matcher(national).matches() || LANDLINE.matcher(national).matches()) {
            return Parsed.of(new Phone("+84" + national.substring(1)));
        }
        return digits.startsWith("+")
                        && !digits.startsWith("+84")
                        && VALID.matcher(digits).matches()
                ? Parsed.of(new Phone(digits))
                : Parsed.refused(Remark.warning("phone.not-a-number", typed));
    }

    /** With the leading 0, which international writing and number cells leave out. */
    private static String national(String digits) {
        if (digits.startsWith("+84")) {
            return "0" + digits.substring(3);
        }
        if (digits.startsWith("84") && digits.length() >= 11) {
            return "0" + digits.substring(2);
        }
        return digits.startsWith("0") ? digits : "0" + digits;
    }

    /** As people read it: {@code 0905 123 456}. */
    public String shown() {
        if (!e164.startsWith("+84")) {
            return e164;
        }
        String national = "0" + e164.substring(3);
        int length = national.length();
        return national.substring(0, length - 6) + " " + national.substring(length - 6, length - 3) + " "
                + national.substring(length - 3);
    }
}
