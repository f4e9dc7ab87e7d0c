package vn.ansinh.office.document.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;

/**
 * Phiếu giải thích "Vì sao?": one page a family takes home, saying what was found about it and why.
 *
 * @param title what it explains, as {@code Kết quả rà soát của hộ ông Nguyễn Văn A}
 * @param answer the one sentence that matters, set in bold
 * @param sections the reasons, from the top
 */
public record WhyPage(String title, Text answer, List<Section> sections) {

    /**
     * One heading with what stands under it.
     *
     * @param sentences paragraphs
     * @param table facts beside each other; empty for none
     */
    public record Section(String heading, List<Text> sentences, Optional<Table> table) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    public WhyPage {
        sections = List.copyOf(sections);
    }

    /** The page as a paper of the office; it is handed over in person and never numbered. */
    public AdministrativeDocument document(IssuingBody issuer, LocalDate day, Signature signature) {
        return document(DocumentKind.EXPLANATION, issuer, day, signature);
    }

    /** The page when its words are English. */
    public AdministrativeDocument inEnglish(IssuingBody issuer, LocalDate day, Signature signature) {
        return document(DocumentKind.EXPLANATION_ENGLISH, issuer, day, signature);
    }

    private AdministrativeDocument document(DocumentKind kind, IssuingBody issuer, LocalDate day, Signature signature) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(answer));
        for (Section section : sections) {
            body.add(new Block.Heading(section.heading()));
            if (!section.sentences().isEmpty()) {
                body.add(new Block.Points(section.sentences()));
            }
            section.table().ifPresent(table -> body.add(new Block.Grid(table)));
        }
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                kind,
                Text.of(title),
                Optional.empty(),
                Circulation.OPEN,
                Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                signature);
    }
}
