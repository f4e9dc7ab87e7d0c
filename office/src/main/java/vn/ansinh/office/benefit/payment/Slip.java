package vn.ansinh.office.benefit.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A row of a list: what one person is paid through one payee.
 *
 * @param number its place on the list, from 1
 */
public record Slip(int number, List<PayLine> lines) {
    public Slip {
        lines = List.copyOf(lines);
    }

    static List<Slip> of(List<PayLine> lines) {
        Map<Integer, List<PayLine>> rows = new TreeMap<>();
        lines.forEach(line ->
                rows.computeIfAbsent(line.slip(), row -> new ArrayList<>()).add(line));
        return rows.entrySet().stream()
                .map(row -> new Slip(row.getKey(), row.getValue()))
                .toList();
    }

    private PayLine first() {
        return lines.getFirst();
    }

    public UUID subject() {
        return first().subject();
    }

    public ListedPlace place() {
        return first().place();
    }

    public PayTo to() {
        return first().to();
    }

    public PayResult result() {
        return first().result();
    }

    public String note() {
        return first().note();
    }

    /** In dong; never below zero. */
    public long total() {
        return lines.stream().mapToLong(PayLine::amount).sum();
    }

    public long sum(LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(PayLine::amount)
                .sum();
    }

    /** The worst of what the law says. */
    public LawCheck check() {
        return lines.stream()
                .map(PayLine::check)
                .min(Comparator.comparing(LawCheck::kind))
                .orElseThrow();
    }

    /** Its supports once each, in their order. */
    public List<String> benefits() {
        return lines.stream().map(PayLine::benefit).distinct().toList();
    }

    public boolean isPrivate() {
        return lines.stream().anyMatch(PayLine::isPrivate);
    }
}
