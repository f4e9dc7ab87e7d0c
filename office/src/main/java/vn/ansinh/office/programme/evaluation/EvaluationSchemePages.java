package vn.ansinh.office.programme.evaluation;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.committee.CommitteeForm;

/** Bộ tiêu chí: the ward's own for each year; what the program suggests counts only once it is adopted. */
@Controller
@Requires(UseCase.RUN_PROGRAMME)
class EvaluationSchemePages {
    static final int MOST_CRITERIA = 10;
    static final int MOST_BANDS = 6;
    private static final int LONGEST = 300;

    private final EvaluationSchemes schemes;
    private final Today today;

    EvaluationSchemePages(EvaluationSchemes schemes, Today today) {
        this.schemes = schemes;
        this.today = today;
    }

    /** Filled with what counts, otherwise with last year's, otherwise with the suggestion. */
    @GetMapping("/programme/committee/evaluation/criteria")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String year) {
        int of = year(year);
        Optional<Scheme> adopted = schemes.of(of);
        Scheme shown = adopted.or(() -> schemes.of(of - 1)).orElseGet(() -> Scheme.suggested(of));
        Map<String, String> values = new HashMap<>();
        values.put("after", String.valueOf(adopted.map(Scheme::number).orElse(0)));
        values.put("cited", adopted.map(Scheme::cited).orElse(""));
        shown.criteria().forEach(one -> {
            values.put("words-" + one.position(), one.words());
            values.put("weight-" + one.position(), EvaluationNotice.shown(one.weight()));
            values.put("fact-" + one.position(), one.fact().code());
        });
        for (int at = 0; at < shown.bands().size(); at++) {
            values.put("band-" + (at + 1), shown.bands().get(at).name());
            values.put(
                    "least-" + (at + 1),
                    EvaluationNotice.shown(shown.bands().get(at).atLeast()));
        }
        return page(of, new CommitteeForm(values), adopted.isEmpty() && shown.number() == 0);
    }

    private int year(String typed) {
        return typed.matches("20\\d\\d")
                ? Integer.parseInt(typed)
                : today.date().getYear();
    }

    private ModelAndView page(int year, CommitteeForm form, boolean isSuggested) {
        return new ModelAndView("programme/evaluation/criteria")
                .addObject("year", year)
                .addObject("form", form)
                .addObject("suggested", isSuggested)
                .addObject("open", schemes.isOpen(year))
                .addObject("adopted", schemes.of(year))
                .addObject("most", MOST_CRITERIA)
                .addObject("mostBands", MOST_BANDS);
    }

    @PostMapping("/programme/committee/evaluation/criteria")
    @Transactional
    public ModelAndView adopt(
            @RequestParam(defaultValue = "") String year,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        int of = year(year);
        CommitteeForm form = new CommitteeForm(typed);
        List<Criterion> criteria = criteria(form);
        List<Band> bands = bands(form);
        String cited = form.words("cited", LONGEST);
        if (criteria.isEmpty()) {
            form.fault("words-1", Said.of("evaluation.fault.none"));
        } else if (!Criterion.addUp(criteria)) {
            form.fault(
                    "weight-1", Said.of("evaluation.fault.weights", EvaluationNotice.shown(Criterion.sum(criteria))));
        }
        if (!schemes.isOpen(of)) {
            form.fault("cited", Said.of("evaluation.fault.closed"));
        }
        int after = form.at("after").matches("\\d{1,6}") ? Integer.parseInt(form.at("after")) : 0;
        if (form.isRight() && !schemes.adopt(new Scheme(of, 0, cited, criteria, bands), after)) {
            form.fault("cited", Said.of("evaluation.fault.meanwhile"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(of, form, false);
        }
        Flash.done(response, "evaluation.adopted", String.valueOf(of));
        return new ModelAndView("redirect:/programme/committee/evaluation?year=" + of);
    }

    private static List<Criterion> criteria(CommitteeForm form) {
        List<Criterion> criteria = new ArrayList<>();
        for (int at = 1; at <= MOST_CRITERIA; at++) {
            String words = form.words("words-" + at, LONGEST, "");
            if (words.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> weight = points(form, "weight-" + at);
            if (weight.filter(one -> one.signum() > 0).isEmpty()) {
                form.fault("weight-" + at, Said.of("evaluation.fault.weight", at));
            } else {
                criteria.add(new Criterion(
                        criteria.size() + 1,
                        words,
                        weight.get(),
                        EvaluationFact.ofCode(form.at("fact-" + at)).orElse(EvaluationFact.NONE)));
            }
        }
        return criteria;
    }

    /** Two bands from the same number of points cannot be told apart. */
    private static List<Band> bands(CommitteeForm form) {
        List<Band> bands = new ArrayList<>();
        for (int at = 1; at <= MOST_BANDS; at++) {
            String name = form.words("band-" + at, LONGEST, "");
            if (name.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> least = points(form, "least-" + at);
            if (least.isEmpty() || bands.stream().anyMatch(one -> one.atLeast().compareTo(least.get()) == 0)) {
                form.fault("least-" + at, Said.of("evaluation.fault.band", at));
            } else {
                bands.add(new Band(name, least.get()));
            }
        }
        return bands;
    }

    /** From nought to a hundred with at most two decimals. */
    private static Optional<BigDecimal> points(CommitteeForm form, String field) {
        String typed = form.at(field).replace(',', '.');
        return typed.matches("(100(\\.0{1,2})?|\\d{1,2}(\\.\\d{1,2})?)")
                ? Optional.of(new BigDecimal(typed))
                : Optional.empty();
    }
}
