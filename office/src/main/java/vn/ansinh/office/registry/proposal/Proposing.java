package vn.ansinh.office.registry.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.event.Fault;
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
    private final TransactionTemplate transactions;

    Proposing(
            Proposals proposals,
            Filling filling,
            Recording recording,
            Inbox inbox,
            Colleagues colleagues,
            PlatformTransactionManager manager) {
        this.proposals = proposals;
        this.filling = filling;
        this.recording = recording;
        this.inbox = inbox;
        this.colleagues = colleagues;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Sends a form, or sends it again after it was returned. Sent twice it is sent once. */
    @Transactional
    public void send(Household household, EventForm form) {
        UUID id = UUID.fromString(form.value("event"));
        Optional<Proposal> before = proposals.find(id);
        if (before.isPresent() && !before.get().isReturned()) {
            return;
        }
        if (before.isEmpty()) {
            proposals.add(id, household.id(), form.kind());
        }
        proposals.step(id, before.map(each -> each.steps().size()).orElse(0) + 1, State.SENT, sent(form), "");
        inbox.close(RETURNED, id, State.SENT.code());
        inbox.open(new Work(
                WAITING,
                id,
                List.of(name(who().user()), "event.kind." + form.kind().code(), household.code()),
                "/proposals/" + id,
                UseCase.RECORD_EVENT,
                Optional.ofNullable(household.area()),
                Optional.empty(),
                Optional.empty()));
    }

    /** Whether it was the acting person's own and nothing was decided yet. */
    @Transactional
    public boolean withdraw(Proposal proposal) {
        boolean mayStill =
                proposal.proposedBy().equals(who().user()) && (proposal.isWaiting() || proposal.isReturned());
        if (mayStill) {
            proposals.step(proposal.id(), proposal.steps().size() + 1, State.WITHDRAWN, null, "");
            inbox.close(WAITING, proposal.id(), State.WITHDRAWN.code());
            inbox.close(RETURNED, proposal.id(), State.WITHDRAWN.code());
        }
        return mayStill;
    }

    /** Whether it waited; the leader finds it, with the reason, among what waits. */
    @Transactional
    public boolean giveBack(Proposal proposal, String reason) {
        if (!proposal.isWaiting()) {
            return false;
        }
        proposals.step(proposal.id(), proposal.steps().size() + 1, State.RETURNED, null, reason);
        inbox.close(WAITING, proposal.id(), State.RETURNED.code());
        inbox.open(new Work(
                RETURNED,
                proposal.id(),
                List.of("event.kind." + proposal.kind().code(), proposal.code(), reason),
                "/proposals/" + proposal.id(),
                UseCase.PROPOSE_CHANGE,
                Optional.empty(),
                Optional.of(proposal.proposedBy()),
                Optional.<LocalDate>empty()));
        return true;
    }

    /** What came of accepting one as it stands. */
    sealed interface Outcome {
        record Accepted() implements Outcome {}

        /** Decided already. */
        record Decided() implements Outcome {}

        /** It contradicts what the register knows now. */
        record Unfit(List<Fault> faults) implements Outcome {}
    }

    /** Records the event as it was proposed, or nothing. */
    Outcome accept(Proposal proposal) {
        try {
            return java.util.Objects.requireNonNull(transactions.execute(status -> {
                if (!proposal.isWaiting()) {
                    return new Outcome.Decided();
                }
                Filling.Filled filled = filling.read(proposal.code(), form(proposal));
                Optional<Request> wanted = filled.request();
                if (wanted.isEmpty()) {
                    return new Outcome.Unfit(filled.faults());
                }
                proposals.step(proposal.id(), proposal.steps().size() + 1, State.ACCEPTED, null, "");
                inbox.close(WAITING, proposal.id(), State.ACCEPTED.code());
                return switch (recording.record(wanted.get())) {
                    case Result.Done ignored -> new Outcome.Accepted();
                    case Result.Again ignored -> new Outcome.Accepted();
                    case Result.Refused(List<Fault> faults) -> {
                        status.setRollbackOnly();
                        yield new Outcome.Unfit(faults);
                    }
                    case Result.Changed ignored -> throw new IllegalStateException("it was read a moment ago");
                };
            }));
        } catch (DuplicateKeyException another) {
            return new Outcome.Decided();
        }
    }

    /** The officer changed the form before it was recorded, or recorded it by its own page. */
    @Override
    public void recorded(UUID event, EventForm form) {
        proposals.find(event).filter(Proposal::isWaiting).ifPresent(proposal -> {
            State state = sent(form).equals(proposal.typed()) ? State.ACCEPTED : State.AMENDED;
            proposals.step(event, proposal.steps().size() + 1, state, null, "");
            inbox.close(WAITING, event, state.code());
        });
    }

    /** The form of a proposal, as the register stands now. */
    EventForm form(Proposal proposal) {
        return filling.seenNow(filling.typed(proposal.kind(), proposal.typed()));
    }

    /** What was typed, without what belongs to the sending of it. */
    private static Map<String, List<String>> sent(EventForm form) {
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        typed.remove("step");
        typed.remove("seen");
        typed.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        return typed;
    }

    private String name(UUID user) {
        return colleagues.names().getOrDefault(user, "");
    }

    private static Identity who() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
