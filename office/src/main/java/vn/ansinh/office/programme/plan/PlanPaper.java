package vn.ansinh.office.programme.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Marks;
import vn.ansinh.office.programme.writing.Part;

/** Kế hoạch as a paper of Decree 30/2020/NĐ-CP: subject, what it follows, chapters, closing, recipients. */
final class PlanPaper {
    static final String SUBJECT = "subject";
    static final String OPENING = "opening";
    static final String CLOSING = "closing";
    static final String RECIPIENTS = "recipients";

    /** Key of the figure that names what goes with the plan; there is none where nothing does. */
    static final String ANNEXES = "phu-luc";

    private PlanPaper() {}

    static AdministrativeDocument of(
            Plan.Version version,
            Map<String, Figure> figures,
            IssuingBody issuer,
            Standing standing,
            Signature signature) {
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.PLAN,
                Marks.text(subject(version, figures)),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body(version, figures),
                recipients(version, figures),
                signature.forCommittee());
    }

    static String subject(Plan.Version version, Map<String, Figure> figures) {
        return Marks.filled(version.text(SUBJECT), figures).replace('\n', ' ');
    }

    private static List<Block> body(Plan.Version version, Map<String, Figure> figures) {
        List<Block> body = new ArrayList<>(Marks.blocks(Marks.filled(version.text(OPENING), figures)));
        String chapter = "";
        for (Part part : version.parts()) {
            if (part.chapter().isEmpty()) {
                continue;
            }
            if (!part.chapter().equals(chapter)) {
                chapter = part.chapter();
                body.add(new Block.Heading(Marks.filled(chapter, figures)));
            }
            if (!part.heading().isEmpty()) {
                body.add(new Block.Paragraph(Text.strong(Marks.filled(part.heading(), figures))));
            }
            body.addAll(Marks.blocks(Marks.filled(part.text(), figures)));
        }
        Optional.ofNullable(figures.get(ANNEXES))
                .ifPresent(annexes -> body.add(new Block.Paragraph(enclosed(annexes))));
        body.addAll(Marks.blocks(Marks.filled(version.text(CLOSING), figures)));
        return body;
    }

    private static Text enclosed(Figure annexes) {
        return Text.of("Kèm theo Kế hoạch này là Phụ lục: " + annexes.value() + ".");
    }

    static List<String> recipients(Plan.Version version, Map<String, Figure> figures) {
        return Marks.filled(version.text(RECIPIENTS), figures)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Fields that nothing fills, in the whole plan: it cannot be issued with them. */
    static List<String> unfilled(Plan.Version version, Map<String, Figure> figures) {
        return version.parts().stream()
                .flatMap(part -> Marks.fields(part.text()).stream())
                .distinct()
                .filter(key -> !figures.containsKey(key))
                .toList();
    }
}
