package vn.ansinh.office.review.outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Biểu báo cáo của kỳ rà soát: what there is, each table, two rounds side by side. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class OutcomePages {
    private final Rounds rounds;
    private final ShowingOutcomes showing;
    private final Reports reports;
    private final ComparingRounds comparing;
    private final AccessLog looks;

    OutcomePages(Rounds rounds, ShowingOutcomes showing, Reports reports, ComparingRounds comparing, AccessLog looks) {
        this.rounds = rounds;
        this.showing = showing;
        this.reports = reports;
        this.comparing = comparing;
        this.looks = looks;
    }

    @GetMapping("/reviews/{id}/reports")
    @Transactional(readOnly = true)
    public ModelAndView list(@PathVariable UUID id, @RequestParam Optional<Integer> closing) {
        return list(showing.asked(find(id), closing));
    }

    private ModelAndView list(Shown shown) {
        Round round = shown.round();
        Map<String, Object> model = new HashMap<>();
        model.put("shown", shown);
        model.put("kinds", reports.kinds());
        model.put("hidden", ReportKind.values().length - reports.kinds().size());
        model.put(
                "others",
                rounds.all().stream()
                        .filter(one -> !one.id().equals(round.id()))
                        .toList());
        model.put("before", Outcomes.before(round, rounds.all()).map(Round::id));
        shown.broken().ifPresent(broken -> {
            model.put("broken", broken);
            model.put("brokenGroup", shown.live().orElseThrow().nameOf(broken.group()));
        });
        return new ModelAndView("review/outcome/list", model);
    }

    @GetMapping("/reviews/{id}/reports/{table}")
    @Transactional(readOnly = true)
    public ModelAndView table(
            @PathVariable UUID id, @PathVariable String table, @RequestParam Optional<Integer> closing) {
        ReportKind kind = ReportKind.ofId(table).orElseThrow(() -> new NothingHere("table " + table));
        Shown shown = showing.asked(find(id), closing);
        if (shown.broken().isPresent()) {
            return list(shown);
        }
        Report report = showing.table(kind, shown).orElseThrow(() -> new NothingHere("table " + table));
        if (report.isPersonal()) {
            looks.record(UseCase.SEE_ORIGIN, report.named());
        }
        return page(shown, report, shown.round().address() + "/reports/" + table + "/paper", shown.query());
    }

    @GetMapping("/reviews/{id}/reports/compare")
    @Transactional(readOnly = true)
    public ModelAndView compare(@PathVariable UUID id, @RequestParam UUID with) {
        Shown now = showing.of(find(id));
        Shown then = showing.of(find(with));
        if (now.broken().isPresent() || then.broken().isPresent()) {
            return list(now.broken().isPresent() ? now : then);
        }
        return page(now, comparing.of(then, now), now.round().address() + "/reports/compare/paper", "?with=" + with);
    }

    private static ModelAndView page(Shown shown, Report report, String paper, String query) {
        return new ModelAndView(
                "review/outcome/table", Map.of("shown", shown, "report", report, "paper", paper, "query", query));
    }

    private Round find(UUID id) {
        return Optional.of(id).flatMap(rounds::find).orElseThrow(() -> new NothingHere("review " + id));
    }
}
