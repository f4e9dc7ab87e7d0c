package vn.ansinh.bench.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ansinh.bench.Demonstration;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.Workshop;

/** The list of a month made anew with every line asked of the law, its papers, and three years reconciled. */
public final class PaymentMeasurement implements Measurement {
    private static final List<String> FILES =
            List.of("/list.xlsx", "/list.csv", "/list.docx", "/list.pdf", "/signatures.docx");
    private static final int TIMES = 5;

    @Override
    public String name() {
        return "payment";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException {
        try (Demonstration office = workshop.launcher().demonstration(workshop.folder("payment"));
                Browser officer = Browser.signedIn(office.address(), "canbo", office.password())) {
            String list = officer.first("/payments", "/payments/[0-9a-f-]{36}");
            String month = officer.first("/payments", "[0-9]{1,2}/20[0-9]{2}(?=</a>)");
            String made = month.substring(month.indexOf('/') + 1) + "-" + (month.indexOf('/') == 1 ? "0" : "")
                    + month.substring(0, month.indexOf('/'));
            List<Double> making = Stream.generate(() -> list)
                    .limit(TIMES)
                    .map(first -> makeAnew(officer, made))
                    .sorted()
                    .toList();
            String last = officer.first("/payments", "/payments/[0-9a-f-]{36}");
            table.row(
                    officer.first(last + "?show=all", "[0-9.]+ dòng") + " made, every line asked of the law",
                    "half within " + Table.number(making.get(making.size() / 2)) + " ms");
            double files = FILES.stream()
                    .mapToDouble(file -> officer.timed(last + file) / 1e6)
                    .sum();
            table.row("the same as Excel, CSV, Word, PDF and signature sheets", Table.number(files) + " ms");
            table.row("both together", Table.number(making.get(making.size() / 2) + files) + " ms", "under 3,000 ms");
            officer.timed("/payments/reconciliation");
            table.row(
                    "three years reconciled by person and month",
                    Table.number(officer.timed("/payments/reconciliation") / 1e6) + " ms",
                    "under 5,000 ms");
        }
    }

    private static double makeAnew(Browser officer, String month) {
        String list = officer.first("/payments", "/payments/[0-9a-f-]{36}");
        officer.post("/payments", list + "/drop", Map.of("reason", "Đo thời gian"));
        return officer.post("/payments", "/payments", Map.of("month", month)) / 1e6;
    }
}
