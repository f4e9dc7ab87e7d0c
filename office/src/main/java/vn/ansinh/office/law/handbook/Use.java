package vn.ansinh.office.law.handbook;

import java.util.Optional;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/**
 * Something in the product that rests on a place in a legal document.
 *
 * @param href its own page in the handbook; empty for none
 * @param period days for which it is cited; empty where that is not dated
 * @param detail what it says there, in figures or words; may be empty
 */
public record Use(
        Kind kind,
        Bilingual name,
        String href,
        Optional<Period> period,
        Detail detail,
        Citation citation,
        Optional<Bilingual> note) {

    /** What rests on it; the name of a kind is a word key. */
    public enum Kind {
        BENEFIT,
        OVERLAP,
        PROCEDURE,
        VALUE,
        STANDARD,
        INCOME_LINE,
        CLASSES,
        INDICATOR,
        CAUSES,
        WORKING_AGE
    }

    /** Words that depend on the language of the page. */
    public interface Detail {
        String in(Shell shell);
    }
}
