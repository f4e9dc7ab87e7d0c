package vn.ansinh.office.review.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.IssuingWard;

class ReplyLetterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID ID = new UUID(0, 1);
    private static final IssuingBody WARD =
            IssuingWard.on(new WardName("Phường Nam Nha Trang", "", "Khánh Hòa", "22402"), DAY);

    private static String letter(Objection.Result result, String objector, String reason) {
        Objection.Outcome outcome = new Objection.Outcome(
                result, Optional.of(ID), "A-03", Optional.empty(), reason, DAY, Instant.EPOCH, "Nguyễn Thị Cán Bộ");
        Objection objection = new Objection(
                ID,
                "YK-2026-0001",
                ID,
                ID,
                Objection.Kind.LEFT_OUT,
                Optional.of(ID),
                "A-03",
                "Ngô Văn Giang",
                Objection.Channel.LEADER,
                objector,
                "Nhà sập sau bão",
                LocalDate.of(2026, 11, 20),
                ID,
                "Trần Văn Tổ",
                Optional.of(outcome));
        return PostedWard.words(Rendering.render(
                ReplyLetter.of(
                        objection,
                        outcome,
                        "Quyết định số 1/2021/QĐ-TTg ngày 1 tháng 7 năm 2021 quy định quy trình rà soát",
                        "rà soát định kỳ hộ nghèo, hộ cận nghèo năm 2026",
                        "Tổ dân phố 1",
                        WARD,
                        DAY),
                Format.DOCX));
    }

    @Test
    void the_answer_says_what_was_said_what_was_found_and_why() {
        assertThat(letter(Objection.Result.ADDED, "Phan Thị Hoa", "Nhà của hộ đã sập"))
                .isEqualTo("""
                        ỦY BAN NHÂN DÂN
                        PHƯỜNG NAM NHA TRANG
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        Số: /TB-UBND
                        DỰ THẢO
                        Nam Nha Trang, ngày tháng 11 năm 2026
                        THÔNG BÁO
                        Trả lời ý kiến về danh sách niêm yết kết quả rà soát
                        Tổ dân phố 1
                        Căn cứ Quyết định số 1/2021/QĐ-TTg ngày 1 tháng 7 năm 2021 quy định quy trình rà soát.
                        Ủy ban nhân dân phường Nam Nha Trang đã nhận ý kiến mã YK-2026-0001, ngày 20/11/2026, cho rằng hộ ông/bà Ngô Văn Giang bị bỏ sót trong danh sách niêm yết kết quả rà soát định kỳ hộ nghèo, hộ cận nghèo năm 2026 của Tổ dân phố 1.
                        Kết quả: ý kiến được tiếp nhận; hộ được đưa vào danh sách rà soát, được khảo sát, đưa ra họp dân và niêm yết kết quả.
                        Lý do: Nhà của hộ đã sập.
                        Nếu không đồng ý hoặc có thông tin mới, xin báo tổ trưởng tổ dân phố hoặc Ủy ban nhân dân phường./.
                        Nơi nhận:
                        - Ông/bà Phan Thị Hoa;
                        - Tổ trưởng Tổ dân phố 1;
                        - Lưu: VT.
                        KT. CHỦ TỊCH
                        PHÓ CHỦ TỊCH""");
    }

    @Test
    void a_rejection_keeps_the_list_and_names_no_one_who_gave_no_name() {
        assertThat(letter(Objection.Result.REJECTED, "", "Hộ có thu nhập trên mức chuẩn."))
                .contains("danh sách được giữ nguyên.", "- Người có ý kiến;")
                .doesNotContain("A-03", "Phan Thị Hoa");
    }
}
