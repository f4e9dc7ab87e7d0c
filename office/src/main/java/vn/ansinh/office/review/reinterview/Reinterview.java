package vn.ansinh.office.review.reinterview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.form.Question;

/**
 * Hộ phúc tra.
 *
 * @param isDrawn by lot; otherwise it was picked
 * @param now id of the surveyor's form that counts today; empty without one
 */
public record Reinterview(
        Candidate candidate,
        boolean isDrawn,
        Optional<Second> second,
        Optional<Decision> decision,
        List<Difference> differences,
        Optional<UUID> now) {
    /**
     * The second form.
     *
     * @param compared id of the surveyor's form that it is compared with
     */
    public record Second(LocalDate day, String interviewer, UUID compared, Answers answers) {}

    /**
     * What was decided where the forms differ: the surveyor's stays, or the household is surveyed again.
     *
     * @param before id of the surveyor's form that counted when it was decided; empty in decisions of an earlier version
     */
    public record Decision(boolean isAgain, String reason, String by, Optional<UUID> before) {}

    /** A question answered otherwise; the answers as stored, empty for none. */
    public record Difference(Question question, String surveyor, String second) {}

    /** Where it stands; the name is a word key. */
    public enum State {
        OPEN,
        SAME,
        UNDECIDED,
        STAYS,
        AGAIN,
        SURVEYED_AGAIN
    }

    public Reinterview {
        differences = List.copyOf(differences);
    }

    public State state() {
        if (second.isEmpty()) {
            return State.OPEN;
        }
        if (decision.isPresent()) {
            UUID before = decision.get().before().orElse(second.get().compared());
            boolean isNew = now.filter(id -> !id.equals(before)).isPresent();
            return !decision.get().isAgain() ? State.STAYS : isNew ? State.SURVEYED_AGAIN : State.AGAIN;
        }
        return differences.isEmpty() ? State.SAME : State.UNDECIDED;
    }

    /** Question by question, the free note left out. */
    static List<Difference> between(List<Question> questions, Answers surveyor, Answers second) {
        List<Difference> differences = new ArrayList<>();
        for (Question question : questions) {
            String one = surveyor.text(question.id());
            String other = second.text(question.id());
            if (question.kind() != Question.Kind.TEXT && !one.equals(other)) {
                differences.add(new Difference(question, one, other));
            }
        }
        return differences;
    }
}
