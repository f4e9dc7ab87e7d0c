package vn.ansinh.office.programme.path;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;

/** Lộ trình thoát nghèo của hộ: the ways that lead out, what is kept and done, what leaving costs, and the page for the family. */
@Controller
@Requires(UseCase.SEE_CLASSIFICATION)
class HouseholdPathPage {
    private final Register register;
    private final AskingPaths asking;
    private final ShowingPaths showing;
    private final Reaches reaches;
    private final Sight sight;
    private final AccessLog looks;
    private final TakenOut taken;
    private final Today today;

    HouseholdPathPage(
            Register register,
            AskingPaths asking,
            ShowingPaths showing,
            Reaches reaches,
            Sight sight,
            AccessLog looks,
            TakenOut taken,
            Today today) {
        this.register = register;
        this.asking = asking;
        this.showing = showing;
        this.reaches = reaches;
        this.sight = sight;
        this.looks = looks;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/households/{code}/path")
    @Transactional(readOnly = true)
    public ModelAndView path(@PathVariable String code, AsOf asOf, Language language) {
        return new ModelAndView("programme/path/household").addObject("view", view(code, asOf, language));
    }

    private PathView view(String code, AsOf asOf, Language language) {
        Household household =
                register.household(code, asOf.date()).orElseThrow(() -> new NothingHere("household " + code));
        AskedPath asked =
                asking.of(household.id(), asOf.date()).orElseThrow(() -> new NothingHere("household " + code));
        PathView view = showing.show(asked, language);
        sight.look(asked.household());
        if (view.tellsIncome()) {
            looks.record(UseCase.SEE_INCOME, household.id());
        }
        return view;
    }

    @GetMapping("/households/{code}/path/paper.{extension}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String extension, AsOf asOf) {
        Format format = switch (extension) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            default -> throw new NothingHere("paper as " + extension);
        };
        PathView view = view(code, asOf, Language.VIETNAMESE);
        if (view.goals().isEmpty()) {
            throw new NothingHere("a path of household " + code);
        }
        taken.record(
                new TakenOut.File("path-out", 1, view.tellsIncome() ? List.of(UseCase.SEE_INCOME) : List.of(), "", ""));
        return PathAnswer.of(
                Rendering.render(PathPaper.of(view, issuer(), today.date()), format),
                "lo-trinh-thoat-ngheo-" + code,
                format);
    }

    private IssuingBody issuer() {
        var day = today.date();
        return WardOffice.on(
                register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day);
    }

    /** Something is out of reach for this household, or within reach again. */
    @PostMapping("/households/{code}/path/reach")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView reach(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "false") boolean out,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Household household =
                register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
        boolean isKnown = subject.equals(PathStep.INCOME)
                || showing.indicators().stream().anyMatch(one -> one.id().equals(subject));
        if (!isKnown || (out && reason.isBlank()) || reason.length() > Typed.LONGEST) {
            Flash.warn(response, "path.reach.reason");
        } else {
            reaches.say(new Reach(Optional.of(household.id()), subject, out, reason.strip()));
            Flash.done(response, out ? "path.reach.marked" : "path.reach.unmarked");
        }
        return new ModelAndView("redirect:/households/" + code + "/path");
    }
}
