package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.registry.EventForesight;
import vn.ansinh.office.review.Standing;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;

/** Asks the same law about households before and after an event; supports are followed by whom they are for. */
@Component
class ForeseeingEvents implements EventForesight {
    private final KnownHouseholds households;
    private final Sight sight;
    private final WardLaw law;

    ForeseeingEvents(KnownHouseholds households, Sight sight, WardLaw law) {
        this.households = households;
        this.sight = sight;
        this.law = law;
    }

    private record Known(LocalDate day, Map<UUID, KnownHousehold> households) implements Outlook {}

    /** A support of a person or household, whichever household the person lives in. */
    private record Place(UUID subject, String benefit) {}

    private record Found(String code, Optional<String> person, Entitlement one, boolean isOpen) {}

    @Override
    @Transactional(readOnly = true)
    public Outlook look(Collection<UUID> wanted, LocalDate day) {
        Map<UUID, KnownHousehold> known = new LinkedHashMap<>();
        wanted.forEach(id -> households.find(id, day).ifPresent(one -> known.put(id, one)));
        return new Known(day, known);
    }

    @Override
    public Map<UUID, Counted> counted(Outlook outlook) {
        if (!(outlook instanceof Known known)) {
            throw new IllegalArgumentException("an outlook of another maker");
        }
        Map<UUID, Counted> counted = new LinkedHashMap<>();
        known.households()
                .forEach((id, household) ->
                        counted.put(id, new Counted(badge(household.standing()), basis(household.standing()))));
        return counted;
    }

    private static String badge(Standing standing) {
        return standing.status()
                .map(status -> switch (status) {
                    case POOR -> "poor";
                    case NEAR_POOR -> "near-poor";
                    case NEWLY_ESCAPED -> "left-poverty";
                    case AVERAGE_LIVING -> "average-living-standard";
                    case NORMAL -> "";
                })
                .orElse("undetermined");
    }

    private static Basis basis(Standing standing) {
        return switch (standing.basis()) {
            case LIST -> Basis.LIST;
            case SURVEY -> Basis.SURVEY;
            case NONE -> Basis.NONE;
        };
    }

    @Override
    @Transactional
    public List<Consequence> compare(Outlook before, Outlook after, Language language) {
        if (!(before instanceof Known was) || !(after instanceof Known is)) {
            throw new IllegalArgumentException("an outlook of another maker");
        }
        sight.look(Stream.concat(was.households().values().stream(), is.households().values().stream())
                .toList());
        List<Consequence> found = new ArrayList<>(reviews(was, is));
        found.addAll(supports(was, is, language));
        found.sort(Comparator.comparing(Consequence::turn).thenComparing(Consequence::code));
        return found;
    }

    /** A class was found for as many people as lived there: where others live there now, or it never was, it is found anew. */
    private static List<Consequence> reviews(Known was, Known is) {
        List<Consequence> reviews = new ArrayList<>();
        is.households().forEach((id, now) -> {
            KnownHousehold then = was.households().get(id);
            if (then == null) {
                reviews.add(review(now.code(), 0, now.members().size()));
            } else if (then.standing().basis() != Standing.Basis.NONE
                    && !people(then).equals(people(now))) {
                reviews.add(
                        review(now.code(), then.members().size(), now.members().size()));
            }
        });
        was.households().forEach((id, then) -> {
            if (!is.households().containsKey(id) && then.standing().basis() != Standing.Basis.NONE) {
                reviews.add(review(then.code(), then.members().size(), 0));
            }
        });
        return reviews;
    }

    private static List<UUID> people(KnownHousehold household) {
        return household.members().stream().map(KnownMember::id).sorted().toList();
    }

    private static Consequence review(String code, int before, int after) {
        return new Consequence(
                Turn.REVIEW,
                code,
                Optional.empty(),
                "",
                BigDecimal.valueOf(before),
                BigDecimal.valueOf(after),
                List.of());
    }

    private List<Consequence> supports(Known was, Known is, Language language) {
        Benefits benefits = law.benefits();
        Comparing comparing = new Comparing(benefits, benefits, is.day());
        Map<Place, Found> old = found(benefits, was);
        Map<Place, Found> now = found(benefits, is);
        List<Consequence> lines = new ArrayList<>();
        now.forEach((place, found) -> {
            Found then = old.remove(place);
            add(lines, comparing, then, found, language);
        });
        old.values().forEach(then -> add(lines, comparing, then, null, language));
        return lines;
    }

    private static Map<Place, Found> found(Benefits benefits, Known known) {
        Map<Place, Found> all = new LinkedHashMap<>();
        known.households().values().forEach(household -> {
            Rights rights = Rights.of(benefits, household, known.day());
            rights.all().forEach(one -> {
                Optional<KnownMember> member = one.person() == Entitlement.HOUSEHOLD
                        ? Optional.empty()
                        : Optional.of(household.members().get(one.person()));
                all.put(
                        new Place(
                                member.map(KnownMember::id).orElse(household.id()),
                                one.benefit().id()),
                        new Found(household.code(), member.map(KnownMember::name), one, rights.isWorthAsking(one)));
            });
        });
        return all;
    }

    private static void add(
            List<Consequence> lines,
            Comparing comparing,
            @Nullable Found then,
            @Nullable Found now,
            Language language) {
        Found either =
                Optional.ofNullable(now).or(() -> Optional.ofNullable(then)).orElseThrow();
        Comparing.Pair pair = new Comparing.Pair(
                then == null ? null : then.one(),
                now == null ? null : now.one(),
                then != null && then.isOpen(),
                now != null && now.isOpen());
        comparing
                .line(pair)
                .ifPresent(line -> lines.add(new Consequence(
                        turn(line.turn()),
                        either.code(),
                        either.person(),
                        line.benefit().name().in(spoken(language)),
                        line.isDong() ? line.before().orElse(null) : null,
                        line.isDong() ? line.after().orElse(null) : null,
                        line.missing().stream()
                                .map(fact -> fact.name().in(spoken(language)))
                                .toList())));
    }

    private static Turn turn(Effect.Turn turn) {
        return switch (turn) {
            case STARTS -> Turn.STARTS;
            case RISES -> Turn.RISES;
            case CHANGES -> Turn.CHANGES;
            case FALLS -> Turn.FALLS;
            case ENDS -> Turn.STOPS;
            case OPENS -> Turn.LOOK;
        };
    }

    private static vn.ansinh.rules.source.Language spoken(Language language) {
        return language == Language.ENGLISH ? vn.ansinh.rules.source.Language.EN : vn.ansinh.rules.source.Language.VI;
    }
}
