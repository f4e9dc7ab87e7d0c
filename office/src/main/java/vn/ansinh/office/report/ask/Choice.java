package vn.ansinh.office.report.ask;

/**
 * One answer to choose.
 *
 * @param textKey the key of its words; empty for a name
 * @param name a name as it is, such as that of a group
 * @param english the same in English; empty where a name has no other
 */
public record Choice(String value, String textKey, String name, String english) {
    /** None of the choices that a table has rows for. */
    public static final String OTHER = "-";

    public static Choice worded(String value, String textKey) {
        return new Choice(value, textKey, "", "");
    }

    public static Choice named(String value, String name) {
        return new Choice(value, "", name, "");
    }

    public static Choice bilingual(String value, String name, String english) {
        return new Choice(value, "", name, english);
    }

    public String in(Speech speech) {
        if (!textKey.isEmpty()) {
            return speech.text(textKey);
        }
        return english.isEmpty() || speech.text("ask.language").equals("vi") ? name : english;
    }
}
