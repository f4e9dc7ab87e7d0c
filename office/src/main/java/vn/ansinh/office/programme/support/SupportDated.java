package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Last days of agreed lines that are not done, and days on which a posted list is taken down. */
@Component
class SupportDated implements Dated {
    private final SupportLines lines;
    private final SupportPostings postings;
    private final Today today;

    SupportDated(SupportLines lines, SupportPostings postings, Today today) {
        this.lines = lines;
        this.postings = postings;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.HELP_HOUSEHOLD;
    }

    @Override
    public List<String> reads() {
        return List.of("programme", "review", "registry");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        Map<LocalDate, List<SupportLine>> open = lines.due(from, to, today.date()).stream()
                .filter(line -> line.isAgreed() && !line.isDone())
                .collect(Collectors.groupingBy(line -> line.wanted().deadline(), TreeMap::new, Collectors.toList()));
        List<DatedThing> things = new ArrayList<>();
        open.forEach((day, all) -> things.add(new DatedThing(
                "support-line",
                Said.of("work.dated.support-line", all.size()),
                address(day, all),
                UseCase.HELP_HOUSEHOLD,
                day,
                true)));
        if (SupportYears.isOfficer()) {
            postings.ending(from, to)
                    .forEach(posting -> things.add(new DatedThing(
                            "support-posting",
                            Said.of("work.dated.support-posting", String.valueOf(posting.year())),
                            "/programme/support/annex?year=" + posting.year(),
                            UseCase.RUN_PROGRAMME,
                            posting.until(),
                            false)));
        }
        return things;
    }

    /** One line opens its page, several the board. */
    private String address(LocalDate day, List<SupportLine> all) {
        return all.size() == 1
                ? all.getFirst().page()
                : "/programme/support?year=" + all.getFirst().year()
                        + (day.isBefore(today.date()) ? "&state=overdue" : "");
    }
}
