package vn.ansinh.office.programme.livelihood;

import java.util.List;
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

/** Whose projects are whose: all for the officer, those that a body of theirs runs for everybody else. */
@Component
class OwnProjects {
    private final Bodies bodies;
    private final Today today;

    OwnProjects(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    static boolean runsProgramme() {
        return Acting.current()
                .filter(who -> !who.role().isEmpty() && Access.allows(Role.of(who.role()), UseCase.RUN_PROGRAMME))
                .isPresent();
    }

    /** Those of these that the acting person runs. */
    @Transactional(readOnly = true)
    public List<ProjectView> among(List<ProjectView> these) {
        if (runsProgramme()) {
            return these;
        }
        List<UUID> own = bodies.of(Acting.current().orElseGet(Identity::nobody).user(), today.date()).stream()
                .map(Body::id)
                .toList();
        return these.stream().filter(one -> own.contains(one.body().id())).toList();
    }

    /** Whether the acting person may show that its steps were done. The database asks the same again. */
    @Transactional(readOnly = true)
    public boolean mayProve(ProjectView view) {
        return !among(List.of(view)).isEmpty();
    }
}
