package vn.ansinh.office.registry.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.registry.event.web.EventForm;
import vn.ansinh.office.registry.event.web.Filling;
import vn.ansinh.office.registry.event.web.RecordedForms;
import vn.ansinh.office.registry.proposal.Proposal.State;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Every step that a proposal can take, each with what waits for whom afterwards. */
@Component
class Proposing implements RecordedForms {
    /** What waits for the officer. */
    static final String WAITING = "proposal";
    /** What waits for the leader. */
    static final String RETURNED = "proposal-returned";

    private final Proposals proposals;
    private final Filling filling;
    private final Recording recording;
    private final Inbox inbox;
    private final Colleagues colleagues;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    Proposing(
            Proposals proposals,
            Filling filling,
            Recording recording,
            Inbox inbox,
            Colleagues colleagues,
            JdbcClient sql,
            PlatformTransactionManager manager) {
        this.sql = sql;
        this.proposals = proposals;
        this.filling = filling;
        this.recording = recording;
        this.inbox = inbox;
        this.colleagues = colleagues;
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Sends a form, or sends it again after it was returned. Sent twice it is sent once; under its identifier nothing
     * of another kind or household is sent.
     */
    @Transactional
    public void send(Household household, EventForm form) {
        UUID id = UUID.fromString(form.value("event"));
        Optional<Proposal> before = latest(id);
        boolean isOurs = before.isPresent()
                ? isOf(before.get(), household, form.kind())
                : proposals.add(id, household.id(), form.kind());
        if (!isOurs) {
            throw new NothingHere("proposal " + id);
        }
        if (before.isPresent() && !before.get().isReturned()) {
            return;
        }
        proposals.step(id, before.map(each -> each.steps().size()).orElse(0) + 1, State.SENT, sent(asOpened(form)), "");
        inbox.close(RETURNED, id, State.SENT.code());
        inbox.open(new Work(
                WAITING,
                id,
                List.of(name(who().user()), said(form.kind()), household.code()),
                "/proposals/" + id,
                UseCase.RECORD_EVENT,
                Optional.ofNullable(household.area()),
                Optional.empty(),
                Optional.empty()));
    }

    private static boolean isOf(Proposal proposal, Household household, LifeEvent.Kind kind) {
        return proposal.kind() == kind
                && proposal.household().equals(household.id())
                && proposal.proposedBy().equals(who().user());
    }

    /** With the deed it was opened at, which nobody can have seen before it was done. */
    private EventForm asOpened(EventForm form) {
        String seen = form.value("seen");
        long now = filling.seen();
        return form.with("seen", String.valueOf(seen.matches("\\d{1,18}") ? Math.min(Long.parseLong(seen), now) : now));
    }

    /** Whether it was the acting person's own and nothing was decided yet. */
    boolean withdraw(UUID id) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<Proposal> found = latest(id)
                    .filter(each -> each.proposedBy().equals(who().user()))
                    .filter(each -> each.isWaiting() || each.isReturned());
            found.ifPresent(proposal -> {
                step(proposal, State.WITHDRAWN, Optional.empty(), "");
                inbox.close(RETURNED, id, State.WITHDRAWN.code());
            });
            return found.isPresent();
        }));
    }

    /**
     * Whether it waited; the leader finds it among what waits, and the reason on its page.
     *
     * @param seen how many steps it had when it was seen
     */
    boolean giveBack(UUID id, int seen, String reason) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<Proposal> found = waiting(id, seen);
            found.ifPresent(proposal -> {
                step(proposal, State.RETURNED, Optional.empty(), reason);
                inbox.open(new Work(
                        RETURNED,
                        id,
                        List.of(said(proposal.kind()), proposal.code()),
                        "/proposals/" + id,
                        UseCase.PROPOSE_CHANGE,
                        Optional.empty(),
                        Optional.of(proposal.proposedBy()),
                        Optional.empty()));
            });
            return found.isPresent();
        }));
    }

    /** What came of accepting one as it stands. */
    sealed interface Outcome {
        record Accepted() implements Outcome {}

        /** Decided or sent anew since it was seen. */
        record Decided() implements Outcome {}

        /** Somebody else wrote of its households since it was sent, or since its page was drawn. */
        record Changed() implements Outcome {}

        /** It contradicts what the register knows now. */
        record Unfit(List<Fault> faults) implements Outcome {}
    }

    /**
     * Records the event as it was proposed, or nothing.
     *
     * @param seen how many steps it had when it was seen
     * @param deed the deed of the register at which its page was drawn; empty where only its maker has seen the register
     */
    Outcome accept(UUID id, int seen, Optional<Long> deed) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<Proposal> found = waiting(id, seen);
            if (found.isEmpty()) {
                return new Outcome.Decided();
            }
            Filling.Filled filled = read(found.get(), form(found.get(), deed));
            Optional<Request> wanted = filled.request();
            if (wanted.isEmpty()) {
                return undone(status, new Outcome.Unfit(filled.faults()));
            }
            step(found.get(), State.ACCEPTED, Optional.empty(), "");
            return switch (recording.record(wanted.get())) {
                case Result.Done ignored -> new Outcome.Accepted();
                case Result.Again ignored -> undone(status, new Outcome.Decided());
                case Result.Refused(List<Fault> faults) -> undone(status, new Outcome.Unfit(faults));
                case Result.Changed ignored -> undone(status, new Outcome.Changed());
            };
        }));
    }

    private static Outcome undone(TransactionStatus status, Outcome outcome) {
        status.setRollbackOnly();
        return outcome;
    }

    /** What the form says; a household that is gone is a fault like any other. */
    Filling.Filled read(Proposal proposal, EventForm form) {
        return filling.isThere(proposal.code())
                ? filling.read(proposal.code(), form)
                : new Filling.Filled(Optional.empty(), List.of(Fault.of("day", "no-household", proposal.code())));
    }

    /** The officer changed the form before it was recorded; of one that was decided meanwhile nothing is recorded. */
    @Override
    public boolean recorded(UUID event, String code, EventForm form) {
        Optional<Proposal> known = proposals.find(event);
        if (known.isEmpty()) {
            return true;
        }
        Proposal proposal = known.get();
        if (!proposal.isWaiting()
                || proposal.kind() != form.kind()
                || !proposal.code().equals(code)) {
            return false;
        }
        boolean isSame = fields(sent(form)).equals(fields(proposal.typed()));
        step(
                proposal,
                isSame ? State.ACCEPTED : State.AMENDED,
                isSame ? Optional.empty() : Optional.of(fields(sent(form))),
                "");
        return true;
    }

    private Optional<Proposal> waiting(UUID id, int seen) {
        return latest(id).filter(each -> each.isWaiting() && each.steps().size() == seen);
    }

    /** As it stands once nobody else writes. */
    private Optional<Proposal> latest(UUID id) {
        sql.sql("select registry.become_writer()").query((row, n) -> n).list();
        return proposals.find(id);
    }

    private void step(Proposal proposal, State state, Optional<Map<String, List<String>>> typed, String reason) {
        proposals.step(proposal.id(), proposal.steps().size() + 1, state, typed.orElse(null), reason);
        inbox.close(WAITING, proposal.id(), state.code());
    }

    /** What the inbox, which everybody's trail shows, may say of a kind. */
    private static String said(LifeEvent.Kind kind) {
        return "event.kind." + (kind.isPrivate() ? "private" : kind.code());
    }

    /** The form of a proposal as it was opened by its maker, or seen at a later deed. */
    EventForm form(Proposal proposal, Optional<Long> deed) {
        EventForm form = filling.typed(proposal.kind(), proposal.typed());
        return deed.or(proposal::seen)
                .map(seen -> form.with("seen", String.valueOf(seen)))
                .orElseGet(() -> filling.seenNow(form));
    }

    /** The form of one that was returned, opened anew. */
    EventForm again(Proposal proposal) {
        return form(proposal, Optional.of(filling.seen()));
    }

    /** What was typed, without what belongs to the sending of it. */
    private static Map<String, List<String>> sent(EventForm form) {
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        typed.remove("step");
        // the form writes them without blanks around them when it is drawn again
        typed.replaceAll((field, values) -> values.stream().map(String::strip).toList());
        typed.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        return typed;
    }

    /** The same without how the register stood. */
    private static Map<String, List<String>> fields(Map<String, List<String>> typed) {
        Map<String, List<String>> fields = new HashMap<>(typed);
        fields.remove("seen");
        return fields;
    }

    private String name(UUID user) {
        return colleagues.names().getOrDefault(user, "");
    }

    private static Identity who() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
