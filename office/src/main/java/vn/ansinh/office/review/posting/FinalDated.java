package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** From when copies of the list of a signed decision that still hang may be taken down. */
@Component
class FinalDated implements Dated {
    private final Rounds rounds;
    private final FinalPostings postings;
    private final JdbcClient sql;

    FinalDated(Rounds rounds, FinalPostings postings, JdbcClient sql) {
        this.rounds = rounds;
        this.postings = postings;
        this.sql = sql;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_REVIEW;
    }

    @Override
    public List<String> reads() {
        return List.of("review", "law");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        Set<UUID> hanging = Set.copyOf(sql.sql("""
                select distinct d.round_id from review.hanging h
                join review.decision d on d.ward_id = h.ward_id and d.decision_id = h.decision_id
                where not exists (select from review.hanging_end e where e.ward_id = h.ward_id and e.hanging_id = h.hanging_id)
                """).query(UUID.class).list());
        List<DatedThing> found = new ArrayList<>();
        for (Round round : hanging.isEmpty() ? List.<Round>of() : rounds.all()) {
            if (hanging.contains(round.id())) {
                postings.of(round)
                        .filter(posting -> posting.openness().isPresent())
                        .ifPresent(posting -> found.addAll(things(round, posting, from, to)));
            }
        }
        return found;
    }

    private static List<DatedThing> things(Round round, FinalPosting posting, LocalDate from, LocalDate to) {
        Map<LocalDate, Long> copies = posting.hung().stream()
                .filter(copy -> copy.hanging().isUp())
                .map(copy -> posting.until(copy).plusDays(1))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        return copies.entrySet().stream()
                .map(one -> new DatedThing(
                        "final-posting-over",
                        Said.of("work.dated.final-posting-over", one.getValue()),
                        round.address() + "/final-posting",
                        UseCase.RUN_REVIEW,
                        one.getKey(),
                        true))
                .toList();
    }
}
