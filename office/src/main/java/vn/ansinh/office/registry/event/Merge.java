package vn.ansinh.office.registry.event;

import java.util.List;
import java.util.UUID;

/** Nhập hộ: a whole household joins another one. */
public record Merge(UUID household, UUID into, List<Kin> joiners) implements LifeEvent {
    public Merge {
        joiners = List.copyOf(joiners);
    }

    @Override
    public Kind kind() {
        return Kind.MERGE;
    }

    @Override
    public List<UUID> households() {
        return List.of(household, into);
    }

    @Override
    public List<UUID> people() {
        return joiners.stream().map(Kin::person).toList();
    }
}
