package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.review.Standing;

/**
 * Danh sách tăng, giảm, đổi nhóm: whom the State insures on a day against whom the last lists named. From which day a card holds is
 * proposed: the decision for poor and near-poor households, birth and death, otherwise the day of the list; the officer puts it right.
 * Whoever was on no list and has the card already by the register is kept, so that the next list is compared with it.
 */
final class InsuranceDraft {
    private static final Set<String> BY_STATUS =
            Set.of("hi-poor", "hi-near-poor", "hi-newly-escaped", "hi-average-farm");
    private static final Set<String> BY_ALLOWANCE = Set.of("hi-social-allowance", "hi-social-pension");
    /** How the register calls a card of these groups; it has one word for all others. */
    private static final Map<String, InsurancePayer> PAYERS = Map.of(
            "hi-poor", InsurancePayer.STATE_BECAUSE_POOR,
            "hi-near-poor", InsurancePayer.STATE_SUPPORT_NEAR_POOR);

    private static final int CHILD = 6;

    private final RollAsking.Asked asked;
    private final Map<UUID, RollDraft> base;
    private final Map<UUID, LocalDate> deaths;
    private final LocalDate day;

    /**
     * @param base whom the lists until now name, by person
     * @param deaths of those of the base who died
     */
    InsuranceDraft(RollAsking.Asked asked, Map<UUID, RollDraft> base, Map<UUID, LocalDate> deaths, LocalDate day) {
        this.asked = asked;
        this.base = base;
        this.deaths = deaths;
        this.day = day;
    }

    List<RollDraft> lines() {
        List<RollDraft> lines = new ArrayList<>();
        Map<UUID, RollGiven> now = new HashMap<>();
        for (RollGiven given : asked.given()) {
            if (given.member().isPresent() && now.putIfAbsent(given.whose().id(), given) == null) {
                line(given, given.member().get()).ifPresent(lines::add);
            }
        }
        base.values().stream().filter(one -> !now.containsKey(one.whose().id())).forEach(one -> lines.add(left(one)));
        return lines;
    }

    private Optional<RollDraft> line(RollGiven given, KnownMember member) {
        RollDraft until = base.get(member.id());
        if (until != null && until.benefit().equals(given.benefit())) {
            return Optional.empty();
        }
        boolean isKnown = until == null && hasThisCard(member.situation(), given.benefit());
        RollLine.Cause cause = joinedBy(given, member);
        return Optional.of(new RollDraft(
                given.whose(),
                given.benefit(),
                until == null ? "" : until.benefit(),
                until != null ? RollLine.Change.CHANGED : isKnown ? RollLine.Change.KEPT : RollLine.Change.JOINED,
                cause,
                isKnown ? day : from(cause, given, member),
                Optional.empty(),
                ""));
    }

    private RollLine.Cause joinedBy(RollGiven given, KnownMember member) {
        if (BY_STATUS.contains(given.benefit())) {
            return RollLine.Cause.DECISION;
        }
        if (BY_ALLOWANCE.contains(given.benefit())) {
            return RollLine.Cause.ALLOWANCE;
        }
        return isChild(member) ? RollLine.Cause.BIRTH : RollLine.Cause.OTHER;
    }

    private boolean isChild(KnownMember member) {
        BirthDate birth = member.birth();
        return birth != null && birth.date().plusYears(CHILD).isAfter(day);
    }

    private LocalDate from(RollLine.Cause cause, RollGiven given, KnownMember member) {
        LocalDate since = switch (cause) {
            case DECISION -> given.household().standing().since();
            case BIRTH ->
                Optional.ofNullable(member.birth()).map(BirthDate::date).orElse(day);
            case ALLOWANCE, DEATH, AWAY, AGE, OTHER -> day;
        };
        return since == null || since.isAfter(day) ? day : since;
    }

    private static boolean hasThisCard(Situation situation, String benefit) {
        return Boolean.TRUE.equals(situation.insured())
                && situation.insurancePayer() == PAYERS.getOrDefault(benefit, InsurancePayer.STATE_OTHER);
    }

    private RollDraft left(RollDraft until) {
        UUID person = until.whose().id();
        LocalDate died = deaths.get(person);
        if (died != null) {
            return until.left(RollLine.Cause.DEATH, died);
        }
        KnownHousehold home = asked.homes().get(person);
        if (home == null) {
            return until.left(RollLine.Cause.AWAY, day);
        }
        if (BY_STATUS.contains(until.benefit())) {
            Standing standing = home.standing();
            LocalDate since = standing.leftLists();
            return until.left(RollLine.Cause.DECISION, since == null || since.isAfter(day) ? day : since);
        }
        return until.left(BY_ALLOWANCE.contains(until.benefit()) ? RollLine.Cause.ALLOWANCE : RollLine.Cause.AGE, day);
    }
}
