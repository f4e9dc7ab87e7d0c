package vn.ansinh.office.benefit.roll;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;

/** Who has a right at school this year, and where each goes: the ward names the schools, for the register knows only the level. */
@Controller
@Requires(UseCase.SEE_ROLL)
class RollPupilPages {
    private static final String PAGE = "/rolls/school/pupils";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CLASS = 20;

    private final RollPupils pupils;
    private final RollSchools schools;
    private final Today today;

    RollPupilPages(RollPupils pupils, RollSchools schools, Today today) {
        this.pupils = pupils;
        this.schools = schools;
        this.today = today;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String school, Language language) {
        return page(school, language, Map.of(), Faults.NONE);
    }

    private RollPeriod year() {
        return RollPeriod.of(RollKind.SCHOOL, today.date());
    }

    private ModelAndView page(String school, Language language, Map<String, String> typed, Faults faults) {
        List<RollPupil> all = pupils(language);
        return new ModelAndView("roll/pupils")
                .addObject("year", year())
                .addObject("schools", schools.all())
                .addObject("school", school)
                .addObject("all", all)
                .addObject(
                        "shown", all.stream().filter(one -> isOf(one, school)).toList())
                .addObject("id", Ids.next().toString())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private static boolean isOf(RollPupil pupil, String school) {
        return switch (school) {
            case "" -> true;
            case "none" -> pupil.place().isEmpty();
            default ->
                pupil.place()
                        .filter(one -> one.school().toString().equals(school))
                        .isPresent();
        };
    }

    private List<RollPupil> pupils(Language language) {
        return pupils.of(today.date(), Spoken.in(language));
    }

    @PostMapping(PAGE)
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView place(
            @RequestParam MultiValueMap<String, String> sent, Language language, HttpServletResponse response) {
        Map<String, String> typed = new LinkedHashMap<>(sent.toSingleValueMap());
        Map<String, Said> wrong = new LinkedHashMap<>();
        String to = typed.getOrDefault("to", "");
        Optional<RollSchool> school = schools.all().stream()
                .filter(one -> one.id().toString().equals(to) && !one.isClosed())
                .findFirst();
        if (school.isEmpty()) {
            wrong.put("to", Said.of("roll.fault.school"));
        }
        String inClass = typed.getOrDefault("class", "").strip();
        if (inClass.length() > LONGEST_CLASS) {
            wrong.put("class", Said.of("roll.fault.class", LONGEST_CLASS));
        }
        List<String> keys = sent.getOrDefault("who", List.of());
        List<RollSchools.Pupil> chosen = pupils(language).stream()
                .filter(one -> keys.contains(one.key()))
                .map(one -> new RollSchools.Pupil(
                        one.whose().household(), one.whose().id()))
                .toList();
        if (chosen.isEmpty()) {
            wrong.put("who", Said.of("roll.fault.who"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page("", language, typed, new Faults(wrong));
        }
        schools.place(
                chosen,
                year().first().getYear(),
                new RollSchools.Place(school.orElseThrow().id(), inClass));
        Flash.done(response, "roll.placed", chosen.size());
        return new ModelAndView("redirect:" + PAGE + "?school=none");
    }

    @PostMapping("/rolls/school/schools")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView name(
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        String name = typed.getOrDefault("name", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page("", language, typed, new Faults(Map.of("name", Said.of("roll.fault.name", LONGEST_NAME))));
        }
        schools.name(id, name, typed.containsKey("closed"));
        Flash.done(response, "roll.school-named");
        return new ModelAndView("redirect:" + PAGE);
    }
}
