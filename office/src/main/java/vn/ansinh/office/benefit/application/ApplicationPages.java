package vn.ansinh.office.benefit.application;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.PaperAnswer;

/** Hồ sơ đề nghị: the list, one file, and what is done with it before it is decided. */
@Controller
@Requires(UseCase.SEE_APPLICATION)
class ApplicationPages {
    private static final int LONGEST = 300;

    private final Applications applications;
    private final ReceivingApplication receiving;
    private final AppraisingApplication appraising;
    private final ShowingApplication showing;
    private final DeskPapers papers;
    private final Colleagues colleagues;
    private final Today today;

    ApplicationPages(
            Applications applications,
            ReceivingApplication receiving,
            AppraisingApplication appraising,
            ShowingApplication showing,
            DeskPapers papers,
            Colleagues colleagues,
            Today today) {
        this.applications = applications;
        this.receiving = receiving;
        this.appraising = appraising;
        this.showing = showing;
        this.papers = papers;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/applications")
    @Transactional(readOnly = true)
    public ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String procedure,
            Language language) {
        return showing.list(state, procedure, language);
    }

    @GetMapping("/applications/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, Language language) {
        return showing.file(file(id), new SupportForm(Map.of()), language);
    }

    private Application file(UUID id) {
        return applications.find(id).orElseThrow(() -> new NothingHere("application " + id));
    }

    @GetMapping("/applications/{id}/receipt.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> receipt(@PathVariable UUID id, @PathVariable String format) {
        Application file = file(id);
        return answer(papers.slip(file, applications.papers(id), officer()), "giay-tiep-nhan", file, format);
    }

    @GetMapping("/applications/{id}/missing.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> missing(@PathVariable UUID id, @PathVariable String format) {
        Application file = file(id);
        List<ListedPaper> listed = applications.papers(id);
        if (listed.stream().noneMatch(ListedPaper::isLacking)) {
            throw new NothingHere("nothing is lacking of application " + id);
        }
        return answer(papers.request(file, listed, today.date(), officer()), "yeu-cau-bo-sung", file, format);
    }

    private static ResponseEntity<byte[]> answer(
            AdministrativeDocument paper, String name, Application file, String format) {
        return PaperAnswer.of(paper, name + "-" + file.written(), format);
    }

    private String officer() {
        return Acting.current()
                .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                .orElse("");
    }

    /** What was brought later. */
    @PostMapping("/applications/{id}/papers")
    @Requires(UseCase.HANDLE_APPLICATION)
    @Transactional
    public ModelAndView bring(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Application file = file(id);
        SupportForm form = new SupportForm(typed);
        List<ListedPaper> before = applications.papers(id);
        List<ListedPaper> now = before.stream()
                .map(paper ->
                        new ListedPaper(paper.place(), paper.name(), paper.isShown(), form.isTicked(paper.field())))
                .toList();
        if (!file.state().isInHand()) {
            Flash.warn(response, "application.not-in-hand");
        } else if (now.equals(before)) {
            Flash.warn(response, "application.papers.same");
        } else {
            receiving.bring(id, before, now, today.date());
            Flash.done(response, "application.papers.kept");
        }
        return new ModelAndView("redirect:" + file.address());
    }

    @PostMapping("/applications/{id}/withdraw")
    @Requires(UseCase.HANDLE_APPLICATION)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        Application file = file(id);
        SupportForm form = new SupportForm(typed);
        String why = form.words("why", LONGEST);
        if (!file.state().isInHand()) {
            form.fault("why", Said.of("application.not-in-hand"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return showing.file(file, form, language);
        }
        receiving.withdraw(id, today.date(), why);
        Flash.done(response, "application.withdrawn");
        return new ModelAndView("redirect:" + file.address());
    }

    /** Asks the law as of today and keeps what it said. */
    @PostMapping("/applications/{id}/appraise")
    @Requires(UseCase.HANDLE_APPLICATION)
    @Transactional
    public ModelAndView appraise(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Application file = file(id);
        LocalDate day = today.date();
        List<Finding> findings = file.state().isInHand() ? appraising.find(file, day) : List.of();
        if (findings.isEmpty()) {
            Flash.warn(response, file.state().isInHand() ? "application.appraise.nobody" : "application.not-in-hand");
        } else {
            receiving.appraise(id, day, new SupportForm(typed).at("words"), findings);
            Flash.done(response, "application.appraised");
        }
        return new ModelAndView("redirect:" + file.address());
    }

    @PostMapping("/applications/proposals/{id}/drop")
    @Requires(UseCase.HANDLE_APPLICATION)
    ModelAndView drop(@PathVariable UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        SupportForm form = new SupportForm(typed);
        String reason = form.words("reason", LONGEST);
        if (form.isRight()) {
            showing.drop(id, reason);
            Flash.done(response, "application.proposal.dropped");
        } else {
            Flash.warn(response, "application.fault.words");
        }
        return new ModelAndView("redirect:/applications");
    }
}
