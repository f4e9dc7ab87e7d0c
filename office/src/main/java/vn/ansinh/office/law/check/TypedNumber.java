package vn.ansinh.office.law.check;

import java.util.regex.Pattern;
import vn.ansinh.rules.FactKind;

/** Whole numbers, also with the points that group their digits. */
final class TypedNumber {
    private static final Pattern GROUPING = Pattern.compile("[.\\s\u00a0]|đ$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 5;
    private static final int MOST_DIGITS_OF_MONEY = 9;
    private static final int LEAST_MONEY = 1000;

    private TypedNumber() {}

    static Understood read(FactKind fact, String typed) {
        String digits = GROUPING.matcher(typed).replaceAll("");
        boolean isMoney = fact.type() == FactKind.Type.MONEY;
        if (digits.isEmpty()) {
            return Understood.Mistake.of("number.none");
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Understood.Mistake.of("number", typed);
        }
        if (digits.length() > (isMoney ? MOST_DIGITS_OF_MONEY : MOST_DIGITS)) {
            return Understood.Mistake.of("number.large", typed);
        }
        long number = Long.parseLong(digits);
        return isMoney && number > 0 && number < LEAST_MONEY
                ? Understood.Mistake.of("number.thousands", number, number * LEAST_MONEY)
                : new Understood.Value(Long.toString(number));
    }
}
