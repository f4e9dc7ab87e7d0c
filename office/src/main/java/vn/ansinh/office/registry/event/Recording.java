package vn.ansinh.office.registry.event;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.registry.EventRecorded;

/** Records events and undoes them; each can be seen beforehand, done in a transaction that is taken back. */
@Component
public class Recording {
    private final Deed deed;
    private final Looking looking;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Recording(Deed deed, Looking looking, ApplicationEventPublisher events, PlatformTransactionManager manager) {
        this.deed = deed;
        this.looking = looking;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Records the event with all that it changes, or nothing. */
    public Result record(Request wanted) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Result result = deed.record(wanted);
            if (result instanceof Result.Done done) {
                events.publishEvent(new EventRecorded(done.event(), wanted.day(), done.households()));
            }
            return result;
        }));
    }

    /** What the event would do; nothing of it is kept, but who came to see what is written down. */
    public Preview preview(Request wanted, Language language) {
        Looking.Both seen = Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            return looking.around(() -> deed.record(wanted), deed.concerned(wanted));
        }));
        return Objects.requireNonNull(transactions.execute(status -> looking.compare(seen, language)));
    }
}
