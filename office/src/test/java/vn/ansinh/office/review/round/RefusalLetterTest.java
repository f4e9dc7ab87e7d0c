package vn.ansinh.office.review.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.IssuingWard;

/** The letter of a refusal says what was asked, why it was refused and what the family can do, in the words that were written down. */
class RefusalLetterTest {
    @Test
    void the_letter_carries_the_reference_and_the_reason_and_is_a_draft() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        AdministrativeDocument letter = RefusalLetter.of(
                new Request(
                        new UUID(0, 1),
                        "DN-2026-0007",
                        new UUID(0, 2),
                        "PL-07-0011",
                        "Phan Thị Lý",
                        "Tổ dân phố 7",
                        Request.Kind.REVIEW,
                        Request.Channel.POST,
                        LocalDate.of(2026, 11, 10),
                        "Mất việc",
                        Request.State.REFUSED,
                        "Thu nhập vượt ngưỡng.",
                        Optional.empty(),
                        "Cán bộ"),
                "Quyết định số 1/2021/QĐ-TTg ngày 1 tháng 7 năm 2021 quy định quy trình rà soát",
                IssuingWard.on(new WardName("Phường Nam Nha Trang", "", "Khánh Hòa", "22402"), day),
                day);
        assertThat(letter.isDraft()).isTrue();
        assertThat(letter.name())
                .isEqualTo("THÔNG BÁO Về giấy đề nghị rà soát hộ nghèo, hộ cận nghèo của hộ Phan Thị Lý");
        assertThat(letter.grounds())
                .extracting(Text::plain)
                .first()
                .asString()
                .isEqualTo("Căn cứ Quyết định số 1/2021/QĐ-TTg ngày 1 tháng 7 năm 2021 quy định quy trình rà soát");
        assertThat(letter.body().stream()
                        .map(block -> ((Block.Paragraph) block).text().plain()))
                .containsExactly(
                        "Ủy ban nhân dân phường Nam Nha Trang đã nhận giấy đề nghị rà soát hộ nghèo, hộ cận nghèo của hộ ông/bà Phan Thị Lý (mã hộ PL-07-0011, Tổ dân phố 7), mã hồ sơ DN-2026-0007, nhận ngày 10/11/2026.",
                        "Qua xem xét, hộ chưa được đưa vào danh sách rà soát vì: Thu nhập vượt ngưỡng.",
                        "Nếu không đồng ý hoặc có thông tin mới, gia đình có thể gửi lại giấy đề nghị, hoặc phản ánh với tổ trưởng tổ dân phố và Ủy ban nhân dân phường.");
    }
}
