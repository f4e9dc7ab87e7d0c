package vn.ansinh.office.registry.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.registry.people.Relation;

/** Đổi chủ hộ: the new head, and what every other member is to the new head. */
public record Succession(UUID head, List<Kin> others) {
    public Succession {
        others = List.copyOf(others);
    }

    /** Empty where nobody said it. */
    Optional<Relation> relation(UUID person) {
        return person.equals(head)
                ? Optional.of(Relation.HEAD)
                : others.stream()
                        .filter(kin -> kin.person().equals(person))
                        .map(Kin::relation)
                        .findFirst();
    }
}
