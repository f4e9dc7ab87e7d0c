package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Mark;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Bilingual;

/** Báo cáo kết quả rà soát: the ward's report, its figures in sentences. What the ward thinks of them it writes itself. */
final class OutcomeReport {
    private final Shown shown;
    private final Law law;
    private final Figures ward;

    private OutcomeReport(Shown shown, Law law) {
        this.shown = shown;
        this.law = law;
        this.ward = shown.figures();
    }

    static AdministrativeDocument of(Shown shown, Optional<Shown> before, Law law, IssuingBody issuer, LocalDate day) {
        OutcomeReport report = new OutcomeReport(shown, law);
        return new AdministrativeDocument(
                issuer,
                new Standing.Draft(day),
                DocumentKind.REPORT,
                Text.of("Kết quả " + shown.round().inPapers()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(Text.unfilled("cơ quan nhận báo cáo")),
                List.of(Text.of("Căn cứ " + shown.round().procedure().ground().vi())),
                report.body(issuer, before),
                List.of("Như trên", "Lưu: VT"),
                Signature.deputyForChair(Optional.empty()).forCommittee());
    }

    private List<Block> body(IssuingBody issuer, Optional<Shown> before) {
        Facts facts = shown.facts();
        List<Block> body = new ArrayList<>();
        body.add(said(issuer.shortName() + " báo cáo kết quả " + shown.round().inPapers() + ", số liệu đến ngày "
                + VietnameseDates.inShort(facts.day())
                + shown.closed()
                        .map(one -> ", giữ khi khóa kỳ rà soát ngày " + VietnameseDates.inShort(one.day()))
                        .orElse("")
                + ", như sau:"));
        if (facts.isProvisional()) {
            body.add(said("Số liệu tạm tính theo phiếu khảo sát, chưa có quyết định công nhận."
                    + (facts.undecided() > 0
                            ? " Còn " + households(facts.undecided()) + " chưa có kết quả, tạm giữ diện đầu kỳ."
                            : "")));
        }
        if (shown.isWithout()) {
            body.add(said(
                    "Kỳ rà soát khóa khi phần mềm chưa giữ số liệu; số liệu tính lại theo sổ bộ ngày lập báo cáo."));
        }
        body.add(new Block.Heading("1. Kết quả"));
        body.add(said(
                "Trên địa bàn có " + households(ward.households()) + ", " + people(ward.people()) + ". Trong đó:"));
        body.add(new Block.Points(List.of(grade(Grade.POOR), grade(Grade.NEAR_POOR))));
        Bilingual standard = facts.standardName();
        if (standard != null) {
            body.add(said("Chuẩn áp dụng: " + standard.vi() + "."));
        }
        body.add(new Block.Heading("2. Diễn biến hộ nghèo"));
        body.add(flow(Grade.POOR));
        body.add(new Block.Heading("3. Diễn biến hộ cận nghèo"));
        body.add(flow(Grade.NEAR_POOR));
        body.add(new Block.Paragraph(lookBack()));
        body.add(new Block.Heading("4. Thiếu hụt và nguyên nhân"));
        body.add(ranked("Chỉ số thiếu hụt nhiều nhất của hộ nghèo, hộ cận nghèo", indicators()));
        body.add(ranked("Nguyên nhân được ghi nhiều nhất (một hộ có thể có nhiều nguyên nhân)", causes()));
        before.ifPresent(then -> {
            body.add(new Block.Heading("5. So với " + then.round().inPapers()));
            body.add(said(changed("Hộ nghèo", Grade.POOR, then) + " " + changed("Hộ cận nghèo", Grade.NEAR_POOR, then)
                    + (then.facts().isProvisional()
                            ? " Kỳ trước không có quyết định trong phần mềm, tính theo phiếu."
                            : "")));
        });
        body.add(new Block.Heading((before.isPresent() ? "6" : "5") + ". Đánh giá, kiến nghị"));
        body.add(new Block.Paragraph(Text.unfilled("đánh giá, kiến nghị của phường")));
        body.add(said("Các biểu số liệu kèm theo báo cáo này."));
        return body;
    }

    private static Block said(String words) {
        return new Block.Paragraph(Text.of(words));
    }

    private static String households(long number) {
        return counted(number) + " hộ";
    }

    private static String people(long number) {
        return counted(number) + " nhân khẩu";
    }

    private Text grade(Grade grade) {
        long all = ward.households();
        long everyone = ward.people();
        long households = ward.households(grade);
        long people = ward.people(grade);
        return Text.of((grade == Grade.POOR ? "Hộ nghèo: " : "Hộ cận nghèo: ") + households(households) + ", chiếm "
                + VietnameseNumbers.percent(households, all) + " số hộ; " + people(people) + ", chiếm "
                + VietnameseNumbers.percent(people, everyone) + " số nhân khẩu");
    }

    private Block flow(Grade list) {
        boolean isPoor = list == Grade.POOR;
        String name = isPoor ? "hộ nghèo" : "hộ cận nghèo";
        List<String> down = moved(
                list,
                Map.of(
                        Column.TO_OTHER_LIST,
                        isPoor ? "trở thành hộ cận nghèo" : "trở thành hộ nghèo",
                        Column.ABOVE,
                        "vượt chuẩn cận nghèo",
                        Column.OTHER_DOWN,
                        "giảm khác"));
        List<String> up = moved(
                list,
                Map.of(
                        Column.FROM_OTHER_LIST,
                        isPoor ? "từ hộ cận nghèo xuống" : "từ hộ nghèo lên",
                        Column.AGAIN,
                        isPoor ? "tái nghèo" : "tái cận nghèo",
                        Column.NEW,
                        "phát sinh mới",
                        Column.OTHER_UP,
                        "tăng khác"));
        return said("Đầu kỳ có " + both(list, Column.OPENING, name) + ". Trong kỳ giảm: " + orNone(down)
                + ". Trong kỳ tăng: " + orNone(up) + ". Cuối kỳ có " + both(list, Column.CLOSING, name) + ".");
    }

    private List<String> moved(Grade list, Map<Column, String> names) {
        return Stream.of(Column.values())
                .filter(names::containsKey)
                .filter(column -> ward.flowed(list, column, false) + ward.flowed(list, column, true) > 0)
                .map(column -> both(list, column, "hộ") + " " + names.get(column))
                .toList();
    }

    private static String orNone(List<String> all) {
        return all.isEmpty() ? "không có" : String.join(", ", all);
    }

    private String both(Grade list, Column column, String name) {
        return counted(ward.flowed(list, column, false)) + " " + name + " (" + people(ward.flowed(list, column, true))
                + ")";
    }

    /** Padded as papers do, but for none. */
    private static String counted(long number) {
        return number == 0 ? "0" : VietnameseNumbers.counted(number);
    }

    private Text lookBack() {
        Integer years = shown.facts().lookBack();
        return years != null
                ? Text.of("Tái nghèo, tái cận nghèo tính trong ")
                        .then(years + " năm", Mark.BY_WARD)
                        .then(" trước kỳ rà soát.")
                : Text.of(
                        "Phường chưa quy định số năm nhìn lại, nên tái nghèo, tái cận nghèo tính mọi lần trước đây có trong sổ bộ.");
    }

    private record Ranked(String name, long households) {}

    private List<Ranked> indicators() {
        return shown.facts().indicators().stream()
                .flatMap(id -> law.indicators().stream().filter(one -> one.id().equals(id)))
                .map(one -> new Ranked(one.name().vi(), ward.lacking(one.id())))
                .toList();
    }

    private List<Ranked> causes() {
        return law.causes().stream()
                .map(one -> new Ranked(one.name().vi(), ward.caused(one.id())))
                .toList();
    }

    private static Block ranked(String title, List<Ranked> all) {
        String most = Stream.of(all)
                .flatMap(List::stream)
                .filter(one -> one.households() > 0)
                .sorted(Comparator.comparingLong(Ranked::households).reversed())
                .limit(3)
                .map(one -> one.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + one.name().substring(1) + " (" + households(one.households()) + ")")
                .collect(Collectors.joining(", "));
        return said(title + ": " + (most.isEmpty() ? "chưa có số liệu" : most) + ".");
    }

    private String changed(String name, Grade grade, Shown then) {
        long was = then.figures().households(grade);
        long is = ward.households(grade);
        String how = is == was ? "không thay đổi" : (is < was ? "giảm " : "tăng ") + households(Math.abs(is - was));
        return name + " " + how + " (từ " + households(was) + " đến " + households(is) + ").";
    }
}
