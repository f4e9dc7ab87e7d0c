package vn.ansinh.office.correspondence.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.correspondence.Force;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.registry.WardName;

class RegisterPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static RegisteredDocument document(int at, boolean isOut, String written, List<String> recipients) {
        return new RegisteredDocument(
                new UUID(0, at),
                isOut,
                written.substring(written.indexOf('/') + 1),
                2026,
                at,
                written,
                LocalDate.of(2026, 12, at),
                LocalDate.of(2026, 12, at + 1),
                "QUYẾT ĐỊNH",
                "Công nhận hộ nghèo, hộ cận nghèo năm 2026 trên địa bàn phường",
                "Ủy ban nhân dân tỉnh Khánh Hòa",
                "Trần Văn Ký",
                recipients,
                "",
                "",
                "Nguyễn Thị Cán Bộ",
                Instant.EPOCH,
                Force.IN_FORCE);
    }

    private static Sending sending(int document, String recipient, Optional<Sending.Receipt> receipt) {
        return new Sending(
                new UUID(1, recipient.hashCode()),
                new UUID(0, document),
                "",
                "",
                recipient,
                "by-hand",
                LocalDate.of(2026, 12, 3),
                2,
                "",
                "",
                receipt);
    }

    private static AdministrativeDocument paper(boolean isOut) {
        List<String> recipients = isOut ? List.of("Như Điều 3", "Lưu: VT, VHXH") : List.of("Phòng Văn hóa - Xã hội");
        return RegisterPaper.of(
                new RegisterPaper.Year(
                        isOut,
                        2026,
                        List.of(
                                document(1, isOut, "01/QĐ-UBND", recipients),
                                document(2, isOut, "02/QĐ-UBND", recipients),
                                document(3, isOut, "01/TB-UBND", recipients)),
                        List.of(
                                sending(1, "Như Điều 3", Optional.of(new Sending.Receipt(DAY, "Bà Hoa"))),
                                sending(1, "Tổ dân phố 1", Optional.empty())),
                        Map.of(new UUID(0, 1), "Thay thế bởi 02/QĐ-UBND")),
                WardOffice.on(new WardName("Phường Nam Nha Trang", "", "Khánh Hòa", "22402"), DAY),
                DAY);
    }

    private static String words(AdministrativeDocument paper, String name) throws IOException {
        byte[] pdf = Rendering.render(paper, Format.PDF);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/" + name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int columns(AdministrativeDocument paper) {
        return paper.body().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow()
                .table()
                .columns()
                .size();
    }

    @Test
    void what_went_out_has_the_ten_columns_by_series() throws IOException {
        assertThat(columns(paper(true))).isEqualTo(10);
        assertThat(words(paper(true), "register-out"))
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm 2026", "Ký hiệu QĐ-UBND", "Ký hiệu TB-UBND")
                .contains("01/QĐ-UBND", "03/12/2026", "Bà Hoa", "VT, VHXH", "Như Điều 3; Tổ")
                .doesNotContain("DỰ THẢO", "Lưu: VT");
    }

    @Test
    void what_came_in_has_ten_columns_whose_names_are_marked_as_unchecked() throws IOException {
        assertThat(columns(paper(false))).isEqualTo(10);
        assertThat(words(paper(false), "register-in"))
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Số đến", "Chưa đối chiếu với văn bản gốc");
    }
}
