package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/**
 * Opens in the inbox what became late by the passing of days alone: households that are red without a helper. Asked when somebody who
 * assigns helpers looks at the list; an item that is open already stays.
 */
@Component
public class HelpDue {
    private final Inbox inbox;

    HelpDue(Inbox inbox) {
        this.inbox = inbox;
    }

    // whoever looks reads in a read-only transaction
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void open(List<HelpedHousehold> households, LocalDate day) {
        for (HelpedHousehold each : households) {
            boolean isRed = each.level() == HelpRules.Level.RED;
            if (isRed && each.helping().isEmpty() && each.proposed().isEmpty()) {
                inbox.open(new Work(
                        AssigningHelp.MISSING,
                        each.id(),
                        List.of(each.head(), each.code()),
                        each.address("/assign"),
                        UseCase.ASSIGN_HELPER,
                        Optional.of(each.area()).filter(area -> !area.equals(new UUID(0, 0))),
                        Optional.empty(),
                        Optional.of(day)));
            }
        }
    }
}
