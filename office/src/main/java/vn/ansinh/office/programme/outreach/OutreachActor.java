package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** What whoever acts may write down: the officer for every body and group, others for their body, leaders for their groups. */
@Component
class OutreachActor {
    private final Bodies bodies;
    private final Register register;
    private final HelpedHouseholds households;
    private final Today today;

    OutreachActor(Bodies bodies, Register register, HelpedHouseholds households, Today today) {
        this.bodies = bodies;
        this.register = register;
        this.households = households;
        this.today = today;
    }

    static Identity who() {
        return Acting.current().orElseGet(Identity::nobody);
    }

    private static boolean may(UseCase useCase) {
        String role = who().role();
        return !role.isEmpty() && Access.allows(Role.of(role), useCase);
    }

    static boolean runs() {
        return may(UseCase.RUN_PROGRAMME);
    }

    static boolean isLeader() {
        return who().role().equals(Role.GROUP_LEADER.code());
    }

    /** The bodies for which an activity can be written down; none for those who may write nothing. */
    @Transactional(readOnly = true)
    public Map<String, String> bodies() {
        LocalDate day = today.date();
        List<Body> all = !may(UseCase.DO_TASK)
                ? List.of()
                : isLeader()
                        ? bodies.first(BodyKind.GROUP, day).stream().toList()
                        : runs() ? bodies.on(day) : bodies.of(who().user(), day);
        Map<String, String> names = new LinkedHashMap<>();
        all.stream()
                .filter(body -> body.kind() != BodyKind.SUPERIOR)
                .forEach(body -> names.put(body.id().toString(), body.name()));
        return names;
    }

    /** The groups that can be chosen or looked at. */
    @Transactional(readOnly = true)
    public List<Area> areas() {
        List<UUID> own = who().groups();
        return register.areas(today.date()).stream()
                .filter(area -> !isLeader() || own.contains(area.id()))
                .toList();
    }

    /** The families that can be named: those that whoever acts may know. */
    @Transactional(readOnly = true)
    public List<HelpedHousehold> households() {
        return may(UseCase.SEE_HELP)
                ? households.on(today.date()).stream()
                        .filter(one -> !isLeader() || who().groups().contains(one.area()))
                        .toList()
                : List.of();
    }

    /** Whether this one can be put right or withdrawn. */
    boolean mayChange(Outreach one) {
        return one.counts()
                && may(UseCase.DO_TASK)
                && (runs() || one.recordedBy().equals(who().user()));
    }
}
