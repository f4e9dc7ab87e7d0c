package vn.ansinh.office.review.outcome;

import java.util.HashMap;
import java.util.List;
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
    private final Outcomes outcomes;
    private final Reports reports;
    private final ComparingRounds comparing;
    private final AccessLog looks;

    OutcomePages(Rounds rounds, Outcomes outcomes, Reports reports, ComparingRounds comparing, AccessLog looks) {
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.reports = reports;
        this.comparing = comparing;
        this.looks = looks;
    }

    @GetMapping("/reviews/{id}/reports")
    @Transactional(readOnly = true)
    public ModelAndView list(@PathVariable UUID id) {
        Round round = find(id);
        Outcome outcome = outcomes.of(round);
        Map<String, Object> model = new HashMap<>();
        model.put("outcome", outcome);
        model.put("kinds", reports.kinds());
        model.put("hidden", ReportKind.values().length - reports.kinds().size());
        model.put(
                "others",
                rounds.all().stream().filter(one -> !one.id().equals(id)).toList());
        model.put("before", Outcomes.before(round, rounds.all()).map(Round::id));
        outcome.broken().ifPresent(broken -> model.put("broken", broken));
        return new ModelAndView("review/outcome/list", model);
    }

    @GetMapping("/reviews/{id}/reports/{table}")
    @Transactional(readOnly = true)
    public ModelAndView table(@PathVariable UUID id, @PathVariable String table) {
        ReportKind kind = ReportKind.ofId(table).orElseThrow(() -> new NothingHere("table " + table));
        Round round = find(id);
        Outcome outcome = outcomes.of(round);
        if (outcome.broken().isPresent()) {
            return list(id);
        }
        Report report = reports.of(kind, outcome).orElseThrow(() -> new NothingHere("table " + table));
        if (report.isPersonal()) {
            looks.record(UseCase.SEE_ORIGIN, named(outcome, kind));
        }
        return shown(round, report, round.address() + "/reports/" + table + "/paper", "");
    }

    /** The households that a detailed list names. */
    static List<UUID> named(Outcome outcome, ReportKind kind) {
        Grade grade = kind == ReportKind.POOR_LIST ? Grade.POOR : Grade.NEAR_POOR;
        return outcome.families().stream()
                .filter(one -> one.is(grade))
                .map(one -> one.home().household())
                .toList();
    }

    @GetMapping("/reviews/{id}/reports/compare")
    @Transactional(readOnly = true)
    public ModelAndView compare(@PathVariable UUID id, @RequestParam UUID with) {
        Round round = find(id);
        Outcome now = outcomes.of(round);
        Outcome then = outcomes.of(find(with));
        if (now.broken().isPresent() || then.broken().isPresent()) {
            return list(now.broken().isPresent() ? id : with);
        }
        return shown(round, comparing.of(then, now), round.address() + "/reports/compare/paper", "?with=" + with);
    }

    private static ModelAndView shown(Round round, Report report, String paper, String query) {
        return new ModelAndView(
                "review/outcome/table", Map.of("round", round, "report", report, "paper", paper, "query", query));
    }

    private Round find(UUID id) {
        return Optional.of(id).flatMap(rounds::find).orElseThrow(() -> new NothingHere("review " + id));
    }
}
