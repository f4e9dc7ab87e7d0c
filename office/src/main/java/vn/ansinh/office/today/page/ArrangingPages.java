package vn.ansinh.office.today.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.work.OpenItem;
import vn.ansinh.office.work.OpenWork;

/** Hẹn lại and Giao lại: puts an item off for oneself, with a reason and never beyond its last day, or hands it to a colleague. */
@Controller
@Requires(UseCase.SEE_SITUATION)
class ArrangingPages {
    private static final int LONGEST = 300;
    private static final int FARTHEST_YEARS = 2;

    private final OpenWork work;
    private final Today today;

    ArrangingPages(OpenWork work, Today today) {
        this.work = work;
        this.today = today;
    }

    @GetMapping("/today/items/{item}")
    ModelAndView show(@PathVariable UUID item) {
        return page(find(item), ArrangingTyped.BLANK);
    }

    @PostMapping("/today/items/{item}/put-off")
    ModelAndView putOff(
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        OpenItem open = find(item);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> day = WrittenDate.read(until, today.date().plusYears(FARTHEST_YEARS));
        if (day.isEmpty()) {
            faults.put("until", Said.of("today.fault.day"));
        } else if (!day.get().isAfter(today.date())) {
            faults.put("until", Said.of("today.fault.not-later"));
        } else if (open.due().filter(day.get()::isAfter).isPresent()) {
            faults.put("until", Said.of("today.fault.beyond", open.due().orElseThrow()));
        } else if (day.get().isAfter(today.date().plusYears(FARTHEST_YEARS))) {
            faults.put("until", Said.of("today.fault.far"));
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            faults.put("reason", Said.of("today.fault.reason", LONGEST));
        }
        if (!faults.isEmpty()) {
            response.setStatus(400);
            return page(open, new ArrangingTyped(until, reason, "", "", new Faults(faults)));
        }
        if (work.putOff(item, day.orElseThrow(), reason.strip())) {
            Flash.done(response, "today.put-off.done", day.orElseThrow());
        } else {
            Flash.warn(response, "today.gone");
        }
        return new ModelAndView("redirect:/today");
    }

    @PostMapping("/today/items/{item}/hand-over")
    ModelAndView handOver(
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        OpenItem open = find(item);
        Optional<OpenWork.Colleague> chosen = work.colleaguesFor(item).stream()
                .filter(one -> one.id().toString().equals(colleague))
                .findFirst();
        Map<String, Said> faults = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            faults.put("colleague", Said.of("today.fault.colleague"));
        }
        if (note.strip().length() > LONGEST) {
            faults.put("note", Said.of("today.fault.note", LONGEST));
        }
        if (!faults.isEmpty()) {
            response.setStatus(400);
            return page(open, new ArrangingTyped("", "", colleague, note, new Faults(faults)));
        }
        if (work.handOver(item, chosen.map(OpenWork.Colleague::id), note.strip())) {
            Flash.done(response, "today.handed", chosen.orElseThrow().name());
        } else {
            Flash.warn(response, "today.gone");
        }
        return new ModelAndView("redirect:/today");
    }

    /** Taken back by anybody who may do it: nothing is lost while a colleague is away. */
    @PostMapping("/today/items/{item}/take-back")
    ModelAndView takeBack(@PathVariable UUID item, HttpServletResponse response) {
        find(item);
        if (work.handOver(item, Optional.empty(), "")) {
            Flash.done(response, "today.taken-back");
        } else {
            Flash.warn(response, "today.gone");
        }
        return new ModelAndView("redirect:/today");
    }

    private OpenItem find(UUID item) {
        return work.find(item).orElseThrow(() -> new NothingHere("item"));
    }

    private ModelAndView page(OpenItem item, ArrangingTyped typed) {
        Map<String, String> colleagues = new LinkedHashMap<>();
        work.colleaguesFor(item.id()).forEach(one -> colleagues.put(one.id().toString(), one.name()));
        return new ModelAndView("today/item", Map.of("item", item, "colleagues", colleagues, "typed", typed));
    }
}
