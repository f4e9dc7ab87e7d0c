package vn.ansinh.office.programme.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.Holder;

/** The form that proposes a helper for a household, or sets one. */
@Controller
@Requires(UseCase.ASSIGN_HELPER)
class AssignPages {
    private static final int LONGEST = 200;
    private static final int LONGEST_TASK = 500;
    private static final int FIRST_DAYS = 7;
    private static final String USUAL_RHYTHM = "30";
    private static final int MOST_DAYS = 365;

    private final HelpedHouseholds households;
    private final Families families;
    private final AssigningHelp assigning;
    private final HelpMenu menu;
    private final HelpNeeds needs;
    private final Bodies bodies;
    private final Today today;

    AssignPages(
            HelpedHouseholds households,
            Families families,
            AssigningHelp assigning,
            HelpMenu menu,
            HelpNeeds needs,
            Bodies bodies,
            Today today) {
        this.households = households;
        this.families = families;
        this.assigning = assigning;
        this.menu = menu;
        this.needs = needs;
        this.bodies = bodies;
        this.today = today;
    }

    @GetMapping("/programme/help/{code}/assign")
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        LocalDate day = today.date();
        if (households.find(code, day).isEmpty()) {
            Family gone = families.find(code, day);
            Flash.warn(response, "help.left", gone.head());
            return new ModelAndView("redirect:/programme/help");
        }
        return form(
                find(code),
                new HelpTyped(
                        Map.of(
                                "id", Ids.next().toString(),
                                "from", VietnameseDates.inShort(day),
                                "first", VietnameseDates.inShort(day.plusDays(FIRST_DAYS)),
                                "rhythm", USUAL_RHYTHM),
                        Faults.NONE),
                request);
    }

    private HelpedHousehold find(String code) {
        return households.find(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    private List<Body> helping() {
        return bodies.on(today.date()).stream()
                .filter(body -> switch (body.kind()) {
                    case SUPERIOR, COUNCIL, WARD_COMMITTEE -> false;
                    default -> true;
                })
                .toList();
    }

    private Map<String, String> holders(List<Body> all) {
        Map<String, String> people = new LinkedHashMap<>();
        for (Body body : all) {
            for (Holder one : standing(body)) {
                people.put(one.id().toString(), body.shortName() + ": " + one.name());
            }
        }
        return people;
    }

    private List<Holder> standing(Body body) {
        LocalDate day = today.date();
        return bodies.holders(body.id()).stream()
                .filter(one -> !day.isBefore(one.from())
                        && one.until().map(day::isBefore).orElse(true))
                .toList();
    }

    private ModelAndView form(HelpedHousehold one, HelpTyped typed, HttpServletRequest request) {
        List<String> wanted = new ArrayList<>(one.causes());
        wanted.addAll(one.lacks());
        Map<String, String> names = new LinkedHashMap<>();
        helping().forEach(body -> names.put(body.id().toString(), body.name()));
        return new ModelAndView("programme/help/assign")
                .addObject("one", one)
                .addObject("typed", typed)
                .addObject("bodies", names)
                .addObject("people", holders(helping()))
                .addObject("needs", needs.all(Language.of(request)))
                .addObject("options", menu.about(wanted, today.date()));
    }

    @PostMapping("/programme/help/{code}/assign")
    @Transactional
    public ModelAndView keep(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<HelpWanted> wanted = read(id, one, new HelpTyped(form, Faults.NONE), wrong);
        boolean isOfficer = Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.RUN_PROGRAMME))
                .isPresent();
        if (wanted.isPresent() && !isOfficer && one.proposed().isPresent()) {
            wrong.put("body", Said.of("help.fault.proposed"));
        } else if (wanted.isPresent() && isOfficer) {
            if (!assigning.set(wanted.get(), one.head(), code)) {
                wrong.put("from", Said.of("help.fault.later", LONGEST));
            }
        } else if (wanted.isPresent()) {
            assigning.propose(wanted.get(), one.head(), code);
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(one, new HelpTyped(form, new Faults(wrong)), request);
        }
        Flash.done(response, isOfficer ? "help.set" : "help.proposed", one.head());
        return new ModelAndView("redirect:/programme/help/" + code);
    }

    private Optional<HelpWanted> read(UUID id, HelpedHousehold one, HelpTyped typed, Map<String, Said> wrong) {
        Optional<Body> body = helping().stream()
                .filter(each -> each.id().toString().equals(typed.at("body")))
                .findFirst();
        if (body.isEmpty()) {
            wrong.put("body", Said.of("help.fault.body"));
        }
        Optional<Holder> holder = helping().stream()
                .flatMap(each -> standing(each).stream())
                .filter(each -> each.id().toString().equals(typed.at("holder")))
                .findFirst();
        String person = typed.at("person").isBlank()
                ? holder.map(Holder::name).orElse("")
                : typed.at("person").strip();
        if (person.isEmpty() || person.length() > LONGEST) {
            wrong.put("person", Said.of("help.fault.person", LONGEST));
        }
        String phone = typed.at("phone").isBlank()
                ? holder.map(Holder::phone).orElse("")
                : typed.at("phone").strip();
        if (!phone.matches("[0-9+ .]{0,20}")) {
            wrong.put("phone", Said.of("programme.body.fault.phone"));
        }
        if (typed.at("task").strip().length() > LONGEST_TASK) {
            wrong.put("task", Said.of("programme.body.fault.long", LONGEST_TASK));
        }
        Optional<LocalDate> from = day(wrong, "from", typed);
        Optional<LocalDate> first = day(wrong, "first", typed);
        if (from.isPresent() && first.isPresent() && first.get().isBefore(from.get())) {
            wrong.put("first", Said.of("help.fault.first"));
        }
        String rhythm = typed.at("rhythm").strip();
        if (!rhythm.matches("\\d{1,3}") || Integer.parseInt(rhythm) < 1 || Integer.parseInt(rhythm) > MOST_DAYS) {
            wrong.put("rhythm", Said.of("help.fault.rhythm", MOST_DAYS));
        }
        return wrong.isEmpty()
                ? Optional.of(new HelpWanted(
                        id,
                        one.id(),
                        body.orElseThrow().id(),
                        holder.filter(each -> each.name().equals(person)).flatMap(Holder::user),
                        person,
                        phone,
                        typed.at("task").strip(),
                        from.orElseThrow(),
                        first.orElseThrow(),
                        Integer.parseInt(rhythm)))
                : Optional.empty();
    }

    private Optional<LocalDate> day(Map<String, Said> wrong, String field, HelpTyped typed) {
        Optional<LocalDate> day = WrittenDate.read(typed.at(field), today.date());
        if (day.isEmpty()) {
            wrong.put(field, Said.of("programme.body.fault.from"));
        }
        return day;
    }
}
