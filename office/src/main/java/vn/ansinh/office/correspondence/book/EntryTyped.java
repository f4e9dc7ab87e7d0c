package vn.ansinh.office.correspondence.book;

import vn.ansinh.office.platform.web.Faults;

/**
 * The form of a document that is written into the register by hand, as typed.
 *
 * @param direction {@code out} or {@code in}
 * @param written number and symbol as on the paper
 * @param arrived only of one that came in
 * @param recipients one on each line
 * @param answerBy the last day of the answer to one that came in; may be empty
 */
public record EntryTyped(
        String direction,
        String id,
        String written,
        String dated,
        String arrived,
        String title,
        String subject,
        String issuer,
        String signer,
        String recipients,
        String answerBy,
        Faults faults) {
    public boolean isOut() {
        return direction.equals("out");
    }

    EntryTyped with(Faults found) {
        return new EntryTyped(
                direction, id, written, dated, arrived, title, subject, issuer, signer, recipients, answerBy, found);
    }
}
