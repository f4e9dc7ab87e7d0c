package vn.ansinh.rules.source;

/**
 * Căn cứ: the place in a legal document that a value comes from, and how well it was read.
 *
 * @param article 0 when the article was not seen
 * @param clause 0 when the clause was not seen
 * @param point empty when there is none
 * @param checkFirst read only at second hand: the first to compare with the official gazette
 */
public record Citation(
        LegalDocument document,
        int article,
        int clause,
        String point,
        String url,
        Confidence confidence,
        boolean checkFirst) {

    /** The short form other programs read, such as {@code 07/2021/ND-CP art. 3 cl. 1 pt. a}. */
    public String code() {
        return document.number()
                + part(" art. ", article)
                + part(" cl. ", clause)
                + (point.isEmpty() ? "" : " pt. " + point);
    }

    /** As a paper cites it: {@code Điều 3 khoản 1 điểm a Nghị định 07/2021/NĐ-CP}. */
    public String in(Language language) {
        return switch (language) {
            case VI ->
                (part("Điều ", article) + part(" khoản ", clause) + (point.isEmpty() ? "" : " điểm " + point) + " "
                                + document.name().vi())
                        .strip();
            case EN ->
                document.name().en()
                        + part(", Article ", article)
                        + part(", clause ", clause)
                        + (point.isEmpty() ? "" : ", point " + point);
        };
    }

    private static String part(String word, int number) {
        return number == 0 ? "" : word + number;
    }
}
