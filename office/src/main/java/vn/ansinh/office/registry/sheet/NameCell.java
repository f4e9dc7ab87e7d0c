package vn.ansinh.office.registry.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Vietnamese;

/** A cell for a name, in which people also write a year of birth, a relation or a running number. */
record NameCell(String name, String relation, String birth) {
    private static final Pattern RELATION_FIRST = Pattern.compile("^([\\p{L} /]{2,20}) ?: ?(\\S.*)$");
    private static final Pattern NUMBER_FIRST = Pattern.compile("^(?:\\d{1,3} ?[.)/-]|[-+*•]) ?(?=\\p{L})");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "^(.*?\\p{L})(?: ?[-–,;]| )? ?(?:sn|sinh năm|sinh|năm sinh|ns)? ?[.:]? ?"
                    + "(\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|(?:19|20)\\d\\d)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");

    static NameCell of(String typed) {
        if (isPlain(typed)) {
            return new NameCell(Vietnamese.clean(typed), "", "");
        }
        String name = NUMBER_FIRST.matcher(typed).replaceFirst("");
        String relation = "";
        String birth = "";
        Matcher first = RELATION_FIRST.matcher(name);
        if (first.matches() && Relation.parse(first.group(1)).asOptional().isPresent()) {
            relation = first.group(1).strip();
            name = first.group(2);
        }
        Matcher brackets = IN_BRACKETS.matcher(name);
        while (brackets.find()) {
            String inner = brackets.group(1).strip();
            if (HAS_DIGIT.matcher(inner).matches()) {
                birth = inner;
            } else if (Relation.parse(inner).asOptional().isPresent()) {
                relation = inner;
            } else {
                continue;
            }
            name = name.substring(0, brackets.start()) + " " + name.substring(brackets.end());
            brackets = IN_BRACKETS.matcher(name);
        }
        Matcher year = YEAR_LAST.matcher(Vietnamese.clean(name));
        if (birth.isEmpty() && year.matches()) {
            name = year.group(1);
            birth = year.group(2);
        }
        String clean = Vietnamese.clean(name).replaceFirst("[-–,;]+$", "").strip();
        return new NameCell(clean, relation, birth);
    }

    /** As nearly all cells are: letters and spaces, in which none of the patterns finds anything. */
    private static boolean isPlain(String typed) {
        return typed.chars().allMatch(letter -> letter == ' ' || Character.isLetter(letter));
    }

    boolean hasMore() {
        return !relation.isEmpty() || !birth.isEmpty();
    }
}
