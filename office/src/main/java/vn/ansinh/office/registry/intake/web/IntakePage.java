package vn.ansinh.office.registry.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.registry.intake.PastImports;

/** A chosen file wherever it stands: its progress, its preview, and the yes or no to it. */
@Controller
@Requires(UseCase.IMPORT_REGISTER)
class IntakePage {
    private final WaitingFiles waiting;
    private final Working working;
    private final PastImports past;

    IntakePage(WaitingFiles waiting, Working working, PastImports past) {
        this.waiting = waiting;
        this.working = working;
        this.past = past;
    }

    @GetMapping("/import/{id}")
    ModelAndView show(@PathVariable UUID id, HttpServletResponse response) {
        return waiting.find(id).map(intake -> page(intake, false)).orElseGet(() -> Gone.toChoosing(response));
    }

    /** The progress alone, asked for again and again; when there is none any more, the browser opens the whole page. */
    @GetMapping("/import/{id}/progress")
    @Nullable
    ModelAndView progress(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            HttpServletResponse response) {
        Optional<Intake> found = waiting.find(id);
        if (found.isPresent() && found.get().stage() instanceof Stage.Busy busy) {
            return progress("intake/progress", found.get(), busy);
        }
        if (!fragment) {
            return new ModelAndView("redirect:/import/" + id);
        }
        // a redirection would be followed by the request itself, and a whole page stand inside the page
        response.setHeader("HX-Redirect", "/import/" + id);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return null;
    }

    @PostMapping("/import/{id}/cancel")
    ModelAndView cancel(@PathVariable UUID id, HttpServletResponse response) {
        Optional<Intake> found = waiting.find(id);
        if (found.isPresent() && found.get().stage() instanceof Stage.Busy(Steps steps, Stage ignored)) {
            steps.cancel();
        }
        return found.isPresent() ? new ModelAndView("redirect:/import/" + id) : Gone.toChoosing(response);
    }

    @PostMapping("/import/{id}/forget")
    ModelAndView forget(@PathVariable UUID id, HttpServletResponse response) {
        waiting.find(id).filter(intake -> !intake.isBusy()).ifPresent(intake -> {
            waiting.forget(id);
            Flash.done(response, "intake.forgotten", intake.file().name());
        });
        return new ModelAndView("redirect:/import");
    }

    @PostMapping("/import/{id}/apply")
    ModelAndView apply(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean agreed, HttpServletResponse response) {
        Optional<Intake> found = waiting.find(id);
        if (found.isEmpty()) {
            return Gone.toChoosing(response);
        }
        Intake intake = found.get();
        if (intake.stage() instanceof Stage.Compared compared
                && compared.plan().rows().refused() > 0
                && !agreed) {
            ModelAndView page = page(intake, true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        if (!working.apply(intake)) {
            Flash.warn(response, "intake.twice");
        }
        return new ModelAndView("redirect:/import/" + id);
    }

    private ModelAndView page(Intake intake, boolean unconfirmed) {
        return switch (intake.stage()) {
            case Stage.Columns columns -> new ModelAndView("redirect:/import/" + intake.id() + "/columns");
            case Stage.Busy busy -> progress("intake/busy", intake, busy);
            case Stage.Compared compared ->
                new ModelAndView("intake/preview", Map.of("view", preview(intake, compared, unconfirmed)));
            case Stage.Done done -> new ModelAndView("redirect:/import/runs/" + done.run() + "?file=" + intake.id());
            case Stage.Broken(String number) ->
                new ModelAndView(
                        "intake/broken",
                        Map.of(
                                "id",
                                intake.id().toString(),
                                "fileName",
                                intake.file().name(),
                                "number",
                                number));
        };
    }

    private static ModelAndView progress(String template, Intake intake, Stage.Busy busy) {
        return new ModelAndView(
                template,
                Map.of("id", intake.id().toString(), "fileName", intake.file().name(), "steps", busy.steps()));
    }

    private PreviewView preview(Intake intake, Stage.Compared compared, boolean unconfirmed) {
        var draft = compared.list().draft();
        return new PreviewView(
                intake.id().toString(),
                intake.file().name(),
                intake.asOf(),
                compared.plan(),
                draft.rowsSkipped(),
                compared.refusedHouseholds(),
                IssueGroup.of(compared.list(), compared.plan()),
                past.ofFile(intake.hash()).orElse(null),
                switch (compared.notice()) {
                    case NONE -> "";
                    case CANCELLED -> "intake.cancelled";
                    case REGISTER_CHANGED -> "intake.register-changed";
                },
                unconfirmed);
    }
}
