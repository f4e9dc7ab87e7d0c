package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.task.Due;
import vn.ansinh.office.programme.task.Dues;
import vn.ansinh.office.programme.task.Evidences;
import vn.ansinh.office.programme.task.NewEvidence;
import vn.ansinh.office.programme.task.StandardTasks;

/** The tasks of 2024 and 2025, done, and of 2026, some of which are late. Comes last: what others prove needs no evidence. */
@Component
@Order(90)
class TasksOfDemonstration implements ProgrammePart {
    private static final int FIRST = 2024;
    private static final String ADVICE = "T05";
    private static final String BY_RADIO = "T08";

    /** What nobody did yet in this year: the radio of October, talks in some groups, the advice of the third quarter. */
    private static final Set<String> LATE = Set.of(ADVICE, BY_RADIO, "T15");

    private final StandardTasks standard;
    private final Dues dues;
    private final Evidences evidences;
    private final TransactionTemplate transactions;

    TasksOfDemonstration(StandardTasks standard, Dues dues, Evidences evidences, TransactionTemplate transactions) {
        this.standard = standard;
        this.dues = dues;
        this.evidences = evidences;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(founding.officer(), "RUN_PROGRAMME", () -> {
            for (int year = FIRST; year <= today.getYear(); year++) {
                int of = year;
                transactions.executeWithoutResult(status -> of(of, today));
            }
        });
    }

    /** In the years before, everything is done in the end, what meetings and inspections gave too. */
    private void of(int year, LocalDate today) {
        standard.give(year);
        List<Due> all = dues.of(year);
        if (all.stream().anyMatch(one -> one.task().code().equals(ADVICE) && one.isDone())) {
            return;
        }
        boolean isPast = year < today.getYear();
        List<Due> due = all.stream()
                .filter(one -> isPast || one.task().code().matches("T\\d\\d"))
                .filter(one -> one.span().until().isBefore(today) && !one.isDone())
                .toList();
        due.stream().filter(one -> isPast || !isLate(one)).forEach(this::show);
    }

    private static boolean isLate(Due due) {
        return LATE.contains(due.task().code())
                && (due.area().isPresent() || due.span().until().getMonthValue() >= 9);
    }

    private void show(Due due) {
        evidences.show(new NewEvidence(
                Ids.next(),
                due.task().id(),
                due.span().until(),
                due.area(),
                due.area().isPresent() ? "minutes" : "other",
                words(due.task().code()),
                due.span().until().minusDays(4),
                Optional.empty()));
    }

    private static String words(String code) {
        return switch (code) {
            case ADVICE -> "Đã báo cáo lãnh đạo phường các hộ cần hỗ trợ trong quý và đề xuất mức hỗ trợ.";
            case BY_RADIO -> "Phát thanh chuyên mục giảm nghèo trên loa của phường, mỗi tuần hai buổi.";
            case "T15" -> "Nội dung phát triển kinh tế gia đình được đưa vào buổi họp tổ.";
            case "T17" -> "Đã phát động tháng cao điểm vì người nghèo tại các khu dân cư.";
            case "T18" -> "Đã vận động các tổ chức, cá nhân ủng hộ Quỹ Vì người nghèo.";
            case "T19" -> "Đã rà từng dòng phương án hỗ trợ với các đoàn thể.";
            default -> "Đã làm và lưu hồ sơ tại tổ, tại phường.";
        };
    }
}
