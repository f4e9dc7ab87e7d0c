package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.registry.Register;

/** T02: every group was checked in the period, with a record. */
@Component
class ProofOfInspections implements Proof {
    private final Inspections inspections;
    private final Register register;

    ProofOfInspections(Inspections inspections, Register register) {
        this.inspections = inspections;
        this.register = register;
    }

    @Override
    public String code() {
        return "groups-checked";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> between(LocalDate from, LocalDate until) {
        Set<UUID> visited = inspections.visited(from, until);
        List<UUID> areas = register.areas(until).stream().map(area -> area.id()).toList();
        return List.of(new Shown(
                Optional.empty(),
                areas.stream().filter(visited::contains).count(),
                areas.size(),
                "/programme/committee/inspections"));
    }
}
