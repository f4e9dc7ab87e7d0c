package vn.ansinh.office.benefit.application;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.review.round.PaperAnswer;

/** From an appraised file to a draft, and its declaration filled from the register. */
@Controller
@Requires(UseCase.HANDLE_APPLICATION)
class ApplicationDecidePages {
    private final Applications applications;
    private final DecidingApplication deciding;
    private final ShowingApplication showing;
    private final ApplicationForms forms;
    private final Today today;

    ApplicationDecidePages(
            Applications applications,
            DecidingApplication deciding,
            ShowingApplication showing,
            ApplicationForms forms,
            Today today) {
        this.applications = applications;
        this.deciding = deciding;
        this.showing = showing;
        this.forms = forms;
        this.today = today;
    }

    private Application file(UUID id) {
        return applications.find(id).orElseThrow(() -> new NothingHere("application " + id));
    }

    @GetMapping("/applications/{id}/form.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> form(@PathVariable UUID id, @PathVariable String format) {
        Application file = file(id);
        return PaperAnswer.of(
                forms.of(file, today.date()).orElseThrow(() -> new NothingHere("declaration of " + id)),
                "to-khai-" + file.written(),
                format);
    }

    @PostMapping("/applications/{id}/grant")
    @Transactional
    public ModelAndView grant(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        return decide(id, typed, language, response, deciding::grant);
    }

    @PostMapping("/applications/{id}/refuse")
    @Transactional
    public ModelAndView refuse(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        return decide(id, typed, language, response, deciding::refuse);
    }

    private ModelAndView decide(
            UUID id,
            Map<String, String> typed,
            Language language,
            HttpServletResponse response,
            BiConsumer<Application, SupportForm> deed) {
        Application file = file(id);
        SupportForm form = new SupportForm(typed);
        deed.accept(file, form);
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return showing.file(file, form, language);
        }
        Flash.done(response, "application.laid");
        return new ModelAndView("redirect:" + file.address());
    }
}
