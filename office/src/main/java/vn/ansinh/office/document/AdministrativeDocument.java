package vn.ansinh.office.document;

import java.util.List;
import java.util.Optional;

/**
 * Văn bản hành chính: one description of a paper, from which Word, PDF and Excel files are made.
 *
 * @param subject trích yếu: what the paper is about, under its kind
 * @param enclosedWith the paper this one goes with, as {@code Kèm theo Quyết định số 05/QĐ-UBND ngày …}
 * @param addressees kính gửi; mostly none
 * @param grounds căn cứ, without the closing semicolon
 * @param recipients nơi nhận, without dash and semicolon; none leaves the place empty
 */
public record AdministrativeDocument(
        IssuingBody issuer,
        Standing standing,
        DocumentKind kind,
        Text subject,
        Optional<String> enclosedWith,
        Circulation circulation,
        Orientation orientation,
        List<Text> addressees,
        List<Text> grounds,
        List<Block> body,
        List<String> recipients,
        Signature signature) {

    /** Who may see the paper. */
    public enum Circulation {
        /** Lưu hành nội bộ. */
        INTERNAL,
        /** For the notice board or the family concerned. */
        OPEN
    }

    /** How the sheet lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public AdministrativeDocument {
        addressees = List.copyOf(addressees);
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        if (!issuer.speaksOn(standing.day())) {
            throw new IllegalArgumentException(issuer.shortName() + " does not speak on " + standing.day()
                    + ", it is dated from " + issuer.from());
        }
        if (standing instanceof Standing.Issued && kind.abbreviation().isEmpty()) {
            throw new IllegalArgumentException(kind + " is never numbered");
        }
    }

    public boolean isDraft() {
        return standing instanceof Standing.Draft;
    }

    /** The title a reader sees in a list of papers or in the window of a viewer. */
    public String name() {
        return kind.title() + " " + subject.plain().replace('\n', ' ');
    }
}
