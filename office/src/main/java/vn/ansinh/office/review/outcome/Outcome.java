package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Standard;

/**
 * Kết quả của một kỳ rà soát: the ward as it stood when the round began and as it stands at its end.
 *
 * @param day the last day: that of the signed decision, before it today or the last day of the round
 * @param isProvisional whether no decision is signed yet, so that the forms say what households are
 * @param undecided how many households of the round have no result yet and keep what they were
 * @param standard the poverty standard of the last day
 * @param groups the groups that have a household on one of the two days, in their order
 * @param families every household of the ward on the last day
 * @param lookBack how many years back a household is on a list again; empty while the ward did not enter it: then all are counted
 * @param seesOrigin whether the reader may know ethnic groups
 */
public record Outcome(
        Round round,
        LocalDate day,
        boolean isProvisional,
        long undecided,
        Optional<Standard> standard,
        List<Group> groups,
        Map<UUID, Home> begin,
        List<Family> families,
        List<Entry> poorFlow,
        List<Entry> nearPoorFlow,
        OptionalInt lookBack,
        boolean seesOrigin) {

    /** A residential group; no id for the households that are in none. */
    public record Group(String id, String name) {}

    public Outcome {
        groups = List.copyOf(groups);
        begin = Map.copyOf(begin);
        families = List.copyOf(families);
        poorFlow = List.copyOf(poorFlow);
        nearPoorFlow = List.copyOf(nearPoorFlow);
    }

    /**
     * The outcome, when it adds up: tables and papers are made of no other.
     *
     * @throws IllegalStateException naming the group and the households, when it does not
     */
    Outcome sound() {
        broken().ifPresent(broken -> {
            throw new IllegalStateException(
                    "flows of group '" + nameOf(broken.group()) + "' do not add up, households " + broken.households());
        });
        return this;
    }

    /** The first group that does not add up, in either list. */
    public Optional<Balance.Broken> broken() {
        return Balance.of(poorFlow).or(() -> Balance.of(nearPoorFlow));
    }

    public String nameOf(String group) {
        return groups.stream()
                .filter(one -> one.id().equals(group))
                .map(Group::name)
                .findFirst()
                .orElse("");
    }

    Slice ward() {
        return new Slice(families, poorFlow, nearPoorFlow);
    }

    Slice of(Group group) {
        return new Slice(
                families.stream()
                        .filter(one -> one.home().group().equals(group.id()))
                        .toList(),
                poorFlow.stream().filter(one -> one.group().equals(group.id())).toList(),
                nearPoorFlow.stream()
                        .filter(one -> one.group().equals(group.id()))
                        .toList());
    }
}
