package vn.ansinh.office.programme.support;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.help.Families;
import vn.ansinh.office.programme.help.Family;
import vn.ansinh.office.programme.help.HelpTyped;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.help.Helping;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.PaperAnswer;

/** The support of one household over the years, the paper that the family takes home, and the form of a new line. */
@Controller
@Requires(UseCase.SEE_HELP)
@RequestMapping("/programme/support/of/{code}")
class SupportFamilyPages {
    private final SupportLines lines;
    private final WritingSupport writing;
    private final SupportYears years;
    private final HelpedHouseholds households;
    private final Families families;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    SupportFamilyPages(
            SupportLines lines,
            WritingSupport writing,
            SupportYears years,
            HelpedHouseholds households,
            Families families,
            Register register,
            TakenOut taken,
            Today today) {
        this.lines = lines;
        this.writing = writing;
        this.years = years;
        this.households = households;
        this.families = families;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    private Family family(String code) {
        return families.find(code, today.date());
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code) {
        Family family = family(code);
        List<SupportLine> all = lines.of(family.id(), today.date()).stream()
                .filter(line -> line.state() != SupportStep.State.DROPPED)
                .toList();
        return new ModelAndView("programme/support/family")
                .addObject("day", today.date())
                .addObject("family", family)
                .addObject("all", all);
    }

    /** One page for the family. */
    @GetMapping("/paper.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(
            @PathVariable String code, @PathVariable String format, @RequestParam Optional<Integer> year) {
        LocalDate day = today.date();
        Family family = family(code);
        int of = year.orElse(day.getYear());
        List<SupportLine> agreed = lines.of(family.id(), day).stream()
                .filter(line -> line.year() == of && line.isAgreed())
                .toList();
        String helper = households
                .find(code, day)
                .flatMap(HelpedHousehold::helping)
                .map(SupportFamilyPages::named)
                .orElse("");
        SupportLine.Home home = new SupportLine.Home(
                family.id(),
                family.code(),
                family.head(),
                Optional.ofNullable(family.area()).orElse(new UUID(0, 0)),
                family.areaName(),
                family.address(),
                family.people(),
                "");
        taken.record(new TakenOut.File("support-family", 1, List.of(), family.head(), ""));
        return PaperAnswer.of(
                FamilySupportPaper.of(
                        new FamilySupportPaper.Facts(of, home, agreed, helper),
                        WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day),
                        day),
                "phuong-an-ho-tro-" + code,
                format);
    }

    private static String named(Helping helping) {
        return helping.person() + " (" + helping.bodyName() + ")"
                + (helping.phone().isEmpty() ? "" : ", điện thoại " + helping.phone());
    }

    private HelpedHousehold listed(String code) {
        return households
                .find(code, today.date())
                .filter(HelpedHousehold::isListed)
                .orElseThrow(() -> new NothingHere("household on no list " + code));
    }

    @GetMapping("/new")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable String code, @RequestParam Optional<Integer> year) {
        HelpedHousehold one = listed(code);
        int of = year.filter(years.open()::contains).orElse(today.date().getYear());
        Map<String, String> values = new HashMap<>();
        values.put("id", Ids.next().toString());
        values.put("year", String.valueOf(of));
        values.put("need", SuggestingSupport.need(one));
        values.put("deadline", VietnameseDates.inShort(LocalDate.of(of, Month.DECEMBER, 31)));
        values.put("way", years.takesDrafts(of) ? "draft" : "propose");
        one.helping().ifPresent(helping -> {
            values.put("body", helping.body().toString());
            values.put("person", helping.person());
        });
        return form(one, new HelpTyped(values, Faults.NONE));
    }

    private ModelAndView form(HelpedHousehold one, HelpTyped typed) {
        return new ModelAndView("programme/support/form")
                .addObject("home", SupportLine.Home.of(one))
                .addObject("typed", typed)
                .addObject("bodies", years.responsible())
                .addObject("years", years.open())
                .addObject(
                        "drafts",
                        years.open().stream().filter(years::takesDrafts).toList())
                .addObject("line", Optional.empty());
    }

    @PostMapping("/new")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView begin(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        HelpedHousehold one = listed(code);
        HelpTyped typed = new HelpTyped(form, Faults.NONE);
        int year = years.open().stream()
                .filter(each -> String.valueOf(each).equals(typed.at("year")))
                .findFirst()
                .orElse(today.date().getYear());
        SupportReading reading = new SupportReading(typed, years.responsible(), today.date());
        Optional<SupportWanted> wanted = reading.wanted(year);
        if (wanted.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(one, new HelpTyped(form, new Faults(reading.wrong())));
        }
        boolean isDraft = typed.at("way").equals("draft") && years.takesDrafts(year);
        writing.begin(
                new WritingSupport.Fresh(id, year, SupportLine.Home.of(one), "", wanted.get()),
                isDraft ? SupportStep.Action.DRAFT : SupportStep.Action.PROPOSE,
                today.date());
        Flash.done(response, isDraft ? "support.drafted" : "support.proposed", one.head());
        return new ModelAndView("redirect:/programme/support/of/" + code);
    }
}
