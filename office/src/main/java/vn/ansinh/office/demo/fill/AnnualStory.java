package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened to households of the demonstration before the annual review of a year. Incomes and dwellings are told, never a class:
 * that is what the rules find.
 *
 * @param better codes of households that earn enough by then
 * @param changed what else is answered otherwise than a year before, by code
 * @param askers those who were on no list and asked
 */
record AnnualStory(int year, Set<String> better, Map<String, Map<String, String>> changed, List<Asker> askers) {
    AnnualStory {
        better = Set.copyOf(better);
        changed = Map.copyOf(changed);
        askers = List.copyOf(askers);
    }

    /**
     * A household that asked to be reviewed.
     *
     * @param monthly income of each of its members in dong; nought where it is as before
     */
    record Asker(String code, String reason, long monthly) {}

    /** The plan of the ward for 2024 is 4 poor and 20 near-poor households fewer; 2025 saw two of those who had left come back. */
    static List<AnnualStory> all() {
        return List.of(of2024(), of2025());
    }

    private static AnnualStory of2024() {
        return new AnnualStory(
                2024,
                Set.of(
                        "PL-05-0014",
                        "PL-08-0381",
                        "PL-09-0149",
                        "PL-09-0321",
                        "PL-09-0328",
                        "PL-12-0220",
                        "PL-12-0314",
                        "PL-14-0398",
                        "PL-15-0035",
                        "PL-15-0090",
                        "PL-15-0114",
                        "PL-15-0370",
                        "PL-16-0417",
                        "PL-18-0290",
                        "PL-18-0341",
                        "PL-19-0344",
                        "PL-21-0175",
                        "PL-21-0211",
                        "PL-21-0425",
                        "PL-22-0047",
                        "PL-22-0244",
                        "PL-22-0267",
                        "PL-22-0414",
                        "PL-22-0418",
                        "PL-23-0110"),
                Map.of(
                        "PL-07-0171", Map.of("water-source", "piped", "toilet", "septic"),
                        "PL-14-0296", Map.of("toilet", "septic", "dwelling-area", "42")),
                List.of(
                        new Asker("PL-01-0105", "Mẹ đơn thân nuôi con nhỏ, năm 2023 chưa có tên trong danh sách.", 0),
                        new Asker("PL-20-0328", "Hai vợ chồng già, con ở xa gửi tiền về ít hơn trước.", 1_450_000),
                        new Asker("PL-16-0258", "Mùa biển thất, hai con trai đi biển thu nhập không đều.", 0)));
    }

    private static AnnualStory of2025() {
        return new AnnualStory(
                2025,
                Set.of(
                        "PL-01-0105",
                        "PL-03-0069",
                        "PL-04-0062",
                        "PL-05-0002",
                        "PL-13-0106",
                        "PL-14-0296",
                        "PL-21-0001",
                        "PL-22-0278",
                        "PL-24-0188"),
                Map.of("PL-16-0396", Map.of("water-source", "other", "toilet", "other")),
                List.of(
                        new Asker(
                                "PL-22-0267",
                                "Con gái ở xa mất việc, không còn gửi tiền về; hộ mới thoát nghèo năm 2024.",
                                1_100_000),
                        new Asker("PL-21-0425", "Hộ thoát cận nghèo năm 2024, nay vợ bị cắt giảm việc làm.", 1_400_000),
                        new Asker("PL-13-0098", "Cả nhà làm thuê, vợ đau ốm phải nghỉ việc.", 1_500_000)));
    }

    LocalDate day(Month month, int day) {
        return LocalDate.of(year, month, day);
    }
}
