package vn.ansinh.office.programme.outreach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;

/** Kết quả truyền thông in periodic reports: by form how many, on what, and how many people it reached. */
@Component
class OutreachTable implements ReportTable {
    private static final int MOST_TOPICS = 5;

    private final OutreachRegister outreach;

    OutreachTable(OutreachRegister outreach) {
        this.outreach = outreach;
    }

    @Override
    public String code() {
        return "outreach";
    }

    @Override
    public String title() {
        return "Kết quả tuyên truyền, vận động";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<Outreach> all = outreach.between(from, until);
        return new Contents(
                "Hình thức",
                List.of(
                        new Column("items", "Số lượt"),
                        new Column("topics", "Nội dung"),
                        new Column("reached-counted", "Người tiếp cận (đếm được)"),
                        new Column("reached-estimated", "Người tiếp cận (ước tính)")),
                OutreachTotals.of(all).kinds().stream()
                        .map(line -> new Row(
                                line.kind().code(),
                                line.kind().inPapers(),
                                List.of(
                                        Cell.count(
                                                line.items(),
                                                new OutreachFilter(
                                                                from,
                                                                until,
                                                                line.kind().code(),
                                                                "",
                                                                "")
                                                        .of("/programme/outreach")),
                                        Cell.words(topics(all, line.kind())),
                                        Cell.number(BigDecimal.valueOf(line.counted())),
                                        Cell.number(BigDecimal.valueOf(line.estimated())))))
                        .toList());
    }

    /** The first few, each once. */
    private static String topics(List<Outreach> all, OutreachKind kind) {
        List<String> topics = all.stream()
                .map(Outreach::what)
                .filter(one -> one.kind() == kind)
                .map(NewOutreach::topic)
                .distinct()
                .toList();
        String first = topics.stream().limit(MOST_TOPICS).collect(Collectors.joining("; "));
        return topics.size() > MOST_TOPICS ? first + "; và " + (topics.size() - MOST_TOPICS) + " nội dung khác" : first;
    }
}
