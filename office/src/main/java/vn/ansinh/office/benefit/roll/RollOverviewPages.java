package vn.ansinh.office.benefit.roll;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumMap;
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
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;

/** Thẻ và danh sách: the kinds, and the lists of a kind; here a new one is drawn up. */
@Controller
@Requires(UseCase.SEE_ROLL)
class RollOverviewPages {
    private final SupportRolls rolls;
    private final KeepingRolls keeping;
    private final RollSchools schools;
    private final Today today;

    RollOverviewPages(SupportRolls rolls, KeepingRolls keeping, RollSchools schools, Today today) {
        this.rolls = rolls;
        this.keeping = keeping;
        this.schools = schools;
        this.today = today;
    }

    @GetMapping("/rolls")
    @Transactional(readOnly = true)
    public ModelAndView overview() {
        Map<RollKind, List<Roll>> lists = new EnumMap<>(RollKind.class);
        for (RollKind kind : RollKind.values()) {
            lists.put(kind, rolls.of(kind));
        }
        return new ModelAndView("roll/overview").addObject("lists", lists);
    }

    @GetMapping("/rolls/{kind}")
    @Transactional(readOnly = true)
    public ModelAndView kind(@PathVariable String kind) {
        RollKind of = find(kind);
        return page(of, Map.of("id", Ids.next().toString()), Faults.NONE);
    }

    static RollKind find(String kind) {
        return RollKind.ofCode(kind).orElseThrow(() -> new NothingHere("lists of " + kind));
    }

    private ModelAndView page(RollKind kind, Map<String, String> typed, Faults faults) {
        RollPeriod now = RollPeriod.of(kind, today.date());
        Map<String, String> periods = new LinkedHashMap<>();
        for (RollPeriod each : List.of(now, now.before())) {
            periods.put(each.code(), each.written());
        }
        return new ModelAndView("roll/kind")
                .addObject("kind", kind)
                .addObject("lists", rolls.of(kind))
                .addObject("schools", kind == RollKind.SCHOOL ? schools.all() : List.of())
                .addObject("periods", periods)
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    /** Draws a list up; it is looked at before anything is sent. */
    @PostMapping("/rolls/{kind}/draw")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView draw(
            @PathVariable String kind,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        RollKind of = find(kind);
        LocalDate day = today.date();
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<RollPeriod> period = RollPeriod.read(of, typed.getOrDefault("period", ""))
                .filter(one -> !one.first().isAfter(RollPeriod.of(of, day).first()));
        if (period.isEmpty()) {
            wrong.put("period", Said.of("roll.fault.period"));
        }
        Optional<RollSchool> school = school(of, typed.getOrDefault("school", ""));
        if (of == RollKind.SCHOOL && school.isEmpty()) {
            wrong.put("school", Said.of("roll.fault.school"));
        }
        if (wrong.isEmpty()) {
            KeepingRolls.Outcome outcome = keeping.draw(new KeepingRolls.Wanted(
                    id, period.orElseThrow(), school.map(RollSchool::id), day, Optional.empty()));
            if (outcome == KeepingRolls.Outcome.DRAWN) {
                Flash.done(response, "roll.drawn");
                return new ModelAndView("redirect:/rolls/lists/" + id);
            }
            wrong.put("period", Said.of("roll.fault.draw." + outcome.name()));
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(of, typed, new Faults(wrong));
    }

    private Optional<RollSchool> school(RollKind kind, String id) {
        return kind == RollKind.SCHOOL
                ? schools.all().stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst()
                : Optional.empty();
    }
}
