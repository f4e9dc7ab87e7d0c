package vn.ansinh.office.report.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter.Question;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;

/** Hồ sơ hộ: a household on one page: who they are, the years, classes, supports, visits, papers; also as a paper. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class HouseholdFilePage {
    private final Register register;
    private final Chapters chapters;
    private final Handing handing;
    private final Words words;

    HouseholdFilePage(Register register, Chapters chapters, Handing handing, Words words) {
        this.register = register;
        this.chapters = chapters;
        this.handing = handing;
        this.words = words;
    }

    @GetMapping("/households/{code}/file")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code, AsOf asOf, Language language) {
        Household household = household(code, asOf);
        List<Chapter> all = chapters.ofHousehold(new Question(household, asOf.date(), language));
        return new ModelAndView(
                "report/file/household",
                Map.of(
                        "household",
                        household,
                        "home",
                        home(household),
                        "line",
                        line(household, all, asOf),
                        "chapters",
                        all));
    }

    @GetMapping("/households/{code}/file/paper")
    @Requires(UseCase.MAKE_DOCUMENT)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> paper(
            @PathVariable String code, @RequestParam(defaultValue = "pdf") String format, AsOf asOf) {
        Household household = household(code, asOf);
        List<Chapter> all = chapters.ofHousehold(new Question(household, asOf.date(), Language.VIETNAMESE));
        FilePaper paper = new FilePaper(words)
                .paragraph(
                        "report.file.head",
                        household.code(),
                        household.headName(),
                        household.people(),
                        asOf.date(),
                        home(household))
                .line(line(household, all, asOf))
                .chapters(all);
        return handing.over(
                paper,
                DocumentKind.HOUSEHOLD_FILE,
                words.text(Language.VIETNAMESE, "report.file.subject", household.headName(), household.code()),
                format,
                "ho-so-" + household.code(),
                new TakenOut.File("household-file", household.people(), List.of(), "", ""));
    }

    private Household household(String code, AsOf asOf) {
        return register.household(code, asOf.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    private static String home(Household household) {
        return Stream.of(household.address(), household.areaName())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private LifeLine line(Household household, List<Chapter> all, AsOf asOf) {
        return LifeLine.of(
                all,
                asOf.date(),
                (LocalDate day) -> register.members(household.id(), day).size());
    }
}
