package vn.ansinh.office.review.living;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Answer;

/** What the board of a review of living standards says of its households. */
@Component
@Order(0)
class LivingAside implements Aside {
    private final LivingFindings findings;

    LivingAside(LivingFindings findings) {
        this.findings = findings;
    }

    @Override
    public Optional<Part> of(Round round) {
        return of(round, Optional.empty());
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return of(round, Optional.of(area));
    }

    private Optional<Part> of(Round round, Optional<UUID> area) {
        if (round.isOfLists()) {
            return Optional.empty();
        }
        List<LivingHousehold> all = findings.of(round, area);
        return Optional.of(new Part(
                Said.of("living.title"),
                List.of(Said.of(
                        "living.counted", count(all, Answer.YES), count(all, Answer.NO), count(all, Answer.UNKNOWN))),
                all.stream().anyMatch(LivingHousehold::isContrary),
                round.address() + "/living",
                Said.of("living.open")));
    }

    private static long count(List<LivingHousehold> all, Answer result) {
        return all.stream().filter(one -> one.result() == result).count();
    }
}
