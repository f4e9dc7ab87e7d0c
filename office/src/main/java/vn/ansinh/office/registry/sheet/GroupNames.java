package vn.ansinh.office.registry.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ansinh.office.registry.people.Vietnamese;

/** The ward's residential groups, found by the many ways to write one: {@code Tổ 7}, {@code TDP số 07}, {@code 7}. */
final class GroupNames {
    private static final Pattern KIND =
            Pattern.compile("^(?:to dan pho|to dan cu|to dp|tdp|khu pho|kp|thon|khom|ap|to)(?: so)? ?(?=\\S)");
    private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");

    private final Map<String, String> names = new HashMap<>();

    GroupNames(Collection<String> groups) {
        for (String group : groups) {
            names.put(key(group), Vietnamese.clean(group));
        }
    }

    /** Whether there is a list to compare with. */
    boolean isKnown() {
        return !names.isEmpty();
    }

    Optional<String> find(String typed) {
        return isKnown() ? Optional.ofNullable(names.get(key(typed))) : Optional.of(typed);
    }

    /** Whether a text alone in its row is the heading of a group. */
    boolean isHeading(String text) {
        String folded = Vietnamese.fold(text);
        return KIND.matcher(folded).find() && folded.length() <= 30 && (!isKnown() || names.containsKey(key(text)));
    }

    String examples() {
        return String.join(", ", names.values().stream().sorted().limit(3).toList());
    }

    private static String key(String name) {
        String plain = KIND.matcher(Vietnamese.fold(name)).replaceFirst("");
        return ZEROS.matcher(plain).replaceAll("");
    }
}
