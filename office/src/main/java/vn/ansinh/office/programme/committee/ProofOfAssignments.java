package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.registry.Register;

/** T03: every group has a member on each day of the period as far as it is past; that it never has two the database holds. */
@Component
class ProofOfAssignments implements Proof {
    private final GroupAssignments assignments;
    private final Register register;
    private final Today today;

    ProofOfAssignments(GroupAssignments assignments, Register register, Today today) {
        this.assignments = assignments;
        this.register = register;
        this.today = today;
    }

    @Override
    public String code() {
        return "group-members";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> between(LocalDate from, LocalDate until) {
        LocalDate last = until.isAfter(today.date()) ? today.date() : until;
        if (last.isBefore(from)) {
            return List.of(new Shown(Optional.empty(), 0, register.areas(until).size(), "/programme/committee/groups"));
        }
        List<GroupAssignment> all = assignments.all();
        long covered = register.areas(last).stream()
                .filter(area -> Coverage.gaps(
                                all.stream()
                                        .filter(one -> one.area().equals(area.id()))
                                        .toList(),
                                from,
                                last)
                        .isEmpty())
                .count();
        return List.of(
                new Shown(Optional.empty(), covered, register.areas(last).size(), "/programme/committee/groups"));
    }
}
