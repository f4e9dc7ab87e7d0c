package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Mark;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;

/**
 * Sổ đăng ký văn bản đi, văn bản đến of a year, with the ten columns of Decree 30/2020/NĐ-CP, Annex IV: part I.2 for what went
 * out, part VI.2 for what came in. The names of the columns of part VI were not compared with the text.
 */
final class RegisterPaper {
    private RegisterPaper() {}

    /** What the paper is made from. */
    record Year(
            boolean isOut,
            int year,
            List<RegisteredDocument> documents,
            List<Sending> sendings,
            Map<UUID, String> touchedBy) {}

    static AdministrativeDocument of(Year year, IssuingBody issuer, LocalDate day) {
        Map<UUID, List<Sending>> sent = year.sendings().stream().collect(Collectors.groupingBy(Sending::document));
        List<Table.Row> rows = new ArrayList<>();
        String series = "";
        for (RegisteredDocument document : year.documents()) {
            if (year.isOut() && !document.symbol().equals(series)) {
                series = document.symbol();
                rows.add(new Table.Section("Ký hiệu " + series));
            }
            List<Sending> went = sent.getOrDefault(document.id(), List.of());
            String remark = year.touchedBy().getOrDefault(document.id(), "");
            rows.add(year.isOut() ? out(document, went, remark) : in(document, went, remark));
        }
        List<Block> body = new ArrayList<>();
        body.add(new Block.Remark(
                Text.of(year.documents().size() + " văn bản, in ngày " + VietnameseDates.inShort(day) + ".")));
        if (!year.isOut()) {
            body.add(new Block.Remark(
                    Text.of("Tên các cột theo mẫu sổ văn bản đến").then(" ", Mark.UNCHECKED)));
        }
        body.add(new Block.Grid(new Table(year.isOut() ? outColumns() : inColumns(), rows, true)));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                year.isOut() ? DocumentKind.OUTGOING_REGISTER : DocumentKind.INCOMING_REGISTER,
                Text.of("Năm " + year.year()),
                Optional.empty(),
                Circulation.INTERNAL,
                Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer("VĂN THƯ", Optional.empty()));
    }

    private static List<Column> outColumns() {
        return List.of(
                Column.of("Số, ký hiệu văn bản", 33, Align.LEFT),
                Column.of("Ngày tháng văn bản", 27, Align.CENTER),
                Column.of("Tên loại và trích yếu nội dung văn bản", 48, Align.LEFT),
                Column.of("Người ký", 22, Align.LEFT),
                Column.of("Nơi nhận văn bản", 28, Align.LEFT),
                Column.of("Đơn vị, người nhận bản lưu", 19, Align.LEFT),
                Column.of("Số lượng bản", 14, Align.CENTER),
                Column.of("Ngày chuyển", 27, Align.CENTER),
                Column.of("Ký nhận", 27, Align.LEFT),
                Column.of("Ghi chú", 25, Align.LEFT));
    }

    private static List<Column> inColumns() {
        return List.of(
                Column.of("Ngày đến", 27, Align.CENTER),
                Column.of("Số đến", 13, Align.CENTER),
                Column.of("Tác giả", 28, Align.LEFT),
                Column.of("Số, ký hiệu văn bản", 33, Align.LEFT),
                Column.of("Ngày tháng văn bản", 27, Align.CENTER),
                Column.of("Tên loại và trích yếu nội dung văn bản", 48, Align.LEFT),
                Column.of("Đơn vị hoặc người nhận", 24, Align.LEFT),
                Column.of("Ngày chuyển", 27, Align.CENTER),
                Column.of("Ký nhận", 27, Align.LEFT),
                Column.of("Ghi chú", 20, Align.LEFT));
    }

    private static Table.Row out(RegisteredDocument document, List<Sending> sent, String remark) {
        int copies = sent.stream().mapToInt(Sending::copies).sum();
        return Table.row(
                Table.words(document.written()),
                Table.words(VietnameseDates.inShort(document.dated())),
                Table.words(document.titled()),
                Table.words(document.signer()),
                Table.words(String.join("; ", others(document, sent))),
                Table.words(document.recipients().stream()
                        .filter(RegisterPaper::isKeptCopy)
                        .map(one -> one.replaceFirst("^Lưu:?\\s*", ""))
                        .collect(Collectors.joining("; "))),
                copies == 0 ? Table.words("") : Table.count(copies),
                Table.words(days(sent)),
                Table.words(received(sent)),
                Table.words(remarks(sent, remark)));
    }

    private static Table.Row in(RegisteredDocument document, List<Sending> sent, String remark) {
        return Table.row(
                Table.words(VietnameseDates.inShort(document.registered())),
                Table.count(document.number()),
                Table.words(document.issuer()),
                Table.words(document.written()),
                Table.words(VietnameseDates.inShort(document.dated())),
                Table.words(document.titled()),
                Table.words(String.join("; ", others(document, sent))),
                Table.words(days(sent)),
                Table.words(received(sent)),
                Table.words(remarks(sent, remark)));
    }

    /** Those it was to go to, and those it went to besides. */
    private static List<String> others(RegisteredDocument document, List<Sending> sent) {
        List<String> all = new ArrayList<>(
                document.recipients().stream().filter(one -> !isKeptCopy(one)).toList());
        sent.stream().map(Sending::recipient).filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    static boolean isKeptCopy(String recipient) {
        return recipient.startsWith("Lưu");
    }

    private static String days(List<Sending> sent) {
        return joined(sent, one -> VietnameseDates.inShort(one.sentOn()));
    }

    private static String received(List<Sending> sent) {
        return joined(
                sent,
                one -> one.receipt()
                        .map(receipt -> receipt.by() + " " + VietnameseDates.inShort(receipt.on()))
                        .orElse(""));
    }

    private static String remarks(List<Sending> sent, String remark) {
        String notes = joined(sent, Sending::note);
        return remark.isEmpty() ? notes : notes.isEmpty() ? remark : remark + "; " + notes;
    }

    private static String joined(List<Sending> sent, Function<Sending, String> word) {
        return sent.stream().map(word).filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining("; "));
    }
}
