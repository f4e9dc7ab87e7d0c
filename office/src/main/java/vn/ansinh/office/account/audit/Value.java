package vn.ansinh.office.account.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.web.Shell;

/** A value of the trail in words: codes, alone or several, are called as they are on the other pages. */
public final class Value {
    private static final List<String> WORDS = List.of("account.value.", "account.role.", "review.indicator.");

    private Value() {}

    public static String said(Shell shell, String stored) {
        return Arrays.stream(stored.split(", ", -1))
                .map(part -> one(shell, part))
                .collect(Collectors.joining(", "));
    }

    private static String one(Shell shell, String part) {
        return WORDS.stream()
                .map(prefix -> prefix + part)
                .filter(shell::has)
                .findFirst()
                .map(shell::text)
                .orElse(part);
    }
}
