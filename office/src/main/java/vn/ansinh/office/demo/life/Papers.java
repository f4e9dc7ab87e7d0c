package vn.ansinh.office.demo.life;

import java.time.LocalDate;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Paper;

/** The papers on which invented events rest: numbered by year, issued a few days later. */
final class Papers {
    private int issued;
    private int year;

    Paper of(LifeEvent event, LocalDate day) {
        String of = switch (event.kind()) {
            case BIRTH -> "KS";
            case DEATH -> "KT";
            case MARRIAGE -> "KH";
            case ADOPTION -> "CN";
            case MOVE_IN, MOVE_OUT, MOVE_WITHIN, SPLIT, MERGE, TEMPORARY_RESIDENCE, TEMPORARY_ABSENCE -> "CT";
            case JOIN,
                    NEW_HEAD,
                    SCHOOL_WORK,
                    HEALTH,
                    CORRECTION,
                    SWAP_NUMBERS,
                    MILITARY_SERVICE,
                    RETURN,
                    PREGNANCY,
                    IMPRISONMENT,
                    PRIVATE_END,
                    HOME_DAMAGE,
                    REGROUP -> "";
        };
        if (of.isEmpty()) {
            return Paper.NONE;
        }
        if (day.getYear() != year) {
            year = day.getYear();
            issued = 0;
        }
        issued++;
        return new Paper(issued + "/" + year + "/" + of, day, "");
    }
}
