package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An activity as it is written down.
 *
 * @param channel where it was heard or read, as "Loa phường"
 * @param minutes how long it took; empty where that means nothing
 * @param reached how many people; empty where nobody knows
 * @param isCounted whether they were counted, not estimated
 * @param areas the groups; none for the whole ward
 * @param households the families that it was for
 * @param document in the register of documents
 * @param item of the plan of the year
 * @param isAgreed whether those in the photographs agreed that they are kept
 */
public record NewOutreach(
        UUID id,
        OutreachKind kind,
        LocalDate day,
        String channel,
        String topic,
        OptionalInt minutes,
        OptionalInt reached,
        boolean isCounted,
        List<UUID> areas,
        UUID body,
        String person,
        String result,
        String evidence,
        List<UUID> households,
        Optional<UUID> document,
        Optional<UUID> item,
        boolean isAgreed) {
    public NewOutreach {
        areas = List.copyOf(areas);
        households = List.copyOf(households);
    }
}
