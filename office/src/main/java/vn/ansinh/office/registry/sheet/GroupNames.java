package vn.ansinh.office.registry.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.ansinh.office.registry.people.Vietnamese;

/**
 * The ward's residential groups, found by the many ways to write one: {@code Tổ 7}, {@code TDP số 07}, {@code 7}; where groups of
 * former wards share a name, with that ward: {@code Tổ 7, Vĩnh Trường}.
 */
final class GroupNames {
    private static final Pattern KIND =
            Pattern.compile("^(?:to dan pho|to dan cu|to dp|tdp|khu pho|kp|thon|khom|ap|to)(?: so)? ?(?=\\S)");
    private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");
    private static final Pattern PART = Pattern.compile(" *\\([^)]*\\)$");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, String> former = new HashMap<>();
    private final Map<String, String> ended = new HashMap<>();

    GroupNames(GroupList groups) {
        for (String group : groups.names()) {
            String name = Vietnamese.clean(group);
            exact.put(plain(name), name);
            add(key(name), name);
            if (PART.matcher(name).find()) {
                add(key(PART.matcher(name).replaceFirst("")), name);
            }
        }
        groups.former().forEach((then, now) -> former.put(key(then), Vietnamese.clean(now)));
        groups.ended().forEach((then, now) -> ended.put(key(then), now));
    }

    private void add(String key, String name) {
        byKey.computeIfAbsent(key, any -> new TreeSet<>()).add(name);
    }

    /** Whether there is a list to compare with. */
    boolean isKnown() {
        return !exact.isEmpty();
    }

    /** The one group that is meant, by a name of the day or an earlier one. */
    Optional<String> find(String typed) {
        if (!isKnown()) {
            return Optional.of(typed);
        }
        String whole = exact.get(plain(typed));
        if (whole != null) {
            return Optional.of(whole);
        }
        Set<String> found = byKey.getOrDefault(key(typed), Set.of());
        if (found.size() == 1) {
            return found.stream().findFirst();
        }
        return isFormer(typed) ? Optional.ofNullable(former.get(key(typed))) : Optional.empty();
    }

    /** The groups that may be meant where they are several; empty where it is one or none. */
    Set<String> several(String typed) {
        Set<String> found = exact.containsKey(plain(typed)) ? Set.of() : byKey.getOrDefault(key(typed), Set.of());
        return found.size() > 1 ? found : Set.of();
    }

    /** Whether a group is meant by a name that it no longer had. */
    boolean isFormer(String typed) {
        String key = key(typed);
        return !byKey.containsKey(key) && !ended.containsKey(key) && former.containsKey(key);
    }

    /** The group that took in one which ended after the day of the list; empty text where it was none or several. */
    Optional<String> ended(String typed) {
        return byKey.containsKey(key(typed)) ? Optional.empty() : Optional.ofNullable(ended.get(key(typed)));
    }

    /** Whether a text alone in its row is the heading of a group. */
    boolean isHeading(String text) {
        String folded = Vietnamese.fold(text);
        String key = key(text);
        return KIND.matcher(folded).find()
                && folded.length() <= 60
                && (!isKnown() || byKey.containsKey(key) || former.containsKey(key) || ended.containsKey(key));
    }

    String examples() {
        return String.join(", ", exact.values().stream().sorted().limit(3).toList());
    }

    private static String plain(String name) {
        return Vietnamese.fold(name).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String key(String name) {
        String plain = KIND.matcher(plain(name)).replaceFirst("");
        return ZEROS.matcher(plain.replaceAll("\\b(khu vuc|phuong) ", "")).replaceAll("");
    }
}
