package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.Locale;

/** Something done with a file; the name of a kind is a word key. */
public record FileStep(int number, Kind kind, LocalDate day, String words, String by) {
    /** What was done. */
    public enum Kind {
        RECEIVED,
        PAPERS_ASKED,
        PAPERS_COMPLETE,
        APPRAISED,
        WITHDRAWN;

        /** As it is stored: {@code papers-asked}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
