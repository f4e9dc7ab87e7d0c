package vn.ansinh.office.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as official papers write them (Decree 30/2020/NĐ-CP, Annex I, part I, II.4.b). */
public final class VietnameseDates {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseDates() {}

    /** {@code ngày 05 tháng 3 năm 2026}: a zero before days 1 to 9 and before January and February only. */
    public static String inFull(LocalDate day) {
        return "ngày " + twoDigits(day.getDayOfMonth()) + " " + monthAndYear(day);
    }

    /** The same with the day left open, for a draft. */
    public static String inFullWithoutDay(LocalDate day) {
        return "ngày      " + monthAndYear(day);
    }

    /** {@code 05/03/2026}, in tables and running text. */
    public static String inShort(LocalDate day) {
        return SHORT.format(day);
    }

    private static String monthAndYear(LocalDate day) {
        int month = day.getMonthValue();
        return "tháng " + (month <= 2 ? twoDigits(month) : String.valueOf(month)) + " năm " + day.getYear();
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
