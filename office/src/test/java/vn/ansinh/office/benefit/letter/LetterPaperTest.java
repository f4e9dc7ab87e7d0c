package vn.ansinh.office.benefit.letter;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.programme.GoldenPaper;

/** The letter to a family as it was when somebody last looked. */
class LetterPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static FamilyLetter letter(
            List<FamilyLetter.Gets> gets, List<FamilyLetter.MayAsk> mayAsk, List<FamilyLetter.Coming> coming) {
        return new FamilyLetter("PL-07-0101", "Lê Văn Chủ", "Tổ dân phố 7", DAY, gets, List.of(), mayAsk, coming);
    }

    @Test
    void it_says_what_the_family_gets_may_ask_for_and_will_get() throws IOException {
        GoldenPaper.check(
                "letter/full",
                LetterPaper.of(
                        letter(
                                List.of(
                                        new FamilyLetter.Gets(
                                                "Lê Thị Nặng",
                                                "Trợ cấp người khuyết tật nặng, đặc biệt nặng",
                                                810_000,
                                                YearMonth.of(2023, 4),
                                                false,
                                                "Lê Thị Nặng là người khuyết tật nặng từ 16 đến dưới 60 tuổi.",
                                                Optional.of("điểm e khoản 1 điều 6 Nghị định 335/2026/NĐ-CP"),
                                                false),
                                        new FamilyLetter.Gets(
                                                "Lê Văn Già",
                                                "Trợ cấp hưu trí xã hội",
                                                540_000,
                                                YearMonth.of(2025, 7),
                                                true,
                                                "",
                                                Optional.empty(),
                                                false)),
                                List.of(
                                        new FamilyLetter.MayAsk(
                                                "Lê Văn Nhỏ",
                                                "Hỗ trợ ăn trưa",
                                                Optional.of(360_000L),
                                                "Trẻ học mẫu giáo, hộ cận nghèo.",
                                                Optional.of("Nghị định 277/2025/NĐ-CP"),
                                                true,
                                                Optional.empty(),
                                                List.of("Đơn đề nghị"),
                                                List.of("giấy khai sinh")),
                                        new FamilyLetter.MayAsk(
                                                "Lê Thị Nặng",
                                                "Kinh phí chăm sóc",
                                                Optional.empty(),
                                                "",
                                                Optional.empty(),
                                                false,
                                                Optional.of("Ai chăm sóc người đó?"),
                                                List.of(),
                                                List.of())),
                                List.of(
                                        new FamilyLetter.Coming(
                                                LocalDate.of(2027, 2, 10),
                                                "Lê Thị Nặng",
                                                "Trợ cấp người khuyết tật nặng, đặc biệt nặng",
                                                ComingChange.Kind.CHANGES,
                                                Optional.of(810_000L),
                                                Optional.of(1_080_000L),
                                                60),
                                        new FamilyLetter.Coming(
                                                LocalDate.of(2027, 1, 1),
                                                "",
                                                "Hỗ trợ tiền điện",
                                                ComingChange.Kind.ENDS,
                                                Optional.empty(),
                                                Optional.empty(),
                                                0))),
                        Papers.NAM_NHA_TRANG));
    }

    @Test
    void a_family_without_anything_is_told_so() throws IOException {
        GoldenPaper.check(
                "letter/empty", LetterPaper.of(letter(List.of(), List.of(), List.of()), Papers.NAM_NHA_TRANG));
    }
}
