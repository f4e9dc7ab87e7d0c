package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;

/** The bodies for which whoever looks answers: the groups for a leader, the ones that an account stands for otherwise. */
@Component
class OwnBodies {
    private final Bodies bodies;
    private final Today today;

    OwnBodies(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    /** None for the officer, who looks after all of them. */
    @Transactional(readOnly = true)
    List<UUID> ofActor() {
        return isOfficer() ? List.of() : of(Acting.current().orElseGet(Identity::nobody));
    }

    static boolean isOfficer() {
        return Acting.current()
                .filter(who -> who.role().equals(Role.OFFICER.code()))
                .isPresent();
    }

    private List<UUID> of(Identity who) {
        LocalDate day = today.date();
        List<Body> own = who.role().equals(Role.GROUP_LEADER.code())
                ? bodies.first(BodyKind.GROUP, day).stream().toList()
                : bodies.of(who.user(), day);
        return own.stream().map(Body::id).toList();
    }
}
