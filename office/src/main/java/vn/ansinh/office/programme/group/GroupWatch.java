package vn.ansinh.office.programme.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.BoundAccounts;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.programme.ProgrammeSetting;
import vn.ansinh.office.programme.ProgrammeSettings;
import vn.ansinh.office.programme.committee.CheckedGroups;
import vn.ansinh.office.programme.committee.GroupAssignment;
import vn.ansinh.office.programme.committee.GroupAssignments;
import vn.ansinh.office.programme.committee.Inspections;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.task.Due;
import vn.ansinh.office.programme.task.Dues;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** The groups that whoever acts may see, on a day. */
@Component
class GroupWatch {
    private final Register register;
    private final BoundAccounts accounts;
    private final GroupAssignments assignments;
    private final Inspections inspections;
    private final CheckedGroups checks;
    private final Dues dues;
    private final HelpedHouseholds households;
    private final ProgrammeSettings settings;

    GroupWatch(
            Register register,
            BoundAccounts accounts,
            GroupAssignments assignments,
            Inspections inspections,
            CheckedGroups checks,
            Dues dues,
            HelpedHouseholds households,
            ProgrammeSettings settings) {
        this.register = register;
        this.accounts = accounts;
        this.assignments = assignments;
        this.inspections = inspections;
        this.checks = checks;
        this.dues = dues;
        this.households = households;
        this.settings = settings;
    }

    private static Identity who() {
        return Acting.current().orElseGet(Identity::nobody);
    }

    /** Whether whoever acts knows the families of whole groups; an association knows only those that it helps. */
    static boolean seesFamilies() {
        String role = who().role();
        return !role.isEmpty()
                && Access.allows(Role.of(role), UseCase.SEE_HELP)
                && Access.allows(Role.of(role), UseCase.SEE_CLASSIFICATION);
    }

    private List<Area> areas(LocalDate day) {
        boolean isBound = !who().role().isEmpty() && Role.of(who().role()).isGroupBound();
        return register.areas(day).stream()
                .filter(area -> !isBound || who().groups().contains(area.id()))
                .toList();
    }

    /** Days after which a family that nobody visited is shown. */
    @Transactional(readOnly = true)
    public int contactDays() {
        return settings.of(ProgrammeSetting.CONTACT_DAYS);
    }

    /** In the order of the groups. */
    @Transactional(readOnly = true)
    public List<WatchedGroup> on(LocalDate day) {
        List<Area> areas = areas(day);
        Map<UUID, List<String>> leaders =
                accounts.leaders(areas.stream().map(Area::id).toList());
        Map<UUID, String> members = assignments.all().stream()
                .filter(one -> one.isOn(day))
                .collect(Collectors.toMap(GroupAssignment::area, GroupAssignment::name));
        Map<UUID, LocalDate> visited = inspections.lastVisits(day);
        Map<UUID, List<CheckedGroups.Check>> open = checks
                .between(day.withDayOfYear(1).minusYears(1), day)
                .stream()
                .filter(one -> !one.isDone())
                .collect(Collectors.groupingBy(CheckedGroups.Check::area));
        Map<UUID, List<Due>> late = dues.ofGroups(day.getYear()).stream()
                .filter(one -> one.area().isPresent() && one.on(day) == Due.State.LATE)
                .collect(Collectors.groupingBy(one -> one.area().orElseThrow()));
        Map<UUID, List<HelpedHousehold>> listed = seesFamilies()
                ? households.on(day).stream()
                        .filter(HelpedHousehold::isListed)
                        .collect(Collectors.groupingBy(HelpedHousehold::area))
                : Map.of();
        LocalDate since = day.minusDays(contactDays());
        return areas.stream()
                .map(area -> new WatchedGroup(
                        area,
                        String.join(", ", leaders.getOrDefault(area.id(), List.of())),
                        members.getOrDefault(area.id(), ""),
                        late.getOrDefault(area.id(), List.of()),
                        Optional.ofNullable(visited.get(area.id())),
                        open.getOrDefault(area.id(), List.of()),
                        families(listed.getOrDefault(area.id(), List.of()), since)))
                .toList();
    }

    private static WatchedGroup.Families families(List<HelpedHousehold> own, LocalDate since) {
        return new WatchedGroup.Families(
                own,
                with(own, "help.reason.missing"),
                with(own, "help.reason.no-visit"),
                with(own, "help.reason.cause"),
                own.stream()
                        .filter(one -> one.listed().isBefore(since))
                        .filter(one -> one.visit()
                                .filter(visit -> visit.day().isAfter(since))
                                .isEmpty())
                        .toList());
    }

    /** Those that are red for this reason. */
    private static List<HelpedHousehold> with(List<HelpedHousehold> own, String reason) {
        return own.stream()
                .filter(one -> one.reasons().stream()
                        .anyMatch(each -> each.said().key().equals(reason)))
                .toList();
    }
}
