package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.intake.Planning.Matched;
import vn.ansinh.office.registry.people.HouseholdEntry;

/** What the register knows of the households and people of one part of a list. */
final class KnownPart {
    private final Map<String, Known.Household> byCode;
    private final Map<UUID, Known.Household> byId = new HashMap<>();
    private final Matching matching;
    private final Set<UUID> movers = new HashSet<>();
    private final Set<UUID> newHeads = new HashSet<>();

    KnownPart(Map<String, Known.Household> byCode, Matching matching) {
        this.byCode = byCode;
        this.matching = matching;
        byCode.values().forEach(household -> byId.put(household.id(), household));
    }

    /** Of an empty register. */
    static KnownPart nothing() {
        return new KnownPart(Map.of(), new Matching(Map.of(), Map.of()));
    }

    Matching matching() {
        return matching;
    }

    Known.@Nullable Household household(HouseholdEntry entry) {
        return entry.code() == null ? null : byCode.get(entry.code());
    }

    /** Without a code, the household is where its head, or else all who are known, live now. */
    Known.@Nullable Household where(List<Matched> members, boolean headsOnly) {
        return members.stream()
                .filter(member -> headsOnly || member.entry().isHead())
                .map(Matched::person)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(person -> byId.get(person.household()))
                .orElse(null);
    }

    void moved(Known.Person person) {
        movers.add(person.id());
    }

    void newHead(UUID household) {
        newHeads.add(household);
    }

    /** A person who comes from another household may leave it headless only if nobody stays there. */
    void checkMay(Matched member, LocalDate asOf) throws Refusal {
        Known.Person person = member.person();
        if (person == null) {
            return;
        }
        if (person.memberSince().isAfter(asOf)) {
            throw newer(member.row(), person.memberSince());
        }
        Known.Household from = byId.get(person.household());
        if (!person.isHead() || from == null || newHeads.contains(from.id())) {
            return;
        }
        boolean othersStay = from.people().stream()
                .anyMatch(other -> !other.id().equals(person.id()) && !movers.contains(other.id()));
        if (othersStay) {
            throw new Refusal(
                    member.row(),
                    person.name().written(),
                    "head-left-behind",
                    person.name().written(),
                    from.code());
        }
    }

    static Refusal newer(int row, LocalDate since) {
        return new Refusal(row, "", "newer", Changes.written(since));
    }
}
