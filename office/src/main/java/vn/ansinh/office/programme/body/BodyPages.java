package vn.ansinh.office.programme.body;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Holder;

/** Cơ quan, đoàn thể: which bodies there are, under which name from when, and who answers for each. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class BodyPages {
    private static final int LONGEST = 200;
    private static final int LONGEST_SHORT = 40;

    private final Bodies bodies;
    private final KeepingBodies keeping;
    private final Colleagues colleagues;
    private final Today today;

    BodyPages(Bodies bodies, KeepingBodies keeping, Colleagues colleagues, Today today) {
        this.bodies = bodies;
        this.keeping = keeping;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/bodies")
    @Transactional(readOnly = true)
    public ModelAndView list() {
        LocalDate day = today.date();
        List<Body> all = bodies.all();
        Map<UUID, Holder> leads = new LinkedHashMap<>();
        all.forEach(body -> bodies.lead(body.id(), day).ifPresent(lead -> leads.put(body.id(), lead)));
        return new ModelAndView("programme/bodies")
                .addObject("bodies", all.stream().filter(body -> body.isOn(day)).toList())
                .addObject(
                        "former", all.stream().filter(body -> !body.isOn(day)).toList())
                .addObject("leads", leads);
    }

    @GetMapping("/programme/bodies/new")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView blank() {
        return form(new BodyTyped(Ids.next().toString(), "other", "", "", "", "", "", "", false, Faults.NONE));
    }

    private static ModelAndView form(BodyTyped typed) {
        return new ModelAndView("programme/body-form").addObject("typed", typed).addObject("kinds", BodyKind.values());
    }

    @PostMapping("/programme/bodies/new")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView begin(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shortName,
            @RequestParam(defaultValue = "") String from,
            HttpServletResponse response) {
        BodyTyped typed = new BodyTyped(id.toString(), kind, name, shortName, from, "", "", "", false, Faults.NONE);
        Map<String, Said> wrong = new LinkedHashMap<>();
        checkLength(wrong, "name", name, LONGEST);
        checkLength(wrong, "shortName", shortName, LONGEST_SHORT);
        Optional<BodyKind> known = List.of(BodyKind.values()).stream()
                .filter(each -> each.code().equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            wrong.put("kind", Said.of("programme.body.fault.kind"));
        }
        Optional<LocalDate> day = day(wrong, from);
        if (!wrong.isEmpty() || day.isEmpty() || known.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(typed.with(new Faults(wrong)));
        }
        keeping.begin(id, known.get(), name.strip(), shortName.strip(), day.get());
        Flash.done(response, "programme.body.begun", name.strip());
        return new ModelAndView("redirect:/programme/bodies/" + id);
    }

    @GetMapping("/programme/bodies/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(
                id, new BodyTyped(Ids.next().toString(), "", "", "", "", "", "", "", true, Faults.NONE), Faults.NONE);
    }

    private ModelAndView page(UUID id, BodyTyped typed, Faults ending) {
        Body body = bodies.find(id).orElseThrow(() -> new NothingHere("body " + id));
        LocalDate day = today.date();
        return new ModelAndView("programme/body")
                .addObject("body", body)
                .addObject("holders", bodies.holders(id))
                .addObject("isThere", body.isOn(day))
                .addObject(
                        "successor",
                        body.successor().flatMap(bodies::find).map(Body::name).orElse(""))
                .addObject(
                        "others",
                        bodies.on(day).stream()
                                .filter(other -> !other.id().equals(id))
                                .collect(Collectors.toMap(
                                        other -> other.id().toString(), Body::name, (a, b) -> a, LinkedHashMap::new)))
                .addObject("accounts", accounts())
                .addObject("typed", typed)
                .addObject("ending", ending);
    }

    private Map<String, String> accounts() {
        Map<String, String> names = new LinkedHashMap<>();
        colleagues.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> names.put(one.getKey().toString(), one.getValue()));
        return names;
    }

    @PostMapping("/programme/bodies/{id}/holders")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView appoint(
            @PathVariable UUID id,
            @RequestParam UUID holder,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "false") boolean lead,
            HttpServletResponse response) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<Map.Entry<UUID, String>> account = colleagues.names().entrySet().stream()
                .filter(one -> one.getKey().toString().equals(user))
                .findFirst();
        String called = name.isBlank() ? account.map(Map.Entry::getValue).orElse("") : name.strip();
        checkLength(wrong, "name", called, LONGEST);
        if (post.strip().length() > LONGEST) {
            wrong.put("post", Said.of("programme.body.fault.long", LONGEST));
        }
        if (!phone.strip().matches("[0-9+ .]{0,20}")) {
            wrong.put("phone", Said.of("programme.body.fault.phone"));
        }
        Optional<LocalDate> day = day(wrong, from);
        if (wrong.isEmpty()
                && !keeping.appoint(
                        holder,
                        id,
                        account.map(Map.Entry::getKey),
                        called,
                        post.strip(),
                        phone.strip(),
                        lead,
                        day.orElseThrow())) {
            wrong.put("from", Said.of("programme.body.fault.lead"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    id,
                    new BodyTyped(holder.toString(), "", name, "", from, user, post, phone, lead, new Faults(wrong)),
                    Faults.NONE);
        }
        Flash.done(response, "programme.body.appointed", called);
        return new ModelAndView("redirect:/programme/bodies/" + id);
    }

    @PostMapping("/programme/bodies/{id}/end")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String successor,
            HttpServletResponse response) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = WrittenDate.read(last, today.date());
        Optional<UUID> next = bodies.all().stream()
                .map(Body::id)
                .filter(other -> other.toString().equals(successor) && !other.equals(id))
                .findFirst();
        if (day.isEmpty() || !keeping.end(id, day.get(), next)) {
            wrong.put("last", Said.of("programme.body.fault.last"));
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    id,
                    new BodyTyped(Ids.next().toString(), "", "", "", "", "", "", "", true, Faults.NONE),
                    new Faults(wrong));
        }
        Flash.done(response, "programme.body.ended");
        return new ModelAndView("redirect:/programme/bodies/" + id);
    }

    @PostMapping("/programme/bodies/{id}/holders/{holder}/end")
    @Requires(UseCase.RUN_PROGRAMME)
    ModelAndView dismiss(@PathVariable UUID id, @PathVariable UUID holder, HttpServletResponse response) {
        if (keeping.dismiss(holder, today.date().minusDays(1))) {
            Flash.done(response, "programme.body.dismissed");
        } else {
            Flash.warn(response, "programme.body.not-dismissed");
        }
        return new ModelAndView("redirect:/programme/bodies/" + id);
    }

    private static void checkLength(Map<String, Said> wrong, String field, String text, int longest) {
        if (text.isBlank() || text.strip().length() > longest) {
            wrong.put(field, Said.of("programme.body.fault.words", longest));
        }
    }

    private Optional<LocalDate> day(Map<String, Said> wrong, String typed) {
        Optional<LocalDate> day = WrittenDate.read(typed, today.date());
        if (day.isEmpty()) {
            wrong.put("from", Said.of("programme.body.fault.from"));
        }
        return day;
    }
}
