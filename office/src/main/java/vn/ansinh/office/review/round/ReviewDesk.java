package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;

/** What the pages of reviews do, for those who do it without a page. */
@Component
public class ReviewDesk {
    private final Rounds rounds;
    private final Opening opening;
    private final Boards boards;
    private final Moving moving;
    private final Asking asking;
    private final Register register;
    private final Today today;

    ReviewDesk(
            Rounds rounds,
            Opening opening,
            Boards boards,
            Moving moving,
            Asking asking,
            Register register,
            Today today) {
        this.rounds = rounds;
        this.opening = opening;
        this.boards = boards;
        this.moving = moving;
        this.asking = asking;
        this.register = register;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public boolean isAny() {
        return !rounds.all().isEmpty();
    }

    /**
     * Opens the annual review of a year, and begins the survey of the groups that have filled in a form.
     *
     * @throws IllegalStateException when it cannot be opened
     */
    public void openAnnual(int year, LocalDate surveyFrom) {
        Round round = openAnnual(year);
        for (Board.Line line : boards.of(round).lines()) {
            if (line.surveyed() > 0) {
                moving.move(round, Optional.of(line.area()), "begin-survey", surveyFrom, "");
            }
        }
    }

    /**
     * Opens the annual review of a year with those who are listed or asked.
     *
     * @throws IllegalStateException when it cannot be opened
     */
    public Round openAnnual(int year) {
        if (!(opening.annual(year) instanceof Opening.Outcome.Opened(UUID id))) {
            throw new IllegalStateException("the review of " + year + " cannot be opened");
        }
        return rounds.find(id).orElseThrow();
    }

    /**
     * Takes in the request of a household to be reviewed.
     *
     * @throws java.util.NoSuchElementException when there is no household of this code
     */
    @Transactional
    public UUID ask(String code, LocalDate received, String reason) {
        return ask(Request.Kind.REVIEW, code, received, reason);
    }

    /**
     * Takes in the request of a household for something else than a review.
     *
     * @throws java.util.NoSuchElementException when there is no household of this code
     */
    @Transactional
    public UUID ask(Request.Kind kind, String code, LocalDate received, String reason) {
        UUID id = Ids.next();
        asking.take(
                id,
                register.household(code, today.date()).orElseThrow(),
                kind,
                Request.Channel.LEADER,
                received,
                reason);
        return id;
    }

    /** Screens a request in, or refuses it with a reason. */
    public void screen(UUID request, boolean isIn, String reason) {
        asking.screen(request, isIn, reason);
    }

    /**
     * Opens the review of a month with those who asked.
     *
     * @throws IllegalStateException when it cannot be opened
     */
    public Round openInYear(int year, int month) {
        if (!(opening.inYear(year, month) instanceof Opening.Outcome.Opened(UUID id))) {
            throw new IllegalStateException("the review of " + month + "/" + year + " cannot be opened");
        }
        return rounds.find(id).orElseThrow();
    }

    /**
     * Opens the review of living standards of a month with those who asked.
     *
     * @throws IllegalStateException when it cannot be opened
     */
    public Round openLivingStandard(int year, int month) {
        if (!(opening.livingStandard(year, month) instanceof Opening.Outcome.Opened(UUID id))) {
            throw new IllegalStateException("living standards of " + month + "/" + year + " cannot be opened");
        }
        return rounds.find(id).orElseThrow();
    }

    /**
     * Takes a step of a group, or of the ward.
     *
     * @throws IllegalStateException when something stands against it
     */
    public void move(Round round, Optional<UUID> area, String action, LocalDate day) {
        List<Said> against = moving.move(round, area, action, day, "");
        if (!against.isEmpty()) {
            throw new IllegalStateException(action + " cannot be taken: " + against.getFirst());
        }
    }
}
