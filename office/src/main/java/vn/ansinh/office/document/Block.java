package vn.ansinh.office.document;

import java.util.List;

/** A piece of a paper's content, from the top down. */
public sealed interface Block {

    /** A heading on a line of its own. */
    record Heading(String words) implements Block {}

    /** A heading that begins a new page, as each household of a file of forms does. */
    record NewPage(String words) implements Block {}

    /** A paragraph of running text. */
    record Paragraph(Text text) implements Block {}

    /** Short statements, one under the other, each with a dash. */
    record Points(List<Text> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** A table; see {@link Table}. */
    record Grid(Table table) implements Block {}

    /** Further hands side by side above the signature of the paper, as those of a secretary and of witnesses. */
    record Signatures(List<Signature> hands) implements Block {
        public Signatures {
            hands = List.copyOf(hands);
        }
    }

    /** A remark in small italics, as the unit of a table or the day of its figures. */
    record Remark(Text text) implements Block {}
}
