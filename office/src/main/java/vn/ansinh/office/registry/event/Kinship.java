package vn.ansinh.office.registry.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.registry.people.Relation;

/** What a member is to a new head, as far as it follows from what both were to the head of before; never a guess. */
public final class Kinship {
    private static final Map<Relation, Map<Relation, Relation>> TO_HEAD = new EnumMap<>(Relation.class);

    static {
        Map<Relation, Relation> spouse = to(Relation.SPOUSE);
        spouse.put(Relation.HEAD, Relation.SPOUSE);
        spouse.put(Relation.CHILD, Relation.CHILD);
        spouse.put(Relation.CHILD_OTHER, Relation.CHILD_OTHER);
        spouse.put(Relation.CHILD_IN_LAW, Relation.CHILD_IN_LAW);
        spouse.put(Relation.GRANDCHILD, Relation.GRANDCHILD);
        spouse.put(Relation.PARENT, Relation.PARENT_IN_LAW);
        spouse.put(Relation.PARENT_IN_LAW, Relation.PARENT);
        for (Relation child : new Relation[] {Relation.CHILD, Relation.CHILD_OTHER}) {
            Map<Relation, Relation> from = to(child);
            from.put(Relation.HEAD, Relation.PARENT);
            from.put(Relation.SPOUSE, Relation.PARENT);
            from.put(Relation.CHILD, Relation.SIBLING);
            from.put(Relation.CHILD_OTHER, Relation.SIBLING);
            from.put(Relation.PARENT, Relation.GRANDPARENT);
            from.put(Relation.PARENT_IN_LAW, Relation.GRANDPARENT);
            from.put(Relation.SIBLING, Relation.RELATIVE);
        }
        Map<Relation, Relation> parent = to(Relation.PARENT);
        parent.put(Relation.HEAD, Relation.CHILD);
        parent.put(Relation.SPOUSE, Relation.CHILD_IN_LAW);
        parent.put(Relation.CHILD, Relation.GRANDCHILD);
        parent.put(Relation.CHILD_OTHER, Relation.GRANDCHILD);
        parent.put(Relation.PARENT, Relation.SPOUSE);
        parent.put(Relation.SIBLING, Relation.CHILD);
        Map<Relation, Relation> sibling = to(Relation.SIBLING);
        sibling.put(Relation.HEAD, Relation.SIBLING);
        sibling.put(Relation.SIBLING, Relation.SIBLING);
        sibling.put(Relation.PARENT, Relation.PARENT);
        sibling.put(Relation.GRANDPARENT, Relation.GRANDPARENT);
        sibling.put(Relation.SPOUSE, Relation.RELATIVE);
        sibling.put(Relation.CHILD, Relation.NEPHEW);
        sibling.put(Relation.CHILD_OTHER, Relation.NEPHEW);
        sibling.put(Relation.CHILD_IN_LAW, Relation.RELATIVE);
    }

    private Kinship() {}

    private static Map<Relation, Relation> to(Relation head) {
        return TO_HEAD.computeIfAbsent(head, each -> new EnumMap<>(Relation.class));
    }

    /**
     * Empty where only a person can say it.
     *
     * @param head what the new head was to the head of before
     * @param member what the member was to the head of before
     */
    public static Optional<Relation> toNewHead(Relation head, Relation member) {
        return switch (member) {
            case NOT_RELATED, DOMESTIC_WORKER -> Optional.of(member);
            default -> Optional.ofNullable(TO_HEAD.getOrDefault(head, Map.of()).get(member));
        };
    }
}
