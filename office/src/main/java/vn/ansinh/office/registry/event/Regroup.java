package vn.ansinh.office.registry.event;

import java.util.List;
import java.util.UUID;

/**
 * Sắp xếp tổ dân phố: a household comes to another group without moving, because groups were split, merged or bounded anew.
 *
 * @param from the group in which it lived; where it lived in another one stays
 * @param arrangement the change of groups that it comes of, by which alone it is undone
 */
public record Regroup(UUID household, UUID from, UUID into, UUID arrangement) implements LifeEvent {
    @Override
    public Kind kind() {
        return Kind.REGROUP;
    }

    @Override
    public List<UUID> households() {
        return List.of(household);
    }

    @Override
    public List<UUID> people() {
        return List.of();
    }
}
