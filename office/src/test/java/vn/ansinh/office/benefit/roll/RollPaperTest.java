package vn.ansinh.office.benefit.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;

/** The lists as papers as they were when somebody last looked; rewritten only with {@code -Dgolden.update}. */
class RollPaperTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/benefit/roll");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> NAMES = Map.of(
            "hi-poor", "BHYT người thuộc hộ nghèo",
            "hi-near-poor", "BHYT người thuộc hộ cận nghèo",
            "hi-child-under-6", "BHYT trẻ em dưới 6 tuổi",
            "power-poor", "Hỗ trợ tiền điện hộ nghèo");

    private static RollLine line(
            int position,
            String name,
            String benefit,
            String before,
            RollLine.Change change,
            long amount,
            boolean out) {
        return new RollLine(
                new UUID(1, position),
                position,
                new RollDraft(
                        new RollDraft.Whose(
                                new UUID(2, position),
                                Optional.empty(),
                                "Tổ dân phố " + position,
                                "PL-0" + position + "-001",
                                name,
                                name,
                                "0" + position + "/02/1980",
                                "female"),
                        benefit,
                        before,
                        change,
                        change == RollLine.Change.LEFT ? RollLine.Cause.DEATH : RollLine.Cause.DECISION,
                        LocalDate.of(2026, 11, position),
                        amount == 0 ? Optional.empty() : Optional.of(amount),
                        amount == 0 ? "" : "T10: 59.520; T11: 59.520"),
                out,
                "",
                List.of());
    }

    private static Roll roll(RollKind kind, String recipient) {
        return new Roll(
                new UUID(0, 1),
                RollPeriod.of(kind, DAY),
                Optional.empty(),
                DAY,
                Roll.State.SUBMITTED,
                recipient,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                1);
    }

    @Test
    void the_lists_read_as_when_they_were_last_looked_at() throws IOException {
        check(
                "insurance",
                new RollPaper(
                        roll(RollKind.INSURANCE, "Cơ quan bảo hiểm xã hội"),
                        List.of(
                                line(1, "Lê Thị An", "hi-poor", "", RollLine.Change.JOINED, 0, false),
                                line(2, "Phạm Văn Cường", "hi-near-poor", "hi-poor", RollLine.Change.CHANGED, 0, false),
                                line(3, "Đỗ Văn Kiên", "hi-poor", "", RollLine.Change.LEFT, 0, false),
                                line(4, "Bùi Văn Lâm", "hi-child-under-6", "", RollLine.Change.KEPT, 0, false),
                                line(5, "Trần Thị Mai", "hi-poor", "", RollLine.Change.JOINED, 0, true)),
                        NAMES));
        check(
                "electricity",
                new RollPaper(
                        roll(RollKind.ELECTRICITY, "Bộ phận tài chính, kế toán phường"),
                        List.of(
                                line(1, "Lê Thị An", "power-poor", "", RollLine.Change.KEPT, 119_040, false),
                                line(2, "Phạm Văn Cường", "power-poor", "", RollLine.Change.JOINED, 119_040, false),
                                line(3, "Đỗ Văn Kiên", "power-poor", "", RollLine.Change.LEFT, 0, false)),
                        NAMES));
    }

    private static void check(String name, RollPaper made) throws IOException {
        AdministrativeDocument paper = made.of(
                Papers.NAM_NHA_TRANG,
                new Standing.Issued(3, DAY, Optional.of("AB12-CD34")),
                Signature.deputyForChair(Optional.of("Trần Thị Bích")).forCommittee());
        byte[] pdf = Rendering.render(paper, Format.PDF);
        Path folder = Path.of("target/roll-papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            text = stripper.getText(document).replace("\r\n", "\n");
        }
        Path file = FOLDER.resolve(name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).as("golden file %s", name).isEqualTo(Files.readString(file));
    }
}
