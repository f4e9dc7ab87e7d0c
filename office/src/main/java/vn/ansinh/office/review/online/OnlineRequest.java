package vn.ansinh.office.review.online;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.review.round.Request;

/**
 * Đơn trực tuyến as it was typed.
 *
 * @param phone empty where none was left
 * @param said why it was declined
 * @param request what it became once its household was found
 */
public record OnlineRequest(
        UUID id,
        String code,
        Request.Kind kind,
        String head,
        String group,
        String address,
        String phone,
        String reason,
        LocalDate received,
        Outcome outcome,
        String said,
        Optional<UUID> request,
        String answeredBy) {

    /** What an officer made of it; the name is a word key. */
    public enum Outcome {
        WAITING,
        MATCHED,
        DECLINED;

        static Outcome ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }
}
