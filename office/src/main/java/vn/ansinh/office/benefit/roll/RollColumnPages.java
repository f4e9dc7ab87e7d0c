package vn.ansinh.office.benefit.roll;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;

/** Which columns the spreadsheet of a kind has, in which order, under which heads. */
@Controller
@Requires(UseCase.KEEP_ROLL)
class RollColumnPages {
    private static final int LONGEST = 60;

    private final RollColumns columns;

    RollColumnPages(RollColumns columns) {
        this.columns = columns;
    }

    @GetMapping("/rolls/{kind}/columns")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String kind) {
        RollKind of = RollOverviewPages.find(kind);
        Map<String, String> typed = new LinkedHashMap<>();
        int place = 0;
        for (RollColumns.Headed each : columns.of(of)) {
            place++;
            typed.put("place-" + each.column().code(), String.valueOf(place));
            typed.put("head-" + each.column().code(), each.head());
        }
        return page(of, typed, Faults.NONE);
    }

    private static ModelAndView page(RollKind kind, Map<String, String> typed, Faults faults) {
        return new ModelAndView("roll/columns")
                .addObject("kind", kind)
                .addObject("id", Ids.next().toString())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private record Placed(int place, RollColumns.Headed headed) {}

    @PostMapping("/rolls/{kind}/columns")
    @Transactional
    public ModelAndView keep(
            @PathVariable String kind,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        RollKind of = RollOverviewPages.find(kind);
        Map<String, Said> wrong = new LinkedHashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (RollColumn each : RollColumn.values()) {
            String place = typed.getOrDefault("place-" + each.code(), "").strip();
            String head = typed.getOrDefault("head-" + each.code(), "").strip();
            if (head.length() > LONGEST) {
                wrong.put("head-" + each.code(), Said.of("roll.fault.head", LONGEST));
            }
            if (place.matches("[1-9]\\d?")) {
                placed.add(new Placed(Integer.parseInt(place), new RollColumns.Headed(each, head)));
            } else if (!place.isEmpty()) {
                wrong.put("place-" + each.code(), Said.of("roll.fault.place"));
            }
        }
        if (placed.isEmpty()) {
            wrong.put("place-order", Said.of("roll.fault.no-columns"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(of, typed, new Faults(wrong));
        }
        placed.sort(Comparator.comparingInt(Placed::place));
        columns.keep(id, of, placed.stream().map(Placed::headed).toList());
        Flash.done(response, "roll.columns-kept");
        return new ModelAndView("redirect:/rolls/" + of.code());
    }
}
