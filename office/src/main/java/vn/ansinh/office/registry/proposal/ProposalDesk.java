package vn.ansinh.office.registry.proposal;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.registry.event.web.EventForm;
import vn.ansinh.office.registry.event.web.Filling;

/** The steps of proposals for who has no page before them: each as the acting person, checked as the pages check it. */
@Component
public class ProposalDesk {
    private final Proposals proposals;
    private final Proposing proposing;
    private final Filling filling;
    private final Recording recording;

    ProposalDesk(Proposals proposals, Proposing proposing, Filling filling, Recording recording) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.filling = filling;
        this.recording = recording;
    }

    /** Whether the acting person sees any proposal, waiting or not. */
    public boolean areAny() {
        return !(proposals.waiting().isEmpty()
                && proposals.returned().isEmpty()
                && proposals.decided(0, 1).isEmpty());
    }

    /** Sends a form of these fields and says by what it is known. */
    @Transactional
    public UUID send(String household, LifeEvent.Kind kind, Map<String, String> fields) {
        EventForm form = filling.blank(kind);
        for (Map.Entry<String, String> field : new TreeMap<>(fields).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        request(household, form);
        proposing.send(filling.view(household, form).household(), form);
        return UUID.fromString(form.value("event"));
    }

    public void giveBack(UUID proposal, String reason) {
        if (!proposing.giveBack(proposal, find(proposal).steps().size(), reason)) {
            throw new IllegalStateException("proposal " + proposal + " does not wait");
        }
    }

    /** Records it with one field written anew. */
    @Transactional
    public void amend(UUID id, String field, String value) {
        Proposal proposal = find(id);
        EventForm form = proposing.again(proposal).with(field, value);
        Result result = recording.record(request(proposal.code(), form));
        if (!(result instanceof Result.Done) || !proposing.recorded(id, proposal.code(), form)) {
            throw new IllegalStateException("proposal " + id + " is not recorded: " + result);
        }
    }

    private Request request(String household, EventForm form) {
        Filling.Filled filled = filling.read(household, form);
        return filled.request()
                .orElseThrow(() -> new IllegalArgumentException("form of " + household + ": "
                        + filled.faults().stream().map(fault -> fault.key()).toList()));
    }

    private Proposal find(UUID id) {
        return proposals.find(id).orElseThrow(() -> new NothingHere("proposal " + id));
    }
}
