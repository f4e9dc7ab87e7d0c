package vn.ansinh.office.correspondence.book;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Số và ký hiệu as on the paper: {@code 05/QĐ-UBND} (Decree 30/2020/NĐ-CP, Annex I, part II). */
record WrittenNumber(int number, String symbol) {
    static final int LONGEST_SYMBOL = 40;
    private static final Pattern WRITTEN = Pattern.compile("0*([1-9]\\d{0,5})\\s*/\\s*(\\S+)");

    static Optional<WrittenNumber> read(String written) {
        Matcher matcher = WRITTEN.matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFC));
        return matcher.matches() && matcher.group(2).length() <= LONGEST_SYMBOL
                ? Optional.of(new WrittenNumber(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    String written() {
        return (number < 10 ? "0" : "") + number + "/" + symbol;
    }

    /** A symbol as it is spelt in the register already, so that one series does not become two. */
    static String spelt(String symbol, List<String> known) {
        return known.stream()
                .filter(one -> one.equalsIgnoreCase(symbol))
                .findFirst()
                .orElse(symbol);
    }
}
