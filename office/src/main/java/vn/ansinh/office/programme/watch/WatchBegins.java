package vn.ansinh.office.programme.watch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.help.HouseholdVisited;
import vn.ansinh.office.registry.EventRecorded;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** When an event makes a household one that may fall back, its leader and the officer find it in the inbox; a visit closes that. */
@Component
class WatchBegins {
    static final String KIND = "watch-began";

    private final WatchList list;
    private final Inbox inbox;
    private final Today today;

    WatchBegins(WatchList list, Inbox inbox, Today today) {
        this.list = list;
        this.inbox = inbox;
        this.today = today;
    }

    @EventListener
    @Transactional
    public void on(EventRecorded recorded) {
        boolean maySee = Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.SEE_HELP))
                .isPresent();
        if (!maySee || recorded.households().isEmpty()) {
            return;
        }
        for (Watched each : list.of(recorded.households(), today.date())) {
            boolean isNew = each.reasons().stream()
                    .anyMatch(reason ->
                            reason.event().filter(recorded.event()::equals).isPresent());
            if (isNew) {
                inbox.open(new Work(
                        KIND,
                        each.household(),
                        List.of(each.head(), each.code()),
                        "/programme/watch/" + each.code(),
                        UseCase.ASSIGN_HELPER,
                        Optional.of(each.area()).filter(area -> !area.equals(new UUID(0, 0))),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
    }

    @EventListener
    @Transactional
    public void on(HouseholdVisited visited) {
        inbox.close(KIND, visited.household(), "help-visited");
    }
}
