package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseNumbers;

/**
 * The papers of a review of living standards: decision, list, submission, letter. Laid out by us: article 6 of Decision 24/2021/QĐ-TTg was
 * not seen, so it is not known which forms it has.
 */
final class LivingPaper {
    static final String AVERAGE = "average-living-standard";
    static final String WORKERS = "low-income-worker";

    private static final Map<String, String> TITLES = Map.of(
            AVERAGE, "Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình",
            WORKERS, "Hộ có người lao động có thu nhập thấp");
    private static final String OWN =
            "Bố cục của văn bản này do phần mềm đặt, chưa đối chiếu với mẫu của Quyết định 24/2021/QĐ-TTg.";

    private LivingPaper() {}

    static String subject(DecisionPaper.Frame frame) {
        return frame.wrong()
                .map(wrong -> "Sửa kết quả xác định mức sống tại Quyết định số " + wrong)
                .orElseGet(() -> "Công nhận kết quả " + frame.round() + " trên địa bàn " + DecisionPaper.area(frame));
    }

    static AdministrativeDocument decision(
            Decision decision, DecisionPaper.Frame frame, Map<UUID, List<String>> workers) {
        List<Text> grounds = new ArrayList<>();
        frame.grounds().forEach(ground -> grounds.add(Text.of("Căn cứ " + ground)));
        grounds.add(Text.of("Xét kết quả " + frame.round()));
        List<Block> articles = new ArrayList<>();
        articles.add(DecisionPaper.article("Điều 1. ", first(decision, frame, workers)));
        articles.add(DecisionPaper.article(
                "Điều 2. ",
                "Quyết định này có hiệu lực kể từ ngày ký. Hộ, người được công nhận được cấp giấy xác nhận và được hưởng chính sách theo quy định."
                        + (decision.fromCorrected()
                                ? " Kết quả sửa được tính từ ngày có hiệu lực của quyết định được sửa."
                                : "")));
        articles.add(
                DecisionPaper.article(
                        "Điều 3. ",
                        "Cán bộ giảm nghèo, tổ trưởng các tổ dân phố, các cơ quan, đơn vị có liên quan và các hộ có tên trong danh sách chịu trách nhiệm thi hành Quyết định này."));
        return new AdministrativeDocument(
                frame.issuer(),
                frame.standing(),
                DocumentKind.DECISION,
                Text.of(subject(frame)),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                grounds,
                articles,
                List.of("Như Điều 3", "Các hộ có tên trong danh sách", "Lưu: VT"),
                frame.signature());
    }

    private static String first(Decision decision, DecisionPaper.Frame frame, Map<UUID, List<String>> workers) {
        if (frame.wrong().isPresent()) {
            return decision.lines().stream()
                            .map(line -> "Sửa kết quả của hộ ông/bà " + line.headName() + ", mã hộ " + line.code()
                                    + ", " + line.group().name() + ": từ " + words(line.was(), line, workers)
                                    + " thành " + words(line.becomes(), line, workers))
                            .collect(Collectors.joining("; "))
                    + ". Lý do: " + decision.reason().replaceFirst("\\.$", "") + ".";
        }
        List<String> counted = new ArrayList<>();
        List<Decision.Line> average = of(decision, AVERAGE);
        if (!average.isEmpty()) {
            counted.add(VietnameseNumbers.counted(average.size())
                    + " hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình, "
                    + VietnameseNumbers.counted(Decision.people(average)) + " nhân khẩu");
        }
        int people = of(decision, WORKERS).stream()
                .mapToInt(line ->
                        workers.getOrDefault(line.household(), List.of()).size())
                .sum();
        if (people > 0) {
            counted.add(VietnameseNumbers.counted(people) + " người lao động có thu nhập thấp thuộc "
                    + VietnameseNumbers.counted(of(decision, WORKERS).size()) + " hộ");
        }
        return counted.isEmpty()
                ? "Không có hộ, người nào được công nhận theo kết quả " + frame.round() + "."
                : "Công nhận " + String.join("; ", counted) + " (có danh sách kèm theo).";
    }

    private static String words(String status, Decision.Line line, Map<UUID, List<String>> workers) {
        return switch (status) {
            case AVERAGE -> "hộ có mức sống trung bình";
            case WORKERS -> {
                List<String> names = workers.getOrDefault(line.household(), List.of());
                yield "hộ có người lao động có thu nhập thấp"
                        + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")");
            }
            default -> "hộ không được công nhận";
        };
    }

    static List<Decision.Line> of(Decision decision, String status) {
        return decision.lines().stream()
                .filter(line -> line.becomes().equals(status))
                .toList();
    }

    static AdministrativeDocument annex(
            Decision decision,
            DecisionPaper.Frame frame,
            Optional<String> enclosedWith,
            Map<UUID, List<String>> workers) {
        return new AdministrativeDocument(
                frame.issuer(),
                new Standing.Unnumbered(frame.standing().day()),
                DocumentKind.LIST,
                Text.of("Kết quả " + frame.round()),
                enclosedWith,
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table(decision, workers)), new Block.Remark(Text.of(OWN))),
                List.of(),
                frame.signature());
    }

    private static Table table(Decision decision, Map<UUID, List<String>> workers) {
        List<Column> columns = List.of(
                Column.of("STT", 12, Align.CENTER),
                Column.of("Mã hộ", 24, Align.CENTER),
                Column.of("Họ và tên chủ hộ", 52, Align.LEFT),
                Column.of("Tổ dân phố", 30, Align.LEFT),
                Column.of("Địa chỉ", 60, Align.LEFT),
                Column.of("Số người", 16, Align.CENTER),
                Column.of("Người lao động được công nhận", 60, Align.LEFT));
        List<Table.Row> rows = new ArrayList<>();
        int order = 0;
        int part = 0;
        for (String status : List.of(AVERAGE, WORKERS)) {
            List<Decision.Line> these = of(decision, status);
            if (these.isEmpty()) {
                continue;
            }
            part++;
            rows.add(new Table.Section("I".repeat(part) + ". " + TITLES.get(status) + ": "
                    + VietnameseNumbers.counted(these.size()) + " hộ, "
                    + VietnameseNumbers.counted(Decision.people(these)) + " nhân khẩu"));
            for (Decision.Line line : these) {
                order++;
                rows.add(Table.row(
                        Table.count(order),
                        Table.words(line.code()),
                        Table.words(line.headName()),
                        Table.words(line.group().name()),
                        Table.words(line.address()),
                        Table.count(line.people()),
                        Table.words(
                                status.equals(WORKERS)
                                        ? String.join(", ", workers.getOrDefault(line.household(), List.of()))
                                        : "")));
            }
        }
        return new Table(columns, rows, true);
    }

    static AdministrativeDocument submission(
            Decision decision, DecisionPaper.Frame frame, Map<UUID, List<String>> workers) {
        List<Text> results = new ArrayList<>();
        for (String status : List.of(AVERAGE, WORKERS)) {
            results.add(Text.of(TITLES.get(status) + ": "
                    + VietnameseNumbers.counted(of(decision, status).size()) + " hộ"));
        }
        results.add(Text.of("Hộ không được công nhận: "
                + VietnameseNumbers.counted(decision.notRecognised().size()) + " hộ"));
        return new AdministrativeDocument(
                frame.issuer(),
                frame.standing(),
                DocumentKind.PROPOSAL,
                Text.of("Về kết quả " + frame.round()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(Text.of("Chủ tịch " + frame.issuer().shortName())),
                frame.grounds().stream()
                        .map(ground -> Text.of("Căn cứ " + ground))
                        .toList(),
                List.of(
                        new Block.Paragraph(Text.of("Thực hiện " + frame.round() + ", "
                                + frame.issuer().shortName()
                                + " đã khảo sát thu nhập 12 tháng và việc làm của các hộ có đề nghị. Số hộ đã xem: "
                                + VietnameseNumbers.counted(decision.lines().size()) + ".")),
                        new Block.Heading("Kết quả"),
                        new Block.Points(results),
                        new Block.Paragraph(
                                Text.of(
                                        "Kính trình Chủ tịch xem xét, ký Quyết định công nhận (dự thảo và danh sách kèm theo)."))),
                List.of("Như trên", "Lưu: VT"),
                Signature.officer("CÁN BỘ GIẢM NGHÈO", Optional.empty()));
    }

    static AdministrativeDocument letter(
            Decision.Line line, String ground, String round, String why, IssuingBody issuer, LocalDate day) {
        return NotRecognisedLetter.of(
                line,
                "Kết quả xác định mức sống của hộ ",
                ground,
                round,
                "đề nghị của hộ không được công nhận. Lý do: "
                        + (why.isEmpty() ? "……………………" : why.replaceFirst("\\.$", "") + "."),
                "Nếu thấy số liệu nào không đúng, hoặc hoàn cảnh thay đổi, gia đình có thể gửi giấy đề nghị bất cứ lúc nào qua tổ trưởng tổ dân phố hoặc tại Ủy ban nhân dân phường.",
                issuer,
                day);
    }
}
