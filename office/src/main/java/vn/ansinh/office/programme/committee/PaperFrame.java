package vn.ansinh.office.programme.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;

/** Who a paper speaks for, how far it has come and whose hand is under it. */
record PaperFrame(IssuingBody issuer, Standing standing, Signature signature) {
    AdministrativeDocument paper(
            DocumentKind kind, String subject, List<Text> grounds, List<Block> body, List<String> recipients) {
        return new AdministrativeDocument(
                issuer,
                standing,
                kind,
                Text.of(subject),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                grounds,
                body,
                recipients,
                signature);
    }

    static Block paragraph(String words) {
        return new Block.Paragraph(Text.of(words));
    }

    /** What was typed, a paragraph for each line. */
    static List<Block> lines(String typed) {
        return new ArrayList<>(split(typed).stream().map(PaperFrame::paragraph).toList());
    }

    /** What was typed, a point for each line. */
    static List<Text> points(String typed) {
        return split(typed).stream().map(Text::of).toList();
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split("\\R"))
                .map(line -> line.strip().replaceFirst("^[-–•+] *", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
