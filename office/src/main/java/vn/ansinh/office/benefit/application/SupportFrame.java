package vn.ansinh.office.benefit.application;

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
record SupportFrame(IssuingBody issuer, Standing standing, Signature signature) {
    AdministrativeDocument paper(
            DocumentKind kind,
            String subject,
            AdministrativeDocument.Circulation circulation,
            List<Text> addressees,
            List<Text> grounds,
            List<Block> body,
            List<String> recipients) {
        return new AdministrativeDocument(
                issuer,
                standing,
                kind,
                Text.of(subject),
                Optional.empty(),
                circulation,
                AdministrativeDocument.Orientation.PORTRAIT,
                addressees,
                grounds,
                body,
                recipients,
                signature);
    }

    static Block paragraph(String words) {
        return new Block.Paragraph(Text.of(words));
    }

    /** A name in bold before what is said of it; a gap where nothing is known. */
    static Block said(String name, String value) {
        return new Block.Paragraph(
                value.isBlank()
                        ? Text.of(name + ": ").thenUnfilled(name.toLowerCase(java.util.Locale.ROOT))
                        : Text.of(name + ": ").thenStrong(value));
    }
}
