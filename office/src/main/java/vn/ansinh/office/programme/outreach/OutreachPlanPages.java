package vn.ansinh.office.programme.outreach;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.committee.CommitteeForm;

/** Kế hoạch truyền thông: what is planned of a year, what was done of it and what is late. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class OutreachPlanPages {
    private static final int LONGEST = 300;
    private static final Pattern MONTH = Pattern.compile("(?iu)(?:tháng\\s*)?(\\d{1,2})[/.-](\\d{4})");

    private final OutreachPlan plan;
    private final OutreachActor actor;
    private final Bodies bodies;
    private final Today today;

    OutreachPlanPages(OutreachPlan plan, OutreachActor actor, Bodies bodies, Today today) {
        this.plan = plan;
        this.actor = actor;
        this.bodies = bodies;
        this.today = today;
    }

    @GetMapping("/programme/outreach/plan")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String year) {
        return page(year(year), new CommitteeForm(Map.of()));
    }

    private int year(String typed) {
        return typed.matches("20\\d\\d")
                ? Integer.parseInt(typed)
                : today.date().getYear();
    }

    private ModelAndView page(int year, CommitteeForm form) {
        Map<UUID, String> names = new LinkedHashMap<>();
        bodies.all().forEach(body -> names.put(body.id(), body.shortName()));
        return new ModelAndView("programme/outreach/plan")
                .addObject("year", year)
                .addObject("items", plan.of(year))
                .addObject("names", names)
                .addObject("bodies", OutreachActor.isLeader() ? Map.of() : actor.bodies())
                .addObject("form", form)
                .addObject("id", Ids.next().toString());
    }

    @PostMapping("/programme/outreach/plan")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView plan(
            @RequestParam UUID id, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        CommitteeForm form = new CommitteeForm(typed);
        Optional<OutreachKind> kind = OutreachKind.ofCode(form.at("kind"));
        if (kind.isEmpty()) {
            form.fault("kind", Said.of("outreach.fault.kind"));
        }
        String topic = form.words("topic", LONGEST);
        String channel = form.words("channel", LONGEST, "");
        Optional<YearMonth> month = month(form.at("due"));
        Optional<LocalDate> due =
                month.map(YearMonth::atEndOfMonth).or(() -> WrittenDate.read(form.at("due"), today.date()));
        if (due.isEmpty()) {
            form.fault("due", Said.of("outreach.fault.due"));
        }
        if (OutreachActor.isLeader() || !actor.bodies().containsKey(form.at("body"))) {
            form.fault("body", Said.of("outreach.fault.body"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(year(form.at("year")), form);
        }
        plan.plan(new PlannedItem(
                id,
                due.orElseThrow().getYear(),
                kind.orElseThrow(),
                topic,
                channel,
                due.orElseThrow(),
                month.isPresent(),
                UUID.fromString(form.at("body")),
                Optional.empty(),
                Optional.empty()));
        Flash.done(response, "outreach.planned");
        return new ModelAndView(
                "redirect:/programme/outreach/plan?year=" + due.orElseThrow().getYear());
    }

    private static Optional<YearMonth> month(String typed) {
        Matcher parts = MONTH.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(parts.group(1));
        return month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(parts.group(2)), month))
                : Optional.empty();
    }

    @PostMapping("/programme/outreach/plan/{id}/drop")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView drop(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        List<String> own = OutreachActor.isLeader()
                ? List.of()
                : List.copyOf(actor.bodies().keySet());
        PlannedItem item = plan.find(id)
                .filter(PlannedItem::isOpen)
                .filter(one -> own.contains(one.body().toString()) || OutreachActor.runs())
                .orElseThrow(() -> new NothingHere("planned item " + id));
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            Flash.warn(response, "outreach.no-reason");
        } else {
            plan.drop(id, reason.strip());
            Flash.done(response, "outreach.dropped");
        }
        return new ModelAndView("redirect:/programme/outreach/plan?year=" + item.year());
    }
}
