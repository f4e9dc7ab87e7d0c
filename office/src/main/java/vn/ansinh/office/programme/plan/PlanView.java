package vn.ansinh.office.programme.plan;

import java.util.List;
import java.util.Map;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Marks;
import vn.ansinh.office.programme.writing.Part;

/**
 * A plan as its page shows it.
 *
 * @param parts with the figures of today, or the kept ones
 * @param unfilled fields that nothing fills
 */
public record PlanView(Plan plan, List<Shown> parts, Map<String, Figure> figures, List<String> unfilled) {
    public PlanView {
        parts = List.copyOf(parts);
        unfilled = List.copyOf(unfilled);
    }

    public record Shown(Part part, List<Block> blocks, List<Plans.Comment> comments) {
        public Shown {
            blocks = List.copyOf(blocks);
            comments = List.copyOf(comments);
        }
    }

    static PlanView of(Plan plan, Map<String, Figure> figures, List<Plans.Comment> comments) {
        return new PlanView(
                plan,
                plan.version().parts().stream()
                        .map(part -> new Shown(
                                part,
                                Marks.blocks(Marks.filled(part.text(), figures)),
                                comments.stream()
                                        .filter(one -> one.part().equals(part.key()))
                                        .toList()))
                        .toList(),
                figures,
                PlanPaper.unfilled(plan.version(), figures));
    }

    /** A heading with its fields filled in. */
    public String filled(String words) {
        return Marks.filled(words, figures);
    }

    public long unanswered() {
        return parts.stream()
                .flatMap(part -> part.comments().stream())
                .filter(one -> one.answer().isEmpty())
                .count();
    }
}
