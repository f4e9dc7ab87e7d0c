package vn.ansinh.office.review.online;

import java.time.LocalDate;
import java.util.Locale;
import vn.ansinh.office.review.round.Request;

/** How far a request is, as a stranger is told. */
public record OnlineStage(Request.Kind kind, LocalDate received, Stage stage) {
    /** The name is a word key. */
    public enum Stage {
        RECEIVED,
        IN_REVIEW,
        ANSWERED,
        WITHDRAWN;

        static Stage ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
