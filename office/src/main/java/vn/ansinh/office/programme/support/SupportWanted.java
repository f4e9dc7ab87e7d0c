package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a line says.
 *
 * @param need what the family needs or wishes
 * @param words the form in detail; may be empty
 * @param money by source, each once; none only while it is a suggestion
 * @param body who answers for it
 * @param deadline the last day
 */
public record SupportWanted(
        String need,
        SupportForm form,
        String words,
        List<SupportMoney> money,
        UUID body,
        String person,
        LocalDate deadline,
        String note) {
    public SupportWanted {
        money = money.stream()
                .sorted(Comparator.comparing(SupportMoney::source))
                .toList();
        if (money.stream().map(SupportMoney::source).distinct().count() != money.size()) {
            throw new IllegalArgumentException("a source stands twice: " + money);
        }
    }

    /** Sum of the known amounts in dong. */
    public long known() {
        return money.stream().mapToLong(one -> one.amount().orElse(0)).sum();
    }

    /** Whether an amount is not known. */
    public boolean isOpen() {
        return money.isEmpty() || money.stream().anyMatch(one -> one.amount().isEmpty());
    }
}
