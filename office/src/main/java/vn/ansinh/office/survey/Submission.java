package vn.ansinh.office.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey form (phiếu rà soát) as it was received.
 *
 * @param interviewDate the day of the interview: ages and the standard are those of this day
 * @param receivedBy the account that brought it in
 * @param corrects the submission that this one corrects
 * @param areaKind {@code urban} or {@code rural}: the kind of the household's group on the day; null is not known
 * @param answers what was answered, word for word; income only for a reader who may see it
 * @param members the members' facts of the register on the day of the interview
 */
public record Submission(
        UUID id,
        UUID household,
        LocalDate interviewDate,
        String surveyor,
        Channel channel,
        Instant receivedAt,
        UUID receivedBy,
        @Nullable UUID corrects,
        @Nullable String areaKind,
        Answers answers,
        List<SurveyedMember> members) {

    /** The way by which a form came in. */
    public enum Channel {
        DESK("desk"),
        SHEET("sheet");

        private final String code;

        Channel(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Channel of(String code) {
            return "sheet".equals(code) ? SHEET : DESK;
        }
    }

    public Submission {
        members = List.copyOf(members);
    }
}
