package vn.ansinh.office.benefit.payment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.registry.sheet.FormulaGuard;
import vn.ansinh.office.registry.sheet.PlainSheet;

/** The list as a spreadsheet or as text with separators, in Vietnamese as the payer reads it; the payer fills in the last columns and sends it back. */
@Component
class PaymentSheet {
    static final String NUMBER = "STT";
    static final String CODE = "Mã hộ";
    static final String TOTAL = "Được trả (đồng)";
    static final String RESULT = "Kết quả";
    static final String DAY = "Ngày trả";
    static final String NOTE = "Ghi chú";

    private static final List<String> HEADS = List.of(
            NUMBER,
            "Người hưởng",
            CODE,
            "Tổ dân phố",
            "Khoản",
            "Trong tháng",
            "Truy lĩnh",
            "Chưa nhận chuyển sang",
            "Một lần",
            "Truy thu",
            TOTAL,
            "Người nhận",
            "Cách trả",
            "Ngân hàng",
            "Số tài khoản",
            "Chủ tài khoản",
            RESULT,
            DAY,
            NOTE);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final char MARK = '\uFEFF';

    private final SupportNames names;

    PaymentSheet(SupportNames names) {
        this.names = names;
    }

    byte[] xlsx(PaymentRun run, List<Slip> slips) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainSheet.write(
                "Chi tra " + run.month(), HEADS, slips.stream().map(this::row).toList(), out);
        return out.toByteArray();
    }

    /** With a mark at its beginning by which spreadsheets know the letters; no cell is run as a formula. */
    byte[] csv(List<Slip> slips) {
        StringBuilder text = new StringBuilder().append(MARK).append(line(HEADS));
        slips.forEach(slip -> text.append(line(row(slip))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(FormulaGuard::on)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private List<String> row(Slip slip) {
        PayTo to = slip.to();
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(slip.number()));
        cells.add(slip.place().name());
        cells.add(slip.place().householdCode());
        cells.add(slip.place().areaName());
        cells.add(names.onPaper(slip.lines()));
        for (LineKind kind :
                List.of(LineKind.REGULAR, LineKind.ARREARS, LineKind.CARRIED, LineKind.ONE_OFF, LineKind.RECOVERY)) {
            cells.add(slip.sum(kind) == 0 ? "" : String.valueOf(Math.abs(slip.sum(kind))));
        }
        cells.add(String.valueOf(slip.total()));
        cells.add(to.name());
        cells.add(to.isCash() ? "Tiền mặt" : "Chuyển khoản");
        cells.add(to.account().map(Payee.Account::bank).orElse(""));
        cells.add(to.account().map(Payee.Account::number).orElse(""));
        cells.add(to.account().map(Payee.Account::holder).orElse(""));
        cells.add(ResultWords.of(slip.result()));
        cells.add(slip.lines().getFirst().answered().map(WRITTEN::format).orElse(""));
        cells.add(slip.note());
        return cells;
    }
}
