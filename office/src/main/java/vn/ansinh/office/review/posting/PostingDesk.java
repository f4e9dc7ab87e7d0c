package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;

/** What the pages of postings do, for those who do it without a page. */
@Component
public class PostingDesk {
    private final Postings postings;
    private final Objecting objecting;
    private final FinalPostings finals;

    PostingDesk(Postings postings, Objecting objecting, FinalPostings finals) {
        this.postings = postings;
        this.objecting = objecting;
        this.finals = finals;
    }

    /**
     * Makes the list of a group and hangs it at both places.
     *
     * @throws IllegalStateException when it cannot be posted
     */
    @Transactional
    public void post(Round round, UUID area, LocalDate day, String by) {
        done(postings.makeList(round, area));
        Map<UUID, Hanging.Place> both = new LinkedHashMap<>();
        both.put(Ids.next(), Hanging.Place.CULTURE_HOUSE);
        both.put(Ids.next(), Hanging.Place.WARD_OFFICE);
        done(postings.hang(round, area, both, "", day, by));
    }

    /**
     * Takes down every copy of the list of a group.
     *
     * @throws IllegalStateException when one cannot be taken down
     */
    @Transactional
    public void takeDown(Round round, UUID area, LocalDate day, String by) {
        postings.of(round, area).hangings().stream()
                .filter(Hanging::isUp)
                .forEach(copy -> done(postings.end(round, area, copy.id(), false, day, by)));
    }

    /** Takes in what somebody says of a household that is on no list. */
    @Transactional
    public void leftOut(
            Round round, UUID area, String group, String name, String objector, String words, LocalDate day) {
        objecting.take(
                new Objections.Taken(
                        Ids.next(),
                        round.id(),
                        area,
                        Objection.Kind.LEFT_OUT,
                        Optional.empty(),
                        name,
                        Objection.Channel.LEADER,
                        objector,
                        words,
                        day),
                group);
    }

    /**
     * Hangs the list of the signed decision everywhere and reads it aloud on as many days as the law asks.
     *
     * @throws IllegalStateException when nothing is signed
     */
    @Transactional
    public void publish(Round round, LocalDate day, String by) {
        FinalPosting posting = finals.of(round).orElseThrow(() -> new IllegalStateException("nothing is signed"));
        done(finals.hang(
                posting,
                Hanging.Place.CULTURE_HOUSE,
                "",
                List.copyOf(posting.groups().keySet()),
                day,
                by));
        done(finals.hang(posting, Hanging.Place.WARD_OFFICE, "", List.of(), day, by));
        int days = posting.openness().map(one -> one.loudspeaker().days()).orElse(0);
        for (int read = 0; read < days; read++) {
            done(finals.aloud(posting, day.plusDays(read), ""));
        }
    }

    /**
     * Takes down every copy of the list of the signed decision.
     *
     * @throws IllegalStateException when one cannot be taken down
     */
    @Transactional
    public void unpublish(Round round, LocalDate day, String by) {
        FinalPosting posting = finals.of(round).orElseThrow(() -> new IllegalStateException("nothing is signed"));
        posting.copies().stream()
                .filter(copy -> copy.hanging().isUp())
                .forEach(copy -> done(finals.end(posting, copy.hanging().id(), false, day, by)));
    }

    private static void done(Optional<Said> against) {
        against.ifPresent(said -> {
            throw new IllegalStateException("it cannot be posted: " + said.key());
        });
    }
}
