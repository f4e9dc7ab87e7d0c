package vn.ansinh.office.review.checking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Phiếu giống nhau: forms of one surveyor with the same answers, as copied ones have. The free note is left out. */
final class AlikeForms {
    private static final int MOST = 3;

    private AlikeForms() {}

    private record Alike(String code, int same, int all) {}

    /** By household, the most alike first. */
    static Map<UUID, List<Reason>> of(Collection<CheckedForm> forms, Shares shares) {
        int share = shares.same() == null ? CheckedForm.PER_CENT : shares.same();
        Map<UUID, List<Alike>> found = new HashMap<>();
        forms.stream()
                .collect(Collectors.groupingBy(
                        one -> name(one.form().surveyor()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(these -> compare(these, share, found));
        Map<UUID, List<Reason>> reasons = new HashMap<>();
        found.forEach((household, alike) -> {
            alike.sort(Comparator.comparingInt(Alike::same).reversed().thenComparing(Alike::code));
            List<Reason> said = new ArrayList<>();
            alike.stream()
                    .limit(MOST)
                    .forEach(one -> said.add(Reason.of("checking.reason.same", one.same(), one.all(), one.code())));
            if (alike.size() > MOST) {
                said.add(Reason.of("checking.reason.same.more", alike.size() - MOST));
            }
            reasons.put(household, said);
        });
        return reasons;
    }

    private static void compare(List<CheckedForm> these, int share, Map<UUID, List<Alike>> found) {
        for (int first = 0; first < these.size(); first++) {
            Map<String, String> one = answers(these.get(first));
            for (int second = first + 1; second < these.size(); second++) {
                Map<String, String> other = answers(these.get(second));
                Set<String> all = new HashSet<>(one.keySet());
                all.addAll(other.keySet());
                int same = (int) all.stream()
                        .filter(question ->
                                one.containsKey(question) && one.get(question).equals(other.get(question)))
                        .count();
                if (!all.isEmpty() && same * CheckedForm.PER_CENT >= share * all.size()) {
                    keep(found, these.get(first), these.get(second), same, all.size());
                    keep(found, these.get(second), these.get(first), same, all.size());
                }
            }
        }
    }

    private static void keep(Map<UUID, List<Alike>> found, CheckedForm one, CheckedForm other, int same, int all) {
        found.computeIfAbsent(one.household().household(), any -> new ArrayList<>())
                .add(new Alike(other.household().code(), same, all));
    }

    private static Map<String, String> answers(CheckedForm one) {
        Map<String, String> answers = new HashMap<>(one.form().answers().byQuestion());
        answers.remove("note");
        return answers;
    }

    private static String name(String surveyor) {
        return Normalizer.normalize(surveyor, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
