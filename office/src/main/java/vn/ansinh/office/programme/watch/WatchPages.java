package vn.ansinh.office.programme.watch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
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
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.programme.ProgrammeSetting;
import vn.ansinh.office.programme.ProgrammeSettings;
import vn.ansinh.office.programme.help.Families;
import vn.ansinh.office.programme.help.Family;
import vn.ansinh.office.programme.help.HelpVisits;
import vn.ansinh.office.registry.sheet.PlainSheet;
import vn.ansinh.office.work.Inbox;

/** Nguy cơ tái nghèo: the list, one household of it, and the mark by hand. Not for associations, who see those they help. */
@Controller
@Requires(UseCase.SEE_HELP)
class WatchPages {
    private static final int LONGEST = 300;
    private static final List<String> HEADS =
            List.of("group", "code", "head", "address", "level", "since", "reasons", "visited");
    static final List<String> KINDS = List.of("debt", "illness", "job", "prison", "family", "other");

    private final WatchList list;
    private final Families families;
    private final HelpVisits visits;
    private final ProgrammeSettings settings;
    private final Inbox inbox;
    private final TakenOut taken;
    private final Words words;
    private final Today today;

    WatchPages(
            WatchList list,
            Families families,
            HelpVisits visits,
            ProgrammeSettings settings,
            Inbox inbox,
            TakenOut taken,
            Words words,
            Today today) {
        this.list = list;
        this.families = families;
        this.visits = visits;
        this.settings = settings;
        this.inbox = inbox;
        this.taken = taken;
        this.words = words;
        this.today = today;
    }

    private static void checkRegister() {
        boolean maySee = Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.SEE_HOUSEHOLD))
                .isPresent();
        if (!maySee) {
            throw new NothingHere("watch list");
        }
    }

    @GetMapping("/programme/watch")
    @Transactional(readOnly = true)
    public ModelAndView show(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String reason) {
        checkRegister();
        WatchFilter filter = new WatchFilter(group, level, reason);
        List<Watched> all = list.on(today.date());
        Map<String, String> groups = new LinkedHashMap<>();
        all.stream()
                .sorted(java.util.Comparator.comparing(Watched::code))
                .forEach(one -> groups.putIfAbsent(one.area().toString(), one.areaName()));
        return new ModelAndView("programme/watch/list")
                .addObject("all", all)
                .addObject("shown", all.stream().filter(filter::takes).toList())
                .addObject("filter", filter)
                .addObject("groups", groups)
                .addObject("months", settings.of(ProgrammeSetting.WATCH_MONTHS))
                .addObject("percent", settings.of(ProgrammeSetting.WATCH_NEAR_PERCENT));
    }

    /** Exactly what the list shows. */
    @GetMapping("/programme/watch.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        checkRegister();
        WatchFilter filter = new WatchFilter(group, level, reason);
        Language language = Language.of(request);
        List<List<String>> rows = list.on(today.date()).stream()
                .filter(filter::takes)
                .map(one -> row(one, language))
                .toList();
        taken.record(new TakenOut.File("watch-list", rows.size(), List.of(), "", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainSheet.write(
                words.text(language, "watch-list.sheet.name"),
                HEADS.stream()
                        .map(head -> words.text(language, "watch-list.sheet." + head))
                        .toList(),
                rows,
                out);
        return SheetAnswer.of("nguy-co-tai-ngheo", out.toByteArray());
    }

    private List<String> row(Watched one, Language language) {
        Writing writing = Writing.in(language);
        return List.of(
                one.areaName(),
                one.code(),
                one.head(),
                one.address(),
                words.text(language, "watch-list.level." + one.level().code()),
                writing.date(one.since()),
                one.reasons().stream()
                        .map(reason -> words.text(
                                language,
                                reason.said().key(),
                                reason.said().values().toArray()))
                        .collect(Collectors.joining("; ")),
                one.visited().map(writing::date).orElse(""));
    }

    @GetMapping("/programme/watch/{code}")
    @Transactional(readOnly = true)
    public ModelAndView one(@PathVariable String code) {
        checkRegister();
        return page(families.find(code, today.date()), "", "", Optional.empty());
    }

    private ModelAndView page(Family family, String kind, String reason, Optional<Said> fault) {
        return new ModelAndView("programme/watch/household")
                .addObject("family", family)
                .addObject(
                        "watched",
                        list.of(List.of(family.id()), today.date()).stream().findFirst())
                .addObject("visits", visits.of(family.id()))
                .addObject("kind", kind)
                .addObject("reason", reason)
                .addObject("fault", fault);
    }

    @PostMapping("/programme/watch/{code}/mark")
    @Requires(UseCase.ASSIGN_HELPER)
    @Transactional
    public ModelAndView mark(
            @PathVariable String code,
            @RequestParam String watched,
            @RequestParam(defaultValue = "other") String kind,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Family family = families.find(code, today.date());
        boolean isOn = watched.equals("yes");
        if (family.isListed() || reason.isBlank() || reason.strip().length() > LONGEST || !KINDS.contains(kind)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    family,
                    kind,
                    reason,
                    Optional.of(
                            family.isListed()
                                    ? Said.of("watch-list.fault.listed")
                                    : Said.of("watch-list.fault.reason", LONGEST)));
        }
        list.mark(family.id(), isOn, kind, reason.strip(), today.date());
        if (!isOn) {
            inbox.close(WatchBegins.KIND, family.id(), "watch-off");
        }
        Flash.done(response, isOn ? "watch-list.put-on" : "watch-list.taken-off", family.head());
        return new ModelAndView("redirect:/programme/watch/" + code);
    }
}
