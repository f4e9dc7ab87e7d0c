package vn.ansinh.office.report.ask.condition;

import java.util.List;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Found;
import vn.ansinh.office.report.ask.Ward;

/** Nhóm tuổi: the ages by which tables are divided. A band is written {@code 16-60}: from 16 to under 60. */
final class AgeBand {
    static final List<Choice> CHOICES =
            List.of(band("0-6"), band("6-16"), band("16-60"), band("60-80"), band("80-200"));

    private AgeBand() {}

    private static Choice band(String value) {
        return Choice.worded(value, "ask.age-band." + value);
    }

    static Found find(Ward ward, String band) {
        return ward.people(one -> one.isBetween(from(band), to(band), ward.day()));
    }

    /** Households by the age of their heads. */
    static Found ofHeads(Ward ward, String band) {
        return ward.households(
                members -> OfHouseholds.head(members, head -> head.isBetween(from(band), to(band), ward.day())));
    }

    private static int from(String band) {
        return Integer.parseInt(band.substring(0, band.indexOf('-')));
    }

    private static int to(String band) {
        return Integer.parseInt(band.substring(band.indexOf('-') + 1));
    }
}
