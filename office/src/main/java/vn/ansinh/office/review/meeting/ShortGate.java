package vn.ansinh.office.review.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A group is surveyed again once a meeting has ended that did not agree with some household; the journal names them. */
@Component
class ShortGate implements Gate {
    private static final int MOST = 10;

    private final Holding holding;

    ShortGate(Holding holding) {
        this.holding = holding;
    }

    @Override
    public String step() {
        return Holding.STEP;
    }

    @Override
    public String action() {
        return "survey-again";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        Optional<Said> unheld = holding.unheld(round, area);
        if (unheld.isPresent()) {
            return List.of(unheld.get());
        }
        Meeting meeting = holding.current(round, area.orElseThrow()).orElseThrow();
        return meeting.fallenShort(Holding.agreement(round)).isEmpty()
                ? List.of(Said.of("meeting.gate.nobody-short"))
                : List.of();
    }

    @Override
    public String reason(Round round, Optional<UUID> area) {
        return area.flatMap(group -> holding.current(round, group))
                .filter(meeting -> meeting.ended().isPresent())
                .map(meeting -> {
                    List<Vote> fallen = meeting.fallenShort(Holding.agreement(round));
                    int present = meeting.sheet().present().count();
                    return fallen.isEmpty()
                            ? ""
                            : "Họp ngày "
                                    + VietnameseDates.inShort(meeting.sheet().day()) + " chưa thống nhất: "
                                    + fallen.stream()
                                            .limit(MOST)
                                            .map(vote -> vote.code() + " (" + vote.agreeing() + "/" + present + ")")
                                            .collect(Collectors.joining(", "))
                                    + (fallen.size() > MOST ? " và " + (fallen.size() - MOST) + " hộ khác" : "");
                })
                .orElse("");
    }
}
