package vn.ansinh.office.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Identity and telephone numbers of the right form that are nobody's: identity numbers end in the block 99xxxx, phones
 * stand in parts of 059 that no operator has opened.
 */
final class Numbers {
    private static final List<String> PROVINCES = List.of(
            "052", "054", "058", "066", "060", "051", "049", "064", "068", "048", "046", "040", "038", "079", "036");
    private static final List<String> PHONES = List.of("0590", "0591", "0594", "0595", "0596", "0597");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    Numbers(Dice dice) {
        this.dice = dice;
    }

    /** Twelve digits, or the nine of the old card, or nothing. */
    String identity(Slot slot, int year) {
        int age = slot.age();
        if (dice.permille(age < 1 ? 300 : age < 7 ? 60 : age < 14 ? 120 : 12)) {
            return "";
        }
        if ((age >= 60 && dice.permille(70)) || (age >= 40 && dice.permille(8))) {
            return fresh(() -> "2259" + digits(5));
        }
        String province = (age < 15 && dice.percent(88)) || dice.percent(66) ? "056" : dice.pick(PROVINCES);
        int century = (year >= 2000 ? 2 : 0) + (slot.male() ? 0 : 1);
        String start = province + century + two(year % 100) + "99";
        return fresh(() -> start + digits(4));
    }

    String phone() {
        String digits = fresh(() -> dice.pick(PHONES) + digits(6));
        return switch (dice.weighted(70, 18, 12)) {
            case 0 -> digits;
            case 1 -> digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
            default -> digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
        };
    }

    private String fresh(Supplier<String> next) {
        String candidate = next.get();
        while (!taken.add(candidate)) {
            candidate = next.get();
        }
        return candidate;
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(dice.between(0, 9));
        }
        return text.toString();
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
