package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.review.Standings;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.path.MostHouseholds;
import vn.ansinh.rules.path.Pricing;
import vn.ansinh.rules.path.Way;

/** Asks for the path of every household on the lists and chooses the most that the money takes off them by a day, exactly. */
@Component
class ChoosingLeavers {
    private final Standings standings;
    private final AskingPaths asking;
    private final PathSteps steps;
    private final KeptPaths kept;

    ChoosingLeavers(Standings standings, AskingPaths asking, PathSteps steps, KeptPaths kept) {
        this.standings = standings;
        this.asking = asking;
        this.steps = steps;
        this.kept = kept;
    }

    /**
     * What the ward typed.
     *
     * @param isFar whether poor households are to leave both lists at once
     */
    record Asked(LocalDate day, LocalDate until, long money, int target, boolean isFar) {}

    @Transactional(readOnly = true)
    public Leavers choose(Asked asked, Language language) {
        List<UUID> listed = standings.all(asked.day()).values().stream()
                .filter(Standing::isListed)
                .map(Standing::household)
                .toList();
        Catalogue catalogue = new Catalogue(steps.on(asked.day()));
        Map<UUID, KeptPath> followed = kept.all();
        List<Leavers.Row> rows = new ArrayList<>();
        for (AskedPath path : asking.these(listed, asked.day())) {
            rows.add(row(path, asked, catalogue, followed, language));
        }
        MostHouseholds.Choice choice = MostHouseholds.within(
                asked.money(),
                rows.stream()
                        .filter(row -> row.place() == Leavers.Place.BEYOND)
                        .map(row -> new MostHouseholds.Candidate(
                                row.code(), row.cost().orElseThrow()))
                        .toList());
        List<Leavers.Row> placed = rows.stream()
                .map(row -> choice.chosen().contains(row.code()) ? at(row, Leavers.Place.CHOSEN) : row)
                .sorted(Comparator.comparing(Leavers.Row::place)
                        .thenComparingLong(row -> row.cost().orElse(Long.MAX_VALUE)))
                .toList();
        return new Leavers(
                asked.day(),
                asked.until(),
                asked.money(),
                asked.target(),
                asked.isFar(),
                placed,
                choice.cost(),
                choice.left());
    }

    private static Leavers.Row row(
            AskedPath path, Asked asked, Catalogue catalogue, Map<UUID, KeptPath> followed, Language language) {
        Optional<AskedPath.Found> found =
                asked.isFar() ? path.found().reversed().stream().findFirst() : path.nearest();
        List<Way> ways = found.map(one -> one.lasting().ways()).orElse(List.of());
        List<Pricing.Priced> priced = Pricing.order(ways, catalogue.costs(asked.day(), asked.until()));
        Optional<Pricing.Priced> first = priced.stream().findFirst();
        OptionalLong cost = first.map(Pricing.Priced::cost).orElse(OptionalLong.empty());
        return new Leavers.Row(
                path.household().id(),
                path.household().code(),
                path.household().headName(),
                Optional.ofNullable(path.household().areaName()).orElse(""),
                path.household().standing().status().orElse(Standing.Status.POOR),
                found.map(AskedPath.Found::goal),
                place(path, found, cost),
                first.map(one -> one.way().steps().stream()
                                .map(step -> ShowingPaths.step(step, catalogue, Spoken.in(language)))
                                .toList())
                        .orElse(List.of()),
                cost,
                followed.containsKey(path.household().id()));
    }

    private static Leavers.Place place(AskedPath path, Optional<AskedPath.Found> found, OptionalLong cost) {
        if (path.nobodyWorks() == Answer.YES) {
            return Leavers.Place.APART;
        }
        if (found.isEmpty()) {
            return Leavers.Place.UNSURVEYED;
        }
        if (found.get().lasting().isThere()) {
            return Leavers.Place.THERE;
        }
        if (!found.get().lasting().isReachable()) {
            return Leavers.Place.UNREACHABLE;
        }
        return cost.isPresent() ? Leavers.Place.BEYOND : Leavers.Place.UNPRICED;
    }

    private static Leavers.Row at(Leavers.Row row, Leavers.Place place) {
        return new Leavers.Row(
                row.household(),
                row.code(),
                row.head(),
                row.area(),
                row.status(),
                row.goal(),
                place,
                row.steps(),
                row.cost(),
                row.isKept());
    }
}
