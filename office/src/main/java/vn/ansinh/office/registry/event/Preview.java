package vn.ansinh.office.registry.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.EventForesight.Basis;
import vn.ansinh.office.registry.EventForesight.Consequence;
import vn.ansinh.office.registry.EventForesight.Counted;
import vn.ansinh.office.registry.EventForesight.Turn;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;

/** What an event would do, as the register would stand today. */
public record Preview(Result result, List<Turned> households, List<Consequence> consequences) {
    public Preview {
        households = List.copyOf(households);
        consequences = List.copyOf(consequences);
    }

    /** What can be said. */
    public List<Consequence> certain() {
        return consequences.stream().filter(one -> one.turn() != Turn.LOOK).toList();
    }

    /** What something has to be found out for. */
    public List<Consequence> open() {
        return consequences.stream().filter(one -> one.turn() == Turn.LOOK).toList();
    }

    /**
     * A household on one side of the event.
     *
     * @param counted as what it counts; empty where nobody knows classes
     */
    public record Side(Household household, List<Member> members, Optional<Counted> counted) {
        public Side {
            members = List.copyOf(members);
        }
    }

    /**
     * One household before and after.
     *
     * @param before empty for one that comes into being
     * @param after empty for one that everybody left
     */
    public record Turned(Optional<Side> before, Optional<Side> after) {
        /** Whether others live in it afterwards, so that a class found for the former ones does not speak of them. */
        public boolean hasOthers() {
            return lines().stream().anyMatch(line -> line.before() == null || line.after() == null);
        }

        /** As what it counts on both sides; one where an event does not change it. */
        public List<Counted> classes() {
            return Stream.of(before, after)
                    .flatMap(Optional::stream)
                    .map(Side::counted)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }

        /** What its class rests on afterwards. */
        public Optional<Basis> basis() {
            return after.flatMap(Side::counted).map(Counted::basis);
        }

        public Household household() {
            return after.or(() -> before).orElseThrow().household();
        }

        /** Everybody of both sides, those of before first. */
        public List<Line> lines() {
            Map<UUID, Line> lines = new LinkedHashMap<>();
            before.ifPresent(side -> side.members().forEach(member -> lines.put(member.id(), new Line(member, null))));
            after.ifPresent(side -> side.members()
                    .forEach(member -> lines.merge(
                            member.id(), new Line(null, member), (was, is) -> new Line(was.before(), is.after()))));
            return List.copyOf(lines.values());
        }

        /** Whether it lives elsewhere afterwards. */
        public boolean moves() {
            return before.isPresent()
                    && after.isPresent()
                    && !(Objects.equals(
                                    before.get().household().area(),
                                    after.get().household().area())
                            && Objects.equals(
                                    before.get().household().address(),
                                    after.get().household().address()));
        }
    }

    /** One member before and after; null where they are not in the household. */
    public record Line(@Nullable Member before, @Nullable Member after) {
        public Member either() {
            return Optional.ofNullable(after)
                    .or(() -> Optional.ofNullable(before))
                    .orElseThrow();
        }

        public boolean isChange() {
            return before == null || after == null || before.relation() != after.relation();
        }
    }
}
