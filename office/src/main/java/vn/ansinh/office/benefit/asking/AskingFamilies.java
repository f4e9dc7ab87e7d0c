package vn.ansinh.office.benefit.asking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.gap.TakeUp;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;
import vn.ansinh.rules.benefit.Benefit;

/**
 * Sends the leaders of the groups to families, and takes what they bring back. Of supports whose lists are never posted nobody is sent:
 * the support alone would tell the leader what only health may tell.
 */
@Component
class AskingFamilies {
    static final String WAITING = "gap-ask";
    static final String ANSWERED = "gap-answer";
    private static final int LONGEST = 300;

    private final Askings askings;
    private final Register register;
    private final Inbox inbox;
    private final Today today;

    AskingFamilies(Askings askings, Register register, Inbox inbox, Today today) {
        this.askings = askings;
        this.register = register;
        this.inbox = inbox;
        this.today = today;
    }

    /** Somebody to be asked about, with the one fact that is missing; empty where none decides alone. */
    record Wanted(TakeUp.Whose whose, String fact) {}

    @Transactional(readOnly = true)
    public List<Asking> all() {
        return askings.all(today.date());
    }

    @Transactional(readOnly = true)
    public Optional<Asking> find(UUID id) {
        return askings.find(id, today.date());
    }

    /** Opens one item for the leader of each group; who is being asked already is left as it is. Says what is wrong, by field. */
    @Transactional
    public Map<String, Said> send(Benefit benefit, AskForm form, List<Wanted> wanted) {
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> due = WrittenDate.read(form.due(), today.date());
        if (due.isEmpty() || due.get().isBefore(today.date())) {
            faults.put("due", Said.of("gap.asking.fault.due"));
        }
        if (form.what().strip().length() > LONGEST) {
            faults.put("what", Said.of("gap.fault.long", LONGEST));
        } else if (form.what().isBlank()
                && wanted.stream().anyMatch(one -> one.fact().isEmpty())) {
            faults.put("what", Said.of("gap.asking.fault.what"));
        }
        if (wanted.isEmpty()) {
            faults.put("who", Said.of("gap.fault.nobody"));
        } else if (benefit.isNeverPosted()) {
            faults.put("who", Said.of("gap.asking.fault.private"));
        } else if (wanted.stream().anyMatch(one -> area(one).isEmpty())) {
            faults.put("who", Said.of("gap.asking.fault.area"));
        }
        if (faults.isEmpty()) {
            wanted.forEach(one -> send(benefit, one, form.what().strip(), due.orElseThrow()));
        }
        return faults;
    }

    private Optional<UUID> area(Wanted wanted) {
        return household(wanted).flatMap(home -> Optional.ofNullable(home.area()));
    }

    private Optional<Household> household(Wanted wanted) {
        return register.household(wanted.whose().household(), today.date());
    }

    private void send(Benefit benefit, Wanted one, String typed, LocalDate due) {
        UUID household = one.whose().household();
        if (askings.isOpen(household, one.whose().person(), benefit.id())) {
            return;
        }
        UUID id = Ids.next();
        String what = typed.isEmpty() ? one.fact() : typed;
        askings.add(acting(), id, household, one.whose().person(), benefit.id(), what, due);
        inbox.open(new Work(
                WAITING,
                id,
                List.of(household(one).map(Household::code).orElse(""), what),
                "/supports/asked/" + id,
                UseCase.PROPOSE_CHANGE,
                area(one),
                Optional.empty(),
                Optional.of(due)));
    }

    /** What the leader brings back; the officer finds it in the inbox. Whether it was still open. */
    @Transactional
    public boolean answer(Asking asking, Asking.Outcome outcome, String note) {
        boolean isOurs = askings.end(acting(), asking.id(), outcome, note);
        if (isOurs) {
            inbox.close(WAITING, asking.id(), outcome.code());
            inbox.open(new Work(
                    ANSWERED,
                    asking.id(),
                    List.of(asking.code(), asking.what()),
                    "/supports/asked/" + asking.id(),
                    UseCase.RECORD_TAKE_UP,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return isOurs;
    }

    /** Calls somebody back. Whether it was still open. */
    @Transactional
    public boolean withdraw(UUID id) {
        boolean isOurs = askings.end(acting(), id, Asking.Outcome.WITHDRAWN, "");
        if (isOurs) {
            inbox.close(WAITING, id, Asking.Outcome.WITHDRAWN.code());
        }
        return isOurs;
    }

    /** The officer has done with the answer what was to be done. */
    @Transactional
    public void finish(UUID id) {
        inbox.close(ANSWERED, id, "done");
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
