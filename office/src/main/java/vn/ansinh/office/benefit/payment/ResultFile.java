package vn.ansinh.office.benefit.payment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRow;

/**
 * A file of the payer as it is understood, before anything is kept: by the row of the list, checked against household code and sum.
 *
 * @param answers rows by result
 * @param wrong rows of the file that are not taken, and why
 */
public record ResultFile(
        String name, String sha256, int rows, Map<PayResult, Set<Integer>> answers, List<Wrong> wrong) {
    private static final int HEAD_WITHIN = 40;

    /** A row of the file that is not taken. */
    public record Wrong(int row, Said why) {}

    private record Columns(int number, int result, int code, int total) {}

    /** Reads the first sheet that has our columns; empty where none has. */
    static Optional<ResultFile> read(SheetFile file, List<Slip> slips) {
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            Reading reading = new Reading(slips);
            file.read(sheet, reading::take);
            if (reading.columns.isPresent()) {
                return Optional.of(new ResultFile(
                        file.name(),
                        file.hash(),
                        reading.rows,
                        Map.copyOf(reading.answers),
                        List.copyOf(reading.wrong)));
            }
        }
        return Optional.empty();
    }

    public int count(PayResult result) {
        return answers.getOrDefault(result, Set.of()).size();
    }

    private static final class Reading {
        private final Map<Integer, Slip> slips = new HashMap<>();
        private final Map<PayResult, Set<Integer>> answers = new EnumMap<>(PayResult.class);
        private final Set<Integer> seen = new TreeSet<>();
        private final List<Wrong> wrong = new ArrayList<>();
        private Optional<Columns> columns = Optional.empty();
        private int rows;

        Reading(List<Slip> all) {
            all.forEach(slip -> slips.put(slip.number(), slip));
        }

        boolean take(SheetRow row) {
            if (columns.isEmpty()) {
                columns = head(row);
                return columns.isPresent() || row.number() < HEAD_WITHIN;
            }
            answer(row, columns.get());
            return true;
        }

        private static Optional<Columns> head(SheetRow row) {
            List<String> cells = row.cells().stream().map(ResultWords::fold).toList();
            int number = cells.indexOf(ResultWords.fold(PaymentSheet.NUMBER));
            int result = cells.indexOf(ResultWords.fold(PaymentSheet.RESULT));
            return number < 0 || result < 0
                    ? Optional.empty()
                    : Optional.of(new Columns(
                            number,
                            result,
                            cells.indexOf(ResultWords.fold(PaymentSheet.CODE)),
                            cells.indexOf(ResultWords.fold(PaymentSheet.TOTAL))));
        }

        private void answer(SheetRow row, Columns at) {
            String number = row.cell(at.number()).strip();
            String words = row.cell(at.result()).strip();
            if (!number.matches("\\d{1,6}") || words.isEmpty()) {
                return;
            }
            rows++;
            Slip slip = slips.get(Integer.parseInt(number));
            Optional<PayResult> result = ResultWords.read(words);
            if (slip == null) {
                fault(row, "payment.file.unknown", number);
            } else if (at.code() >= 0
                    && !row.cell(at.code())
                            .strip()
                            .equalsIgnoreCase(slip.place().householdCode())) {
                fault(row, "payment.file.code", number, slip.place().householdCode());
            } else if (at.total() >= 0 && !isTotal(row.cell(at.total()), slip.total())) {
                fault(row, "payment.file.total", number, slip.total());
            } else if (result.isEmpty()) {
                fault(row, "payment.file.words", number, words);
            } else if (!seen.add(slip.number())) {
                fault(row, "payment.file.twice", number);
            } else {
                answers.computeIfAbsent(result.get(), same -> new TreeSet<>()).add(slip.number());
            }
        }

        private static boolean isTotal(String cell, long total) {
            return cell.replaceAll("[ .,đ\u00a0]", "").equals(String.valueOf(total));
        }

        private void fault(SheetRow row, String key, Object... values) {
            wrong.add(new Wrong(row.number(), Said.of(key, values)));
        }
    }

    /** The answers as a form sends them: {@code paid:1,2;returned:7}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (PayResult result : PayResult.values()) {
            Set<Integer> rowsOf = answers.getOrDefault(result, Set.of());
            if (!rowsOf.isEmpty()) {
                text.append(text.isEmpty() ? "" : ";").append(result.code()).append(':');
                text.append(rowsOf.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(",")));
            }
        }
        return text.toString();
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    static Optional<Map<PayResult, Set<Integer>>> answers(String text) {
        if (!text.matches("[a-z-]+:\\d{1,6}(,\\d{1,6})*(;[a-z-]+:\\d{1,6}(,\\d{1,6})*)*")) {
            return Optional.empty();
        }
        Map<PayResult, Set<Integer>> answers = new EnumMap<>(PayResult.class);
        for (String part : text.split(";", -1)) {
            Optional<PayResult> result = PayResult.ofCode(part.substring(0, part.indexOf(':')));
            if (result.isEmpty() || result.get() == PayResult.OPEN) {
                return Optional.empty();
            }
            Set<Integer> rowsOf = new TreeSet<>();
            for (String number : part.substring(part.indexOf(':') + 1).split(",", -1)) {
                rowsOf.add(Integer.valueOf(number));
            }
            answers.put(result.get(), rowsOf);
        }
        return Optional.of(answers);
    }
}
