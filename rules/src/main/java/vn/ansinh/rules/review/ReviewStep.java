package vn.ansinh.rules.review;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.procedure.Deadline;
import vn.ansinh.rules.procedure.Term;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;

/**
 * One step of a review.
 *
 * @param isOfGroup whether each group takes it on its own; otherwise the whole ward does
 * @param deadline empty where the text sets none
 * @param isAtLeast whether the step lasts at least as long, as a posting does; otherwise at most
 * @param agreement what a meeting needs; empty for a step that is no meeting
 * @param papers what comes of it
 * @param onlyWhere the value of the ward that says whether the step is taken; empty for a step that always is
 */
public record ReviewStep(
        String id,
        boolean isOfGroup,
        Term actor,
        Bilingual name,
        Optional<Deadline> deadline,
        boolean isAtLeast,
        Optional<Agreement> agreement,
        List<Bilingual> papers,
        Optional<String> onlyWhere,
        Citation citation) {
    public ReviewStep {
        papers = List.copyOf(papers);
    }
}
