package vn.ansinh.office.benefit.application;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/**
 * Quyết định hưởng, điều chỉnh, tạm dừng, tiếp tục, thôi hưởng; văn bản trả lời; thông báo trước. The sentences are ours.
 *
 * @param benefits names of the supports that a paper may name
 * @param months the first month by law of a line that names none
 */
record SupportPaper(
        SupportDecision decision,
        SupportFrame frame,
        List<Text> grounds,
        String procedure,
        Map<String, String> benefits,
        Function<SupportDecision.Line, Optional<YearMonth>> months) {
    private static final String COMPLAIN =
            "Không đồng ý với nội dung trên, ông/bà có quyền khiếu nại đến Chủ tịch Ủy ban nhân dân phường hoặc khởi kiện tại Tòa án theo pháp luật về khiếu nại, tố tụng hành chính.";

    AdministrativeDocument document() {
        return frame.paper(
                decision.kind().document(),
                subject(),
                AdministrativeDocument.Circulation.OPEN,
                List.of(),
                grounds,
                body(),
                List.of(decision.lines().size() == 1 ? "Ông/bà " + first().name() : "Những người có tên", "Lưu: VT"));
    }

    private SupportDecision.Line first() {
        return decision.lines().getFirst();
    }

    private String subject() {
        String about = switch (decision.kind()) {
            case GRANT -> "Về việc giải quyết ";
            case REFUSE -> "Về việc không giải quyết ";
            case CHANGE -> "Về việc điều chỉnh mức ";
            case SUSPEND -> "Về việc tạm dừng ";
            case RESUME -> "Về việc giải quyết sau khi tạm dừng ";
            case STOP -> "Về việc thôi hưởng ";
            case NOTICE -> "Về việc dự kiến " + ahead() + " ";
        };
        return about
                + name(first()).toLowerCase(java.util.Locale.ROOT)
                + (decision.lines().size() == 1
                        ? "\nđối với ông/bà " + first().name()
                        : "\nđối với "
                                + VietnameseNumbers.counted(decision.lines().size()) + " trường hợp");
    }

    private String ahead() {
        return switch (decision.aheadOf().orElse(SupportDecision.Kind.STOP)) {
            case SUSPEND -> "tạm dừng";
            case CHANGE -> "giảm mức";
            case NOTICE, GRANT, REFUSE, RESUME, STOP -> "thôi hưởng";
        };
    }

    private String name(SupportDecision.Line line) {
        return benefits.getOrDefault(line.benefit(), procedure);
    }

    private List<Block> body() {
        return switch (decision.kind()) {
            case REFUSE -> refusal();
            case NOTICE -> notice();
            case GRANT, CHANGE, SUSPEND, RESUME, STOP -> articles();
        };
    }

    private List<Block> refusal() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of(frame.issuer().shortName() + " đã xem xét hồ sơ đề nghị của ")
                .thenStrong("ông/bà " + first().name())
                .then(born(first()) + " và trả lời: chưa giải quyết được vì không đủ điều kiện.")));
        body.add(new Block.Paragraph(Text.strong("Lý do: ").then(decision.reason())));
        body.add(SupportFrame.paragraph(
                "Khi hoàn cảnh thay đổi hoặc có thêm giấy tờ, ông/bà nộp hồ sơ mới bất cứ lúc nào."));
        body.add(SupportFrame.paragraph(COMPLAIN));
        return body;
    }

    private List<Block> notice() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of(frame.issuer().shortName() + " dự kiến " + ahead() + " đối với ")
                .thenStrong("ông/bà " + first().name())
                .then(born(first()) + ", đang hưởng " + name(first()).toLowerCase(java.util.Locale.ROOT) + ".")));
        body.add(new Block.Paragraph(Text.strong("Lý do: ").then(decision.reason())));
        decision.answerBy()
                .ifPresent(day -> body.add(new Block.Paragraph(Text.of(
                                "Nếu thấy chưa đúng, đề nghị ông/bà trình bày hoặc nộp giấy tờ tại Ủy ban nhân dân phường trước hết ngày ")
                        .thenStrong(VietnameseDates.inShort(day))
                        .then(". Phường chỉ quyết định sau khi đã nghe ý kiến của ông/bà hoặc đã hết thời hạn này."))));
        return body;
    }

    private List<Block> articles() {
        List<Block> body = new ArrayList<>();
        if (decision.lines().size() == 1) {
            body.add(article("Điều 1. ", sentence(first())));
        } else {
            body.add(article(
                    "Điều 1. ",
                    verb() + " đối với "
                            + VietnameseNumbers.counted(decision.lines().size())
                            + " trường hợp sau đây, tổng mức " + VietnameseNumbers.digits(decision.total()) + " đồng ("
                            + VietnameseNumbers.dong(decision.total()) + "):"));
            body.add(new Block.Grid(table()));
        }
        if (!decision.reason().isEmpty()) {
            body.add(article("Lý do: ", decision.reason()));
        }
        body.add(article("Điều 2. ", second()));
        body.add(article(
                "Điều 3. ",
                "Quyết định này có hiệu lực kể từ ngày ký. Công chức phụ trách văn hóa - xã hội, các đơn vị có liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. "
                        + COMPLAIN));
        return body;
    }

    private static Block article(String head, String words) {
        return new Block.Paragraph(Text.strong(head).then(words));
    }

    private String verb() {
        return switch (decision.kind()) {
            case GRANT -> "Giải quyết " + procedure.toLowerCase(java.util.Locale.ROOT);
            case CHANGE -> "Điều chỉnh mức hưởng";
            case SUSPEND -> "Tạm dừng chi trả";
            case RESUME -> "Giải quyết sau khi tạm dừng";
            case STOP -> "Thôi hưởng";
            case NOTICE, REFUSE -> procedure;
        };
    }

    private String sentence(SupportDecision.Line line) {
        String who = "ông/bà " + line.name() + born(line)
                + (line.address().isEmpty() ? "" : ", nơi ở: " + line.address()) + ", ";
        String support = name(line).toLowerCase(java.util.Locale.ROOT);
        String sum = VietnameseNumbers.digits(line.amount()) + " đồng";
        String words = " (" + VietnameseNumbers.dong(line.amount()) + ")";
        return switch (decision.kind()) {
            case GRANT ->
                line.event().isPresent()
                        ? "Hỗ trợ một lần theo chế độ " + support + " đối với " + who + "mức " + sum + words + "."
                        : "Giải quyết cho " + who + "hưởng " + support + " từ " + month(line) + ", mức " + sum
                                + "/tháng" + words + ".";
            case CHANGE ->
                "Điều chỉnh mức hưởng " + support + " của " + who + "từ " + month(line) + " là " + sum + "/tháng"
                        + words + ".";
            case SUSPEND -> "Tạm dừng chi trả " + support + " đối với " + who + "từ " + month(line) + ".";
            case RESUME ->
                line.ground().equals("stop")
                        ? "Thôi hưởng " + support + " đối với " + who + "kể từ tháng bắt đầu tạm dừng."
                        : "Tiếp tục chi trả " + support + " đối với " + who + "kể cả các tháng đã tạm dừng.";
            case STOP -> "Thôi hưởng " + support + " đối với " + who + "từ " + month(line) + ".";
            case NOTICE, REFUSE -> who + support + ".";
        };
    }

    private String second() {
        String payees = decision.lines().size() == 1
                ? first().payee()
                        .filter(one -> !one.name().equals(first().name()))
                        .map(one -> " Người nhận tiền: ông/bà " + one.name() + ".")
                        .orElse("")
                : "";
        return switch (decision.kind()) {
            case GRANT, CHANGE, RESUME ->
                "Kinh phí từ nguồn ngân sách bảo đảm xã hội theo phân cấp; chi trả theo danh sách chi trả của phường."
                        + payees;
            case SUSPEND ->
                "Trong thời gian tạm dừng, phường rà soát lại điều kiện hưởng; không có thay đổi thì được chi trả tiếp, kể cả các tháng đã tạm dừng.";
            case STOP, NOTICE, REFUSE ->
                "Công chức phụ trách văn hóa - xã hội đưa ra khỏi danh sách chi trả theo Điều 1.";
        };
    }

    private String month(SupportDecision.Line line) {
        YearMonth month = line.from()
                .or(() -> months.apply(line))
                .orElse(YearMonth.from(frame.standing().day()));
        return "tháng " + month.getMonthValue() + " năm " + month.getYear();
    }

    private static String born(SupportDecision.Line line) {
        return line.born().isEmpty() ? "" : ", sinh " + line.born();
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (SupportDecision.Line line : decision.lines()) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(line.name()),
                    Table.words(line.born()),
                    Table.words(line.address()),
                    Table.words(name(line)),
                    Table.words(line.event().map(VietnameseDates::inShort).orElseGet(() -> month(line))),
                    Table.count(line.amount())));
        }
        return new Table(
                List.of(
                        Table.Column.of("STT", 2, Table.Align.CENTER),
                        Table.Column.of("Họ và tên", 5, Table.Align.LEFT),
                        Table.Column.of("Ngày sinh", 4, Table.Align.LEFT),
                        Table.Column.of("Nơi ở", 5, Table.Align.LEFT),
                        Table.Column.of("Chế độ", 6, Table.Align.LEFT),
                        Table.Column.of("Từ", 4, Table.Align.LEFT),
                        Table.Column.of("Mức (đồng)", 4, Table.Align.RIGHT)),
                rows,
                false);
    }
}
