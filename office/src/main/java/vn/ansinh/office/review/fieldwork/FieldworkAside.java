package vn.ansinh.office.review.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board and the page of a group say of who goes where. */
@Component
class FieldworkAside implements Aside {
    private static final int MOST = 8;

    private final Fieldwork fieldwork;

    FieldworkAside(Fieldwork fieldwork) {
        this.fieldwork = fieldwork;
    }

    @Override
    public Optional<Part> of(Round round) {
        return of(fieldwork.of(round, Optional.empty()), round.address() + "/fieldwork");
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return of(fieldwork.of(round, Optional.of(area)), round.address(area) + "/fieldwork");
    }

    private static Optional<Part> of(List<FieldHousehold> all, String address) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long unassigned = all.stream().filter(FieldHousehold::isUnassigned).count();
        long toReturn = all.stream().filter(FieldHousehold::isToReturn).count();
        List<Said> lines = new ArrayList<>();
        if (unassigned > 0) {
            lines.add(Said.of("fieldwork.unassigned", unassigned));
        }
        if (toReturn > 0) {
            lines.add(Said.of("fieldwork.to-return", toReturn));
        }
        List<Progress> progress = Progress.of(all);
        progress.stream()
                .limit(MOST)
                .forEach(each ->
                        lines.add(Said.of("fieldwork.progress", each.surveyor().name(), each.done(), each.given())));
        if (progress.size() > MOST) {
            lines.add(Said.of("fieldwork.progress.more", progress.size() - MOST));
        }
        if (lines.isEmpty()) {
            lines.add(Said.of("fieldwork.all-done"));
        }
        return Optional.of(
                new Part(Said.of("fieldwork.title"), lines, toReturn > 0, address, Said.of("fieldwork.open")));
    }
}
