package vn.ansinh.office.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.ReviewProcedure;

/** The papers of a meeting as they were when somebody last looked; rewritten only with {@code -Dgolden.update}. */
class MinutesPaperTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/review");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String GROUP = "Tổ dân phố 1";

    private static Round round() {
        ReviewProcedure procedure = Law.load()
                .reviewProcedures()
                .on(ReviewProcedure.Kind.ANNUAL, LocalDate.of(2026, 9, 1))
                .orElseThrow();
        return new Round(
                new UUID(0, 9),
                ReviewProcedure.Kind.ANNUAL,
                2026,
                null,
                procedure,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 12, 14),
                true,
                "",
                Instant.EPOCH);
    }

    private static AdministrativeDocument minutes() {
        Sheet sheet = SheetTest.sheet(
                true,
                Map.of(
                        Attendee.GROUP_HEAD, new Sheet.Seats(1, 1),
                        Attendee.PARTY_CELL, new Sheet.Seats(1, 1),
                        Attendee.REVIEWED, new Sheet.Seats(4, 3),
                        Attendee.OTHERS, new Sheet.Seats(60, 35)));
        Meeting meeting = new Meeting(
                new UUID(0, 7),
                new UUID(0, 9),
                new UUID(0, 8),
                2,
                sheet,
                List.of(
                        SheetTest.vote(1, "Nguyễn Thị Hạnh", "poor", 38, 2, ""),
                        SheetTest.vote(2, "Trần Văn Ễn", "near-poor", 20, 18, "Hộ đã có việc làm ổn định."),
                        SheetTest.vote(3, "Lê Thị Quỳnh Như", "average-living-standard", 19, 20, ""),
                        SheetTest.vote(4, "", "above-average", 40, 0, "")),
                Optional.of(LocalTime.of(21, 5)),
                "",
                Instant.EPOCH);
        return MinutesPaper.of(
                meeting,
                LocalTime.of(21, 5),
                round(),
                Holding.agreement(round()),
                Map.of(new UUID(0, 3), Candidate.Origin.NEAR_POOR, new UUID(0, 4), Candidate.Origin.ASKED),
                GROUP,
                Papers.NAM_NHA_TRANG);
    }

    private static AdministrativeDocument invitation() {
        return InvitationPaper.of(call(), round(), GROUP, Papers.NAM_NHA_TRANG, DAY);
    }

    private static Call call() {
        return new Call(
                1, LocalDate.of(2026, 12, 5), LocalTime.of(19, 30), "Nhà văn hóa", "Nguyễn Văn Ba", "", Instant.EPOCH);
    }

    @Test
    void the_minutes_read_as_when_they_were_last_looked_at() throws IOException {
        check("minutes.txt", text(minutes()));
    }

    @Test
    void the_invitation_and_the_loudspeaker_read_as_when_they_were_last_looked_at() throws IOException {
        check("invitation.txt", text(invitation()) + "\n" + InvitationPaper.aloud(call(), round(), GROUP) + "\n");
    }

    @Test
    void both_are_made_for_word_too() throws IOException {
        Path folder = Path.of("target/meeting-papers");
        Files.createDirectories(folder);
        byte[] minutes = Rendering.render(minutes(), Format.DOCX);
        Files.write(folder.resolve("minutes.docx"), minutes);
        Files.write(folder.resolve("minutes.pdf"), Rendering.render(minutes(), Format.PDF));
        Files.write(folder.resolve("invitation.docx"), Rendering.render(invitation(), Format.DOCX));
        assertThat(minutes).isEqualTo(Rendering.render(minutes(), Format.DOCX));
    }

    private static String text(AdministrativeDocument paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(Rendering.render(paper, Format.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace("\r\n", "\n");
        }
    }

    private static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as("golden file %s", name).isEqualTo(Files.readString(file));
    }
}
