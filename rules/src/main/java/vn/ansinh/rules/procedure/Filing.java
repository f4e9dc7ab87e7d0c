package vn.ansinh.rules.procedure;

import java.util.List;
import vn.ansinh.rules.source.Bilingual;

/**
 * Hồ sơ: what to bring and where.
 *
 * @param isKnown false when the text that names the papers was not seen
 * @param papers to hand in; none when nobody needs to apply
 * @param shows papers that need only be shown
 * @param channels where to hand in, empty when the text names none
 * @param officePapers written by the office itself
 */
public record Filing(
        boolean isKnown, List<Paper> papers, List<Bilingual> shows, List<Term> channels, List<Paper> officePapers) {
    public Filing {
        papers = List.copyOf(papers);
        shows = List.copyOf(shows);
        channels = List.copyOf(channels);
        officePapers = List.copyOf(officePapers);
    }
}
