package vn.ansinh.rules.source;

import java.util.Optional;

/**
 * Căn cứ: the place in a legal document that a value comes from, and how well it was read.
 *
 * @param article such as {@code 5} or {@code 12-15}; empty when the article was not seen
 * @param clause such as {@code 1} or {@code 1-2}; empty when the clause was not seen
 * @param point empty when there is none
 * @param checkFirst read only at second hand: the first to compare with the official gazette
 */
public record Citation(
        LegalDocument document,
        String article,
        String clause,
        String point,
        Optional<String> url,
        Confidence confidence,
        boolean checkFirst) {

    /** The short form other programs read, such as {@code 07/2021/ND-CP art. 3 cl. 1 pt. a}. */
    public String code() {
        return document.number() + part(" art. ", article) + part(" cl. ", clause) + part(" pt. ", point);
    }

    /** As a paper cites it: {@code Điều 3 khoản 1 điểm a Nghị định 07/2021/NĐ-CP}. */
    public String in(Language language) {
        return switch (language) {
            case VI ->
                (part("Điều ", article) + part(" khoản ", clause) + part(" điểm ", point) + " "
                                + document.name().vi())
                        .strip();
            case EN ->
                document.name().en()
                        + part(", Article ", article)
                        + part(", clause ", clause)
                        + part(", point ", point);
        };
    }

    private static String part(String word, String number) {
        return number.isEmpty() ? "" : word + number;
    }
}
