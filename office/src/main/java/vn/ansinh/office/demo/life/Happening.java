package vn.ansinh.office.demo.life;

import java.util.stream.IntStream;
import vn.ansinh.office.demo.Dice;

/** What happens in a ward of about thirty-five thousand people: how often in a year, and more or less by the month. */
enum Happening {
    BIRTH(230, Season.AUTUMN),
    PREGNANCY(230, Season.EVEN),
    DEATH(210, Season.WINTER),
    MARRIAGE(200, Season.WEDDINGS),
    ADOPTION(5, Season.EVEN),
    NEW_HEAD(50, Season.EVEN),
    MOVE_IN(150, Season.AFTER_TET),
    FAMILY_IN(70, Season.SUMMER),
    MOVE_WITHIN(220, Season.SUMMER),
    SPLIT(90, Season.EVEN),
    MERGE(20, Season.EVEN),
    JOIN(60, Season.EVEN),
    WORK(340, Season.AFTER_TET),
    HEALTH(50, Season.EVEN),
    CORRECTION(60, Season.EVEN),
    ABSENCE(150, Season.AFTER_TET),
    MILITARY_SERVICE(40, Season.FEBRUARY),
    IMPRISONMENT(4, Season.EVEN),
    MISTAKE(15, Season.EVEN);

    /** The weight of each month, a digit of base 36 for each. */
    private enum Season {
        EVEN("111111111111"),
        AUTUMN("8788899abba9"),
        WINTER("ca987777889b"),
        WEDDINGS("c69976427adf"),
        AFTER_TET("4ef988889764"),
        SUMMER("4588aeec8764"),
        FEBRUARY("010000000000");

        private final String months;

        Season(String months) {
            this.months = months;
        }

        private int weight(int month) {
            return Character.digit(months.charAt(month - 1), 36);
        }

        private int all() {
            return IntStream.rangeClosed(1, 12).map(this::weight).sum();
        }
    }

    private final int inAYear;
    private final Season season;

    Happening(int inAYear, Season season) {
        this.inAYear = inAYear;
        this.season = season;
    }

    int inAYear() {
        return inAYear;
    }

    /** A month from 1 to 12, the busy ones more often. */
    int month(Dice dice) {
        int left = dice.between(1, season.all());
        int month = 0;
        while (left > 0) {
            month++;
            left -= season.weight(month);
        }
        return month;
    }
}
