package vn.ansinh.office.programme.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ansinh.office.programme.MoneySource;

/** A first reading of words that were typed for something else; the officer looks at each before it counts. */
final class SupportGuess {
    private record Sign<T>(T meant, List<String> words) {}

    private static final List<Sign<SupportForm>> FORMS = List.of(
            new Sign<>(SupportForm.LOAN, List.of("vay", "vốn")),
            new Sign<>(SupportForm.TRAINING, List.of("học nghề", "lớp nghề", "tập huấn")),
            new Sign<>(SupportForm.JOB, List.of("việc làm")),
            new Sign<>(SupportForm.HOUSING, List.of("nhà", "mái", "hố xí", "nhà vệ sinh", "nước sạch", "nước máy")),
            new Sign<>(SupportForm.HEALTH, List.of("khám", "bệnh", "y tế", "viện phí", "bảo hiểm")),
            new Sign<>(SupportForm.SCHOOL, List.of("trường", "dạy kèm", "học")),
            new Sign<>(SupportForm.NECESSITIES, List.of("gạo", "nhu yếu phẩm")),
            new Sign<>(SupportForm.LIVELIHOOD, List.of("giống", "công cụ", "sinh kế", "thu nhập")),
            new Sign<>(SupportForm.PAPERS, List.of("giấy tờ", "hồ sơ", "thủ tục")),
            new Sign<>(SupportForm.CARE, List.of("thăm", "chăm sóc", "đỡ đầu")));

    private static final List<Sign<MoneySource>> SOURCES = List.of(
            new Sign<>(MoneySource.POLICY_BANK, List.of("ngân hàng chính sách", "nhcsxh")),
            new Sign<>(MoneySource.FUND_FOR_THE_POOR, List.of("quỹ vì người nghèo", "mặt trận")),
            new Sign<>(MoneySource.STATE_BUDGET, List.of("ngân sách")),
            new Sign<>(MoneySource.FAMILY, List.of("gia đình", "dòng họ")),
            new Sign<>(MoneySource.DONOR, List.of("doanh nghiệp", "nhà hảo tâm", "mạnh thường quân")),
            new Sign<>(MoneySource.ASSOCIATION, List.of("hội ", "đoàn thanh niên", "đoàn thể")));

    private SupportGuess() {}

    static SupportForm form(String words) {
        return first(FORMS, words).orElse(SupportForm.OTHER);
    }

    static Optional<MoneySource> source(String giver) {
        return first(SOURCES, giver);
    }

    private static <T> Optional<T> first(List<Sign<T>> signs, String words) {
        String lower = words.toLowerCase(Locale.ROOT) + " ";
        return signs.stream()
                .filter(sign -> sign.words().stream().anyMatch(lower::contains))
                .map(Sign::meant)
                .findFirst();
    }
}
