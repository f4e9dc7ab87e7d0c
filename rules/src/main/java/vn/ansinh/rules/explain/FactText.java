package vn.ansinh.rules.explain;

import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.source.Language;

/** Says what is known of a fact. */
public final class FactText {
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private FactText() {}

    /**
     * A value as people say it.
     *
     * @param value as {@link vn.ansinh.rules.language.Facts#with(String, String)} takes it
     */
    public static String value(FactKind fact, String value, Language language) {
        if (fact.type() == FactKind.Type.DATE && value.length() == YEAR) {
            return value;
        }
        if (fact.type() == FactKind.Type.DATE && value.length() == YEAR_AND_MONTH) {
            return value.substring(YEAR + 1) + "/" + value.substring(0, YEAR);
        }
        return new Figures(Words.in(language)).value(fact, value);
    }

    /** The unit of a number; empty where it has none. */
    public static String unit(FactKind fact, Language language) {
        Words words = Words.in(language);
        return words.has("unit." + fact.unit()) ? words.say("unit." + fact.unit()) : "";
    }
}
