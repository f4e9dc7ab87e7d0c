package vn.ansinh.office.programme.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.round.PaperAnswer;

/** Giúp đỡ hộ: the households with their helpers, those that need something first to be seen; as a list, a file, a paper of a body. */
@Controller
@Requires(UseCase.SEE_HELP)
class HelpPages {
    private final HelpedHouseholds households;
    private final HelpSheet sheet;
    private final Bodies bodies;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    HelpPages(
            HelpedHouseholds households,
            HelpSheet sheet,
            Bodies bodies,
            Register register,
            TakenOut taken,
            Today today) {
        this.households = households;
        this.sheet = sheet;
        this.bodies = bodies;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/programme/help")
    @Transactional(readOnly = true)
    public ModelAndView list(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String level) {
        LocalDate day = today.date();
        HelpFilter filter = new HelpFilter(group, body, level);
        List<HelpedHousehold> all = households.on(day);
        return new ModelAndView("programme/help/list")
                .addObject("all", all)
                .addObject("shown", all.stream().filter(filter::takes).toList())
                .addObject("filter", filter)
                .addObject("groups", groups(all))
                .addObject("bodies", helping(all, day));
    }

    /** The groups that have any, in their order. */
    private static Map<String, String> groups(List<HelpedHousehold> all) {
        Map<String, String> groups = new LinkedHashMap<>();
        all.forEach(one -> groups.putIfAbsent(one.area().toString(), one.areaName()));
        return groups;
    }

    /** The bodies that help any. */
    private Map<String, String> helping(List<HelpedHousehold> all, LocalDate day) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Body body : bodies.on(day)) {
            boolean helps = all.stream()
                    .anyMatch(one -> one.helping()
                            .filter(helping -> helping.body().equals(body.id()))
                            .isPresent());
            if (helps) {
                found.put(body.id().toString(), body.shortName());
            }
        }
        return found;
    }

    /** Exactly what the list shows. */
    @GetMapping("/programme/help.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String level,
            HttpServletRequest request,
            HttpServletResponse response) {
        HelpFilter filter = new HelpFilter(group, body, level);
        List<HelpedHousehold> shown =
                households.on(today.date()).stream().filter(filter::takes).toList();
        taken.record(new TakenOut.File("help-list", shown.size(), List.of(), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("giup-do-ho", sheet.of(shown, Language.of(request)));
    }

    /** What a body needs at its meeting: its households, what was agreed, when they were visited. */
    @GetMapping("/programme/help-of/{id}.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format) {
        LocalDate day = today.date();
        Body body = bodies.find(id).orElseThrow(() -> new NothingHere("body " + id));
        List<HelpedHousehold> helped = households.on(day).stream()
                .filter(one -> one.helping()
                        .filter(helping -> helping.body().equals(id))
                        .isPresent())
                .toList();
        taken.record(new TakenOut.File("help-list", helped.size(), List.of(), body.name(), ""));
        Optional<WardName> ward = register.ward(day);
        return PaperAnswer.of(
                BodyMeetingPaper.of(
                        body,
                        sheet.reasons(helped),
                        WardOffice.on(ward.orElseThrow(() -> new NothingHere("ward")), day),
                        day),
                "giup-do-ho-" + body.kind().code(),
                format);
    }
}
