package vn.ansinh.office.registry.intake.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.intake.PastImport;
import vn.ansinh.office.registry.intake.PastImports;

/** The report of an import that took place. */
@Controller
@Requires(UseCase.IMPORT_REGISTER)
class RunPage {
    private final PastImports past;
    private final WaitingFiles waiting;

    RunPage(PastImports past, WaitingFiles waiting) {
        this.past = past;
        this.waiting = waiting;
    }

    /** @param file the chosen file, while it is still kept: then it can be handed back with remarks */
    @GetMapping("/import/runs/{run}")
    ModelAndView show(@PathVariable UUID run, @RequestParam Optional<UUID> file) {
        PastImport done = past.find(run).orElseThrow(() -> new NothingHere("import " + run));
        String kept = file.flatMap(waiting::find)
                .filter(intake ->
                        intake.stage() instanceof Stage.Done(UUID its, var mapping, var issues) && its.equals(run))
                .map(intake -> intake.id().toString())
                .orElse("");
        return new ModelAndView("intake/report", Map.of("done", done, "kept", kept));
    }
}
