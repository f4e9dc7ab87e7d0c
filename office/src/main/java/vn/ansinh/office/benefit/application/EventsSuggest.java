package vn.ansinh.office.benefit.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.EventRecorded;
import vn.ansinh.office.registry.event.Entry;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.RecordedEvents;

/** A death suggests that what the person drew ends and that the funeral is supported; the officer decides (ADR 0190). */
@Component
class EventsSuggest {
    private final ApplicationProposals proposals;
    private final RecordedEvents events;
    private final Enrolments enrolments;
    private final SupportPeople people;

    EventsSuggest(ApplicationProposals proposals, RecordedEvents events, Enrolments enrolments, SupportPeople people) {
        this.proposals = proposals;
        this.events = events;
        this.enrolments = enrolments;
        this.people = people;
    }

    @EventListener
    @Transactional
    public void on(EventRecorded recorded) {
        boolean mayHandle = Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.HANDLE_APPLICATION))
                .isPresent();
        Optional<Entry> entry = mayHandle ? events.find(recorded.event()) : Optional.empty();
        entry.flatMap(Entry::undoes).ifPresent(proposals::forget);
        entry.flatMap(Entry::what).ifPresent(what -> {
            if (what instanceof LifeEvent.Death death) {
                recorded.households().forEach(household -> died(recorded, household, death.person()));
            }
        });
    }

    private void died(EventRecorded recorded, UUID household, UUID person) {
        Optional<SupportPeople.About> about =
                people.of(household, Optional.of(person), recorded.day().minusDays(1));
        if (about.isEmpty()) {
            return;
        }
        List<Enrolment> drawn = enrolments.of(household, recorded.day().minusDays(1)).stream()
                .filter(one -> one.person().filter(person::equals).isPresent()
                        && one.stopped().isEmpty())
                .toList();
        for (Enrolment one : drawn) {
            proposals.suggest(
                    recorded.event(),
                    proposal(
                            SupportProposal.Kind.STOP, recorded, household, person, Optional.of(one.id()), about.get()),
                    one.isPrivate());
        }
        if (!drawn.isEmpty()) {
            proposals.suggest(
                    recorded.event(),
                    proposal(SupportProposal.Kind.FUNERAL, recorded, household, person, Optional.empty(), about.get()),
                    drawn.stream().allMatch(Enrolment::isPrivate));
        }
    }

    private static SupportProposal proposal(
            SupportProposal.Kind kind,
            EventRecorded recorded,
            UUID household,
            UUID person,
            Optional<UUID> enrolment,
            SupportPeople.About about) {
        return new SupportProposal(
                Ids.next(), kind, recorded.day(), household, Optional.of(person), enrolment, about.name());
    }
}
