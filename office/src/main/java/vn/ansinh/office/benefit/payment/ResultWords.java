package vn.ansinh.office.benefit.payment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results as payers write them in the column of a file. */
final class ResultWords {
    private static final Map<PayResult, Set<String>> WORDS = Map.of(
            PayResult.PAID,
            Set.of("da tra", "da nhan", "da chi", "da chi tra", "thanh cong", "x", "paid", "co", "1"),
            PayResult.NOT_COLLECTED,
            Set.of("chua nhan", "khong nhan", "chua den nhan", "chua chi", "chua tra", "not collected", "khong", "0"),
            PayResult.RETURNED,
            Set.of("tra lai", "bi tra lai", "hoan tra", "tu choi", "loi", "returned", "sai tai khoan"));

    private ResultWords() {}

    static String of(PayResult result) {
        return switch (result) {
            case OPEN -> "";
            case PAID -> "Đã trả";
            case NOT_COLLECTED -> "Chưa nhận";
            case RETURNED -> "Trả lại";
        };
    }

    /** Empty for words that nobody here knows. */
    static Optional<PayResult> read(String words) {
        String plain = fold(words);
        return WORDS.entrySet().stream()
                .filter(each -> each.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Without diacritics, in small letters. */
    static String fold(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\s+", " ");
    }
}
