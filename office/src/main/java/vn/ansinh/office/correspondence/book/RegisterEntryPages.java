package vn.ansinh.office.correspondence.book;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.paper.CheckedFile;

/** Vào sổ: the forms for what came in and for what was issued on paper. */
@Controller
@Requires(UseCase.KEEP_CORRESPONDENCE)
class RegisterEntryPages {
    private final Entering entering;
    private final Book book;

    RegisterEntryPages(Entering entering, Book book) {
        this.entering = entering;
        this.book = book;
    }

    @GetMapping({"/correspondence/new-in", "/correspondence/new-out"})
    @Transactional(readOnly = true)
    public ModelAndView blank(HttpServletRequest request) {
        return form(new EntryTyped(
                direction(request), Ids.next().toString(), "", "", "", "", "", "", "", "", "", Faults.NONE));
    }

    /** In or out, by the address. */
    private static String direction(HttpServletRequest request) {
        return request.getRequestURI().endsWith("-in") ? "in" : "out";
    }

    private ModelAndView form(EntryTyped typed) {
        return new ModelAndView("correspondence/entry")
                .addObject("typed", typed)
                .addObject("titles", Titles.OFFERED)
                .addObject("symbols", book.symbols())
                .addObject("largest", CheckedFile.LARGEST);
    }

    @PostMapping({"/correspondence/new-in", "/correspondence/new-out"})
    public ModelAndView enter(
            HttpServletRequest request,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String written,
            @RequestParam(defaultValue = "") String dated,
            @RequestParam(defaultValue = "") String arrived,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String recipients,
            @RequestParam(defaultValue = "") String answerBy,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response) {
        EntryTyped typed = new EntryTyped(
                direction(request),
                id.toString(),
                written,
                dated,
                arrived,
                title,
                subject,
                issuer,
                signer,
                recipients,
                answerBy,
                Faults.NONE);
        List<NewFile> kept = new ArrayList<>();
        Faults faults = Faults.NONE;
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                switch (CheckedFile.check(file)) {
                    case CheckedFile.Outcome.Refused(Said why) -> faults = new Faults(Map.of("file", why));
                    case CheckedFile.Outcome.Fine(CheckedFile fine) -> kept.add(Uploads.file(fine));
                }
            }
        }
        if (faults.byField().isEmpty()) {
            faults = entering.enter(id, typed, kept);
        }
        if (!faults.byField().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(typed.with(faults));
        }
        Flash.done(response, "correspondence.entered");
        return new ModelAndView("redirect:/correspondence/" + id);
    }
}
