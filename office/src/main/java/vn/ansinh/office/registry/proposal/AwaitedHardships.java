package vn.ansinh.office.registry.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.event.Hardship;
import vn.ansinh.office.registry.event.HomeDamage;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.WorkStatus;

/**
 * What group leaders reported of their households and nobody has recorded yet: proposals that wait and would be a hardship. As far as the
 * acting person may see proposals; of what is private nothing more is told than that there is something.
 */
@Component
public class AwaitedHardships {
    private static final Set<String> STOPPED = Set.of(WorkStatus.SEEKING_WORK.code(), WorkStatus.NOT_SEEKING.code());
    private static final Set<String> GRAVE =
            Set.of(DisabilityDegree.SEVERE.code(), DisabilityDegree.EXTREMELY_SEVERE.code());

    private final Proposals proposals;
    private final Clock clock;

    AwaitedHardships(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param day on which it was sent
     */
    public record Awaited(UUID proposal, UUID household, LocalDate day, Hardship.What what) {}

    /** Those that wait now, the oldest first. */
    @Transactional(readOnly = true)
    public List<Awaited> waiting() {
        return proposals.waiting().stream()
                .flatMap(one -> what(one)
                        .map(what -> new Awaited(
                                one.id(), one.household(), LocalDate.ofInstant(one.at(), clock.getZone()), what))
                        .stream())
                .toList();
    }

    private static Optional<Hardship.What> what(Proposal proposal) {
        return switch (proposal.kind()) {
            case DEATH -> Optional.of(Hardship.What.DEATH);
            case IMPRISONMENT -> Optional.of(Hardship.What.PRIVATE);
            case HEALTH ->
                Optional.of(Hardship.What.PRIVATE)
                        .filter(any -> is(proposal, "illness", Set.of("yes")) || is(proposal, "degree", GRAVE));
            case HOME_DAMAGE ->
                proposal.typed().getOrDefault("damage", List.of()).stream()
                        .flatMap(code -> HomeDamage.Damage.ofCode(code).stream())
                        .filter(HomeDamage.Damage::isLoss)
                        .map(any -> Hardship.What.HOME)
                        .findFirst();
            case SCHOOL_WORK -> Optional.of(Hardship.What.JOB).filter(any -> is(proposal, "work", STOPPED));
            default -> Optional.empty();
        };
    }

    private static boolean is(Proposal proposal, String field, Set<String> codes) {
        return proposal.typed().getOrDefault(field, List.of()).stream().anyMatch(codes::contains);
    }
}
