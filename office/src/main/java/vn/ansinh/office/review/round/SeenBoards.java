package vn.ansinh.office.review.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.review.ReviewMove;

/** The board of a round as somebody sees it, kept until something changes: many look at it while few work. */
@Component
class SeenBoards {
    private static final List<String> SCHEMAS =
            List.of("registry", "survey", "review", "correspondence", "law", "account");

    private final Boards boards;
    private final Asides asides;
    private final Moving moving;
    private final Today today;
    private final Kept<List<Object>, Seen> kept;

    SeenBoards(Boards boards, Asides asides, Moving moving, Today today, Deeds deeds) {
        this.boards = boards;
        this.asides = asides;
        this.moving = moving;
        this.today = today;
        this.kept = new Kept<>(deeds, SCHEMAS);
    }

    /**
     * What the page of a round shows.
     *
     * @param warnings what is to be confirmed of them, by action
     * @param open what may be done next, each with what stands against it
     */
    record Seen(
            Board board, List<Aside.Part> asides, Map<ReviewMove, List<Said>> open, Map<String, List<Said>> warnings) {}

    @Transactional(readOnly = true)
    public Seen of(Round round) {
        UUID who = Acting.current().map(Identity::user).orElseThrow();
        return kept.get(
                List.of(round.id(), today.date(), who),
                () -> new Seen(
                        boards.of(round),
                        asides.of(round),
                        moving.open(round, Optional.empty()),
                        moving.warnings(round, Optional.empty())));
    }
}
