package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.StatusesImported;
import vn.ansinh.office.registry.people.RecognisedStatus;

/** Keeps the status that the ward's own list recognises, by date and apart from the class that the rules find. */
@Component
class RecordingStatuses {
    private final RecognisedStatuses statuses;
    private final Today today;

    RecordingStatuses(RecognisedStatuses statuses, Today today) {
        this.statuses = statuses;
        this.today = today;
    }

    @EventListener
    void on(StatusesImported imported) {
        var ward = Acting.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .ward();
        for (StatusesImported.Listed listed : imported.statuses()) {
            RecognisedStatus status = listed.status();
            LocalDate from = Optional.ofNullable(status.on()).orElse(imported.asOf());
            statuses.recognise(ward, listed.household(), status, from, "import " + imported.run(), today.instant());
        }
    }
}
