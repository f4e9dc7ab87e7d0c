package vn.ansinh.office.report.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter.Question;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;

/** Trích lục: all that is held about one person and who looked, as a paper for that person. */
@Controller
@Requires(UseCase.GIVE_EXTRACT)
class ExtractPage {
    private static final int LONGEST = 200;

    private final Register register;
    private final Chapters chapters;
    private final Handing handing;
    private final AccessLog log;
    private final Words words;
    private final Today today;

    ExtractPage(Register register, Chapters chapters, Handing handing, AccessLog log, Words words, Today today) {
        this.register = register;
        this.chapters = chapters;
        this.handing = handing;
        this.log = log;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/households/{code}/people/{person}/extract")
    @Transactional(readOnly = true)
    ModelAndView ask(@PathVariable String code, @PathVariable UUID person) {
        Household household = household(code);
        return form(household, member(household, person), "", "", Faults.NONE);
    }

    /** Says beforehand to whom and why, and is written down before the file leaves. */
    @PostMapping("/households/{code}/people/{person}/extract")
    @Transactional(readOnly = true)
    Object give(
            @PathVariable String code,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "pdf") String format) {
        Household household = household(code);
        Member member = member(household, person);
        if (recipient.isBlank()
                || recipient.strip().length() > LONGEST
                || ground.strip().length() > LONGEST) {
            ModelAndView page = form(
                    household,
                    member,
                    recipient,
                    ground,
                    new Faults(Map.of(
                            recipient.isBlank() || recipient.strip().length() > LONGEST ? "recipient" : "ground",
                            Said.of("report.extract.wrong", LONGEST))));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        log.record(UseCase.GIVE_EXTRACT, person);
        List<Chapter> all = chapters.ofPerson(person, new Question(household, today.date(), Language.VIETNAMESE));
        FilePaper paper = new FilePaper(words)
                .paragraph("report.extract.head", member.name().written(), household.code(), today.date())
                .paragraph("report.extract.rights")
                .chapters(all);
        return handing.over(
                paper,
                DocumentKind.EXTRACT,
                words.text(
                        Language.VIETNAMESE,
                        "report.extract.subject",
                        member.name().written()),
                format,
                "trich-luc-" + household.code(),
                new TakenOut.File(
                        "extract",
                        1,
                        List.of(UseCase.SEE_IDENTITY, UseCase.SEE_ORIGIN, UseCase.SEE_HEALTH),
                        recipient.strip(),
                        ground.strip()));
    }

    private static ModelAndView form(
            Household household, Member member, String recipient, String ground, Faults faults) {
        return new ModelAndView(
                "report/file/extract",
                Map.of(
                        "household",
                        household,
                        "member",
                        member,
                        "recipient",
                        recipient,
                        "ground",
                        ground,
                        "faults",
                        faults));
    }

    private Household household(String code) {
        return register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    private Member member(Household household, UUID person) {
        return register.members(household.id(), today.date()).stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NothingHere("person " + person));
    }
}
