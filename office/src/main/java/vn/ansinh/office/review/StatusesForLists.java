package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.ListedStatuses;
import vn.ansinh.office.registry.people.ListedClass;
import vn.ansinh.office.registry.people.RecognisedStatus;

/** Gives the recognised status of households to the lists that the register writes. */
@Component
class StatusesForLists implements ListedStatuses {
    private final RecognisedStatuses statuses;

    StatusesForLists(RecognisedStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, RecognisedStatus> on(Collection<UUID> households, LocalDate day) {
        Map<UUID, RecognisedStatus> listed = new HashMap<>();
        for (RecognisedStatuses.Recognised each : statuses.of(households, day)) {
            listed.put(
                    each.household(),
                    new RecognisedStatus(
                            ListedClass.ofCode(each.status()), each.decisionNumber(), each.decisionDate()));
        }
        return listed;
    }
}
