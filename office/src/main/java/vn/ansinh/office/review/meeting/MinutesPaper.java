package vn.ansinh.office.review.meeting;

import java.time.LocalTime;
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
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.review.Agreement;

/** Biên bản họp dân: ready to sign the moment the meeting ends, for the group and for the steering committee. */
final class MinutesPaper {

    private MinutesPaper() {}

    /** What came of a household, in the order of the lists that are discussed. */
    private enum Listing {
        POOR("Danh sách hộ nghèo"),
        NEAR_POOR("Danh sách hộ cận nghèo"),
        LEFT_POOR("Danh sách hộ thoát nghèo"),
        LEFT_NEAR_POOR("Danh sách hộ thoát cận nghèo"),
        LEFT("Danh sách hộ thoát nghèo, thoát cận nghèo"),
        NOT("Danh sách hộ không thuộc diện hộ nghèo, hộ cận nghèo"),
        OPEN("Danh sách hộ chưa xác định được diện");

        private final String title;

        Listing(String title) {
            this.title = title;
        }

        static Listing of(Vote vote, Candidate.Origin origin) {
            return switch (vote.found()) {
                case "poor" -> POOR;
                case "near-poor" -> NEAR_POOR;
                case "undetermined" -> OPEN;
                default ->
                    switch (origin) {
                        case POOR -> LEFT_POOR;
                        case NEAR_POOR -> LEFT_NEAR_POOR;
                        case LEAVING -> LEFT;
                        case ASKED, PROPOSED -> NOT;
                    };
            };
        }
    }

    /**
     * The minutes of a meeting that has ended.
     *
     * @param origins why each household was reviewed
     */
    static AdministrativeDocument of(
            Meeting meeting,
            LocalTime ended,
            Round round,
            Agreement agreement,
            Map<UUID, Candidate.Origin> origins,
            String group,
            IssuingBody issuer) {
        Sheet sheet = meeting.sheet();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of("Hôm nay, hồi " + ClockTime.inWords(sheet.begins()) + " "
                + VietnameseDates.inFull(sheet.day()) + ", tại " + sheet.place() + ", " + group + ", "
                + issuer.areaName() + " họp dân để thống nhất kết quả " + round.inPapers()
                + " theo " + Holding.clause(round) + ".")));
        attendance(sheet, body);
        votes(meeting, agreement, origins, body);
        conclusion(meeting, ended, agreement, group, body);
        body.add(new Block.Signatures(List.of(
                new Signature(List.of("ĐẠI DIỆN CÁC HỘ DÂN"), Optional.empty()),
                new Signature(List.of("THƯ KÝ"), Optional.of(sheet.secretary())))));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(sheet.day()),
                DocumentKind.MINUTES,
                Text.of(String.join("\n", "Họp dân thống nhất kết quả", round.inPapers() + ", " + group)),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of("Ban Chỉ đạo rà soát (01 bản)", "Lưu tại " + group + " (01 bản)"),
                new Signature(List.of("CHỦ TRÌ"), Optional.of(sheet.chair())));
    }

    private static void attendance(Sheet sheet, List<Block> body) {
        body.add(new Block.Heading("1. Thành phần dự họp"));
        body.add(new Block.Points(List.of(
                Text.of("Chủ trì: ").thenStrong(sheet.chair()),
                Text.of("Thư ký: ").thenStrong(sheet.secretary()),
                Text.of("Giám sát: Ủy ban Mặt trận Tổ quốc Việt Nam phường "
                        + (sheet.isWatchedByFront() ? "có dự giám sát" : "không có người dự")))));
        List<Table.Row> rows = new ArrayList<>();
        sheet.seats()
                .forEach((kind, seats) -> rows.add(Table.row(
                        Table.words(kind.title()), Table.count(seats.invited()), Table.count(seats.present()))));
        rows.add(new Table.Total(List.of(
                Table.words("Tổng số"),
                Table.count(sheet.invited()),
                Table.count(sheet.present().count()))));
        body.add(new Block.Grid(new Table(
                List.of(
                        Table.Column.of("Thành phần", 6, Table.Align.LEFT),
                        Table.Column.of("Được mời", 2, Table.Align.RIGHT),
                        Table.Column.of("Có mặt", 2, Table.Align.RIGHT)),
                rows,
                false)));
        body.add(new Block.Remark(Text.of(
                "Danh sách ký tên của người dự họp kèm theo biên bản. Người giám sát không tính vào số có mặt.")));
    }

    private static void votes(
            Meeting meeting, Agreement agreement, Map<UUID, Candidate.Origin> origins, List<Block> body) {
        body.add(new Block.Heading("2. Kết quả biểu quyết từng hộ"));
        body.add(new Block.Paragraph(Text.of("Hộ được thống nhất khi có ít nhất " + agreement.percent()
                + "% số người có mặt đồng ý"
                + (meeting.sheet().isSecret() ? " bằng phiếu kín" : "") + ", tức từ "
                + agreement.needed(meeting.sheet().present()) + " trên "
                + meeting.sheet().present().count() + " người.")));
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (Listing listing : Listing.values()) {
            List<Vote> these = meeting.votes().stream()
                    .filter(vote -> Listing.of(vote, origins.getOrDefault(vote.household(), Candidate.Origin.PROPOSED))
                            == listing)
                    .toList();
            if (!these.isEmpty()) {
                rows.add(new Table.Section(listing.title));
            }
            for (Vote vote : these) {
                rows.add(Table.row(
                        Table.count(++number),
                        Table.words((vote.head().isEmpty() ? "" : vote.head() + ", ") + vote.code()),
                        Table.count(vote.agreeing()),
                        Table.count(vote.against()),
                        Table.count(vote.other()),
                        Table.words(
                                vote.passes(agreement, meeting.sheet().present()) ? "Thống nhất" : "Khảo sát lại")));
            }
        }
        body.add(new Block.Grid(new Table(
                List.of(
                        Table.Column.of("STT", 2, Table.Align.CENTER),
                        Table.Column.of("Chủ hộ, mã hộ", 7, Table.Align.LEFT),
                        Table.Column.of("Đồng ý", 3, Table.Align.RIGHT),
                        Table.Column.of("Không đồng ý", 3, Table.Align.RIGHT),
                        Table.Column.of("Ý kiến khác", 3, Table.Align.RIGHT),
                        Table.Column.of("Kết luận", 4, Table.Align.LEFT)),
                rows,
                false)));
        List<Text> opinions = meeting.votes().stream()
                .filter(vote -> !vote.opinions().isEmpty())
                .map(vote -> Text.of("Hộ " + vote.head() + ", " + vote.code() + ": " + vote.opinions()))
                .toList();
        if (!opinions.isEmpty()) {
            body.add(new Block.Paragraph(Text.of("Ý kiến phát biểu:")));
            body.add(new Block.Points(opinions));
        }
    }

    private static void conclusion(
            Meeting meeting, LocalTime ended, Agreement agreement, String group, List<Block> body) {
        List<Vote> fallen = meeting.fallenShort(agreement);
        body.add(new Block.Heading("3. Kết luận"));
        body.add(new Block.Paragraph(Text.of("Cuộc họp thống nhất kết quả của "
                + meeting.agreed(agreement).size() + " trên " + meeting.votes().size() + " hộ được đưa ra họp.")));
        if (!fallen.isEmpty()) {
            body.add(new Block.Paragraph(Text.of("Khảo sát lại và họp lại đối với " + fallen.size()
                    + " hộ chưa được thống nhất: "
                    + fallen.stream()
                            .map(vote -> (vote.head().isEmpty() ? "" : vote.head() + ", ") + vote.code())
                            .collect(Collectors.joining("; "))
                    + ".")));
        }
        body.add(new Block.Paragraph(Text.of("Cuộc họp kết thúc hồi " + ClockTime.inWords(ended)
                + " cùng ngày. Biên bản được đọc cho mọi người dự họp cùng nghe, lập thành 02 bản có giá trị như nhau: "
                + "01 bản lưu tại " + group + ", 01 bản gửi Ban Chỉ đạo rà soát.")));
    }
}
