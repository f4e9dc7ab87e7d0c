package vn.ansinh.office.registry.area;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.BoundAccounts;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.map.Boundaries;

/** Tells what a change of groups comes to: sizes, listed households, urban and rural, accounts and outlines to be put right after. */
@Component
class Effects {
    private static final Set<String> LISTED = Set.of("poor", "near-poor");

    private final BoundAccounts accounts;
    private final Boundaries boundaries;
    private final List<HouseholdFilter> filters;
    private final Today today;

    Effects(BoundAccounts accounts, Boundaries boundaries, ObjectProvider<HouseholdFilter> filters, Today today) {
        this.accounts = accounts;
        this.boundaries = boundaries;
        this.filters = filters.orderedStream().toList();
        this.today = today;
    }

    @Transactional(readOnly = true)
    public ArrangementView.Effect of(Arranging.Result.Done done, List<GroupPeriod> groupsNow) {
        GroupChange change = done.change();
        List<ArrangementView.Line> lines = lines(done, groupsNow);
        return new ArrangementView.Effect(
                lines,
                done.moved().size(),
                listed(done.moved()),
                lines.stream()
                        .filter(ArrangementView.Line::changesArea)
                        .mapToLong(line -> line.sizeAfter().households())
                        .sum(),
                accounts.to(change.ended()).values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                outlined(done, groupsNow),
                change.steps().ward().stream()
                        .flatMap(step -> java.util.stream.Stream.ofNullable(step.after()))
                        .filter(period -> period.until() == null)
                        .map(period -> period.ward().name())
                        .findFirst(),
                done.token());
    }

    private static List<ArrangementView.Line> lines(Arranging.Result.Done done, List<GroupPeriod> groupsNow) {
        Set<UUID> touched = new LinkedHashSet<>();
        done.change().steps().groups().forEach(step -> touched.add(step.area()));
        done.sides().before().forEach((area, size) -> {
            if (!size.equals(done.sides().after().get(area))) {
                touched.add(area);
            }
        });
        done.sides().after().keySet().stream()
                .filter(area -> !done.sides().before().containsKey(area))
                .forEach(touched::add);
        List<ArrangementView.Line> lines = new ArrayList<>();
        for (UUID area : touched) {
            Optional<GroupPeriod> before =
                    groupsNow.stream().filter(one -> one.area().equals(area)).findFirst();
            Optional<GroupPeriod> after = done.change().steps().groups().stream()
                    .filter(step -> step.area().equals(area))
                    .map(GroupPlan.Step::after)
                    .flatMap(java.util.stream.Stream::ofNullable)
                    .filter(period -> period.until() == null)
                    .findFirst();
            boolean isEnded = done.change().ended().contains(area);
            lines.add(new ArrangementView.Line(
                    before.or(() -> after).map(GroupPeriod::name).orElse("?"),
                    before.orElse(null),
                    isEnded ? null : after.or(() -> before).orElse(null),
                    done.sides().before().getOrDefault(area, GroupRows.Size.NONE),
                    done.sides().after().getOrDefault(area, GroupRows.Size.NONE)));
        }
        return lines;
    }

    private long listed(List<UUID> households) {
        return filters.stream()
                .flatMap(filter -> filter.badges(households, today.date()).values().stream())
                .filter(badge -> LISTED.contains(badge.style()))
                .count();
    }

    private List<String> outlined(Arranging.Result.Done done, List<GroupPeriod> groupsNow) {
        if (done.moved().isEmpty()) {
            return List.of();
        }
        Set<UUID> drawn = boundaries.drawn();
        Map<UUID, GroupRows.Size> before = done.sides().before();
        return groupsNow.stream()
                .filter(group -> drawn.contains(group.area()))
                .filter(group -> !before.getOrDefault(group.area(), GroupRows.Size.NONE)
                        .equals(done.sides().after().getOrDefault(group.area(), GroupRows.Size.NONE)))
                .map(GroupPeriod::name)
                .toList();
    }
}
