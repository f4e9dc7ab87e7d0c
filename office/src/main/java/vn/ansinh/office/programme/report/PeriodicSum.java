package vn.ansinh.office.programme.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tổng hợp: tables of several senders added cell by cell. Shares are never added, and a hidden number makes a sum a least one. */
final class PeriodicSum {
    private PeriodicSum() {}

    /** Every table that any of them has, with every row and column that any of them has. */
    static List<PeriodicTable> of(List<List<PeriodicTable>> all) {
        Map<String, List<PeriodicTable>> byCode = new LinkedHashMap<>();
        all.forEach(tables -> tables.forEach(table ->
                byCode.computeIfAbsent(table.code(), code -> new ArrayList<>()).add(table)));
        return byCode.values().stream().map(PeriodicSum::sum).toList();
    }

    private static PeriodicTable sum(List<PeriodicTable> tables) {
        Map<String, PeriodicTable.Column> columns = new LinkedHashMap<>();
        Map<String, String> rows = new LinkedHashMap<>();
        for (PeriodicTable table : tables) {
            table.columns().forEach(one -> columns.putIfAbsent(one.key(), one));
            table.rows().forEach(one -> rows.putIfAbsent(one.key(), one.words()));
        }
        Optional<String> total = Optional.ofNullable(rows.remove("total"));
        total.ifPresent(words -> rows.put("total", words));
        List<PeriodicTable.Row> summed = new ArrayList<>();
        rows.forEach((key, words) -> summed.add(new PeriodicTable.Row(
                key,
                words,
                columns.keySet().stream()
                        .map(column -> cell(tables, key, column))
                        .toList())));
        PeriodicTable first = tables.getFirst();
        return new PeriodicTable(
                first.code(), "", first.title(), false, first.name(), List.copyOf(columns.values()), summed);
    }

    private static PeriodicTable.Cell cell(List<PeriodicTable> tables, String row, String column) {
        List<PeriodicTable.Cell> cells =
                tables.stream().flatMap(table -> table.at(row, column).stream()).toList();
        List<BigDecimal> numbers =
                cells.stream().flatMap(one -> one.value().stream()).toList();
        long hidden = cells.stream().filter(PeriodicTable::isHidden).count();
        boolean isShare = numbers.stream().anyMatch(one -> one.scale() > 0);
        if (isShare || (numbers.isEmpty() && hidden == 0)) {
            return new PeriodicTable.Cell("", "", "");
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return hidden == 0
                ? new PeriodicTable.Cell(sum.toPlainString(), "", "")
                : new PeriodicTable.Cell("", "≥ " + PeriodicTable.shown(sum.add(BigDecimal.valueOf(hidden))), "");
    }
}
