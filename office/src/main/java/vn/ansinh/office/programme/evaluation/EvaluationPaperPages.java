package vn.ansinh.office.programme.evaluation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.committee.CommitteeForm;
import vn.ansinh.office.review.round.PaperAnswer;

/** Thông báo kết quả đánh giá: laid before the signer, signed or returned. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class EvaluationPaperPages {
    private static final int LONGEST = 300;

    private final EvaluationPapers papers;
    private final EvaluationSchemes schemes;
    private final EvaluationSigning signing;
    private final Colleagues colleagues;
    private final Today today;

    EvaluationPaperPages(
            EvaluationPapers papers,
            EvaluationSchemes schemes,
            EvaluationSigning signing,
            Colleagues colleagues,
            Today today) {
        this.papers = papers;
        this.schemes = schemes;
        this.signing = signing;
        this.colleagues = colleagues;
        this.today = today;
    }

    @PostMapping("/programme/committee/evaluation/submit")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView submit(@RequestParam(defaultValue = "") String year, HttpServletResponse response) {
        int of =
                year.matches("20\\d\\d") ? Integer.parseInt(year) : today.date().getYear();
        signing.submit(Ids.next(), of)
                .ifPresentOrElse(
                        said -> Flash.warn(response, said.key(), said.values().toArray()),
                        () -> Flash.done(response, "committee.paper.submitted"));
        return new ModelAndView("redirect:/programme/committee/evaluation?year=" + of);
    }

    private EvaluationPaper find(UUID id) {
        return papers.find(id).orElseThrow(() -> new NothingHere("paper " + id));
    }

    @GetMapping("/programme/committee/evaluation/papers/{id}/draft.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> draft(@PathVariable UUID id, @PathVariable String format) {
        EvaluationPaper paper = papers.find(id)
                .filter(EvaluationPaper::isDraft)
                .orElseThrow(() -> new NothingHere("draft of a paper " + id));
        return PaperAnswer.of(
                signing.paper(
                        schemes.of(paper.year()).orElseThrow(),
                        new Standing.Draft(today.date()),
                        Signature.deputyForChair(Optional.empty())),
                "du-thao-ket-qua-danh-gia",
                format);
    }

    @GetMapping("/programme/committee/evaluation/papers/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(find(id), new CommitteeForm(Map.of()));
    }

    private ModelAndView page(EvaluationPaper paper, CommitteeForm form) {
        return new ModelAndView("programme/evaluation/paper")
                .addObject("paper", paper)
                .addObject(
                        "signer",
                        Acting.current()
                                .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                                .orElse(""))
                .addObject("form", form);
    }

    @PostMapping("/programme/committee/evaluation/papers/{id}/sign")
    @Requires(UseCase.SIGN_PROGRAMME)
    ModelAndView sign(@PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        EvaluationPaper paper = find(id);
        CommitteeForm form = new CommitteeForm(typed);
        LocalDate day = form.at("day").isEmpty() ? today.date() : form.past("day", today.date());
        String signer = form.words("signer", LONGEST);
        if (form.isRight()) {
            signing.sign(id, day, signer, form.at("position").equals("chair"))
                    .ifPresent(said -> form.fault("day", said));
        }
        return answered(paper, form, "committee.paper.signed", response);
    }

    @PostMapping("/programme/committee/evaluation/papers/{id}/return")
    @Requires(UseCase.SIGN_PROGRAMME)
    ModelAndView giveBack(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        EvaluationPaper paper = find(id);
        CommitteeForm form = new CommitteeForm(typed);
        String reason = form.words("reason", LONGEST);
        if (form.isRight() && !signing.giveBack(id, reason)) {
            form.fault("reason", Said.of("committee.fault.done"));
        }
        return answered(paper, form, "committee.paper.returned", response);
    }

    private ModelAndView answered(
            EvaluationPaper paper, CommitteeForm form, String done, HttpServletResponse response) {
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(paper, form);
        }
        Flash.done(response, done);
        return new ModelAndView("redirect:" + paper.home());
    }
}
