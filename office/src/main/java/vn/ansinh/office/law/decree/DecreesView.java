package vn.ansinh.office.law.decree;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;

/**
 * The law files that the ward loaded, and the form that takes in another.
 *
 * @param leftOut which of those that count cannot be read beside the law files of the program any more
 * @param names full names by account
 * @param refused what is wrong with the file that was sent; null for nothing
 */
public record DecreesView(
        List<Decree> decrees,
        Predicate<Decree> leftOut,
        Map<UUID, String> names,
        LoadingDecree.Outcome.@Nullable Refused refused) {
    public DecreesView {
        decrees = List.copyOf(decrees);
    }

    public @Nullable String fault(Shell shell) {
        return refused == null
                ? null
                : shell.text(refused.key(), refused.values().toArray());
    }

    public boolean isLeftOut(Decree decree) {
        return decree.counts() && leftOut.test(decree);
    }
}
