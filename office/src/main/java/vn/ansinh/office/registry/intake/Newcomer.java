package vn.ansinh.office.registry.intake;

import java.util.UUID;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Situation;

/** Writes a person whom the register does not know yet. */
final class Newcomer {
    private Newcomer() {}

    static UUID write(PersonEntry entry, UUID household, Relation relation, Writes writes) {
        UUID id = Ids.next();
        writes.person(
                id, entry.name(), entry.birth(), entry.sex(), entry.identity().citizenId());
        writes.membership(id, household, relation, false);
        if (!entry.situation().equals(Situation.UNKNOWN) || entry.note() != null) {
            writes.situation(id, entry.situation(), entry.note(), false);
        }
        if (entry.identity().citizenId() != null) {
            writes.identity(id, entry.identity().citizenId());
        }
        if (entry.identity().oldId() != null) {
            writes.identity(id, entry.identity().oldId());
        }
        if (entry.ethnicGroup() != null) {
            writes.origin(id, entry.ethnicGroup().name());
        }
        if (!entry.health().equals(Health.UNKNOWN)) {
            writes.health(id, entry.health(), false);
        }
        return id;
    }
}
