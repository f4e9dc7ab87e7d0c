package vn.ansinh.office.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.office.demo.WardSurvey.Answer;
import vn.ansinh.office.demo.WardSurvey.Cause;

/** The survey sheet: one row a surveyed household, an empty cell where nothing was asked or known. */
final class SurveyRows {
    private static final int HEADER = 4;
    private static final List<String> TITLES = List.of(
            "STT",
            "Mã hộ",
            "Họ và tên chủ hộ",
            "Tổ dân phố",
            "Ngày khảo sát",
            "Rà soát viên",
            "Khu vực",
            "Số nhân khẩu",
            "Thu nhập của hộ một tháng (đồng)",
            "Tiền lương, tiền công 12 tháng",
            "Nông, lâm, ngư, diêm nghiệp 12 tháng",
            "Sản xuất, kinh doanh, dịch vụ 12 tháng",
            "Lương hưu, trợ cấp BHXH 12 tháng",
            "Tiền gửi về, cho, biếu 12 tháng",
            "Thu khác 12 tháng",
            "Trợ cấp xã hội 12 tháng (không tính)",
            "Vật liệu tường",
            "Vật liệu cột",
            "Vật liệu mái",
            "Tổng diện tích nhà ở (m2)",
            "Nguồn nước sinh hoạt",
            "Nhà tiêu",
            "Phương tiện tiếp cận thông tin",
            "1. Việc làm",
            "2. Người phụ thuộc",
            "3. Dinh dưỡng",
            "4. Bảo hiểm y tế",
            "5. Trình độ giáo dục người lớn",
            "6. Đi học của trẻ em",
            "7. Chất lượng nhà ở",
            "8. Diện tích nhà ở",
            "9. Nguồn nước",
            "10. Nhà tiêu hợp vệ sinh",
            "11. Dịch vụ viễn thông",
            "12. Phương tiện thông tin",
            "Rác thải được thu gom, xử lý",
            "Hộ không có khả năng lao động",
            "Hộ có thành viên là người có công",
            "Nguyên nhân",
            "Nguyên nhân cụ thể",
            "Ghi chú");

    private SurveyRows() {}

    static void write(Workbook workbook, String title, List<WardSurvey> surveys) throws IOException {
        Worksheet rows = workbook.newWorksheet("Khảo sát");
        Titles.write(rows, title, 12);
        for (int i = 0; i < TITLES.size(); i++) {
            rows.value(HEADER, i, TITLES.get(i));
        }
        rows.range(HEADER, 0, HEADER, TITLES.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        int row = HEADER + 1;
        for (WardSurvey survey : surveys) {
            rows.value(row, 0, row - HEADER);
            row(rows, row, survey);
            row++;
        }
        rows.finish();
    }

    private static void row(Worksheet rows, int row, WardSurvey survey) {
        WardHousehold household = survey.household();
        rows.value(row, 1, household.code());
        rows.value(row, 2, household.head().name());
        rows.value(row, 3, household.groupName());
        Titles.date(rows, row, 4, survey.interviewed());
        rows.value(row, 5, survey.surveyor());
        rows.value(row, 6, "Thành thị");
        rows.value(row, 7, household.members().size());
        income(rows, row, survey.income());
        dwelling(rows, row, survey.dwelling());
        for (int place = 1; place <= 12; place++) {
            Answer answer = survey.answers().get(place);
            if (answer != null) {
                rows.value(row, 22 + place, answer.word());
            }
        }
        if (survey.wasteCollected().isPresent()) {
            rows.value(row, 35, yesNo(survey.wasteCollected().get()));
        }
        rows.value(row, 36, yesNo(survey.noWorkingCapacity()));
        rows.value(
                row,
                37,
                yesNo(household.members().stream().anyMatch(p -> !p.merit().isEmpty())));
        text(
                rows,
                row,
                38,
                survey.causes().stream().map(Cause::official).distinct().collect(Collectors.joining("; ")));
        text(
                rows,
                row,
                39,
                survey.causes().stream()
                        .map(Cause::word)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining("; ")));
        text(rows, row, 40, survey.note());
    }

    private static void income(Worksheet rows, int row, Income income) {
        switch (income) {
            case Income.Monthly(long dong) -> rows.value(row, 8, dong);
            case Income.ByComponent byComponent -> {
                // A source without income is a written zero: an empty cell would be one that is not known.
                for (int i = 0; i < byComponent.yearly().size(); i++) {
                    rows.value(row, 9 + i, byComponent.yearly().get(i));
                }
                rows.value(row, 15, byComponent.socialAid());
            }
            case Income.NotKnown _ -> {
                // Its cells stay empty.
            }
        }
    }

    private static void dwelling(Worksheet rows, int row, Dwelling dwelling) {
        text(rows, row, 16, dwelling.wall().word());
        text(rows, row, 17, dwelling.pillar().word());
        text(rows, row, 18, dwelling.roof().word());
        if (dwelling.areaHundredths().isPresent()) {
            rows.value(row, 19, BigDecimal.valueOf(dwelling.areaHundredths().getAsInt(), 2));
        }
        rows.value(row, 20, dwelling.water().word());
        rows.value(row, 21, dwelling.toilet().word());
        rows.value(
                row,
                22,
                dwelling.means().isEmpty()
                        ? "Không có"
                        : dwelling.means().stream().map(Dwelling.Means::word).collect(Collectors.joining("; ")));
    }

    private static String yesNo(boolean yes) {
        return yes ? "Có" : "Không";
    }

    private static void text(Worksheet rows, int row, int column, String text) {
        if (!text.isEmpty()) {
            rows.value(row, column, text);
        }
    }
}
