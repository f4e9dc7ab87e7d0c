package vn.ansinh.office.programme.path;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Register;

/** Hộ có thể thoát nghèo: which households can leave with the money there is, beside the number that is to leave. */
@Controller
@Requires(UseCase.SEE_CLASSIFICATION)
class WardPathPage {
    private final ChoosingLeavers choosing;
    private final KeepingCheapest cheapest;
    private final List<TargetToLeave> targets;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    WardPathPage(
            ChoosingLeavers choosing,
            KeepingCheapest cheapest,
            List<TargetToLeave> targets,
            Register register,
            TakenOut taken,
            Today today) {
        this.choosing = choosing;
        this.cheapest = cheapest;
        this.targets = List.copyOf(targets);
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    private record Read(LeaversTyped form, ChoosingLeavers.Asked asked, Faults faults) {}

    @GetMapping("/programme/path")
    @Transactional(readOnly = true)
    public ModelAndView page(
            @RequestParam(defaultValue = "") String money,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "false") boolean far,
            Language language) {
        Read read = read(money, target, until, far);
        return new ModelAndView("programme/path/ward")
                .addObject("form", read.form())
                .addObject("faults", read.faults())
                .addObject("leavers", choosing.choose(read.asked(), language));
    }

    @GetMapping("/programme/path/list.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String money,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "false") boolean far) {
        LocalDate day = today.date();
        Leavers leavers = choosing.choose(read(money, target, until, far).asked(), Language.VIETNAMESE);
        taken.record(new TakenOut.File("path-list", leavers.rows().size(), List.of(), "", ""));
        var issuer = WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day);
        return PathAnswer.of(
                Rendering.render(LeaversPaper.of(leavers, issuer), Format.XLSX), "ho-co-the-thoat-ngheo", Format.XLSX);
    }

    /** Keeps the cheapest way of every chosen household that follows none yet. */
    @PostMapping("/programme/path/keep")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView keep(
            @RequestParam(defaultValue = "") String money,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "false") boolean far,
            HttpServletResponse response) {
        Read read = read(money, "", until, far);
        int number = 0;
        for (Leavers.Row row :
                choosing.choose(read.asked(), Language.VIETNAMESE).of(Leavers.Place.CHOSEN)) {
            number += !row.isKept()
                            && cheapest.keep(
                                    row.household(),
                                    read.asked().day(),
                                    read.asked().until(),
                                    far)
                    ? 1
                    : 0;
        }
        Flash.done(response, "path.ward.kept-all", number);
        return new ModelAndView("redirect:/programme/path");
    }

    /**
     * The last day that is looked at where nobody says another one: late in a year what is begun comes to something in the next
     * one. A choice of ours.
     */
    static LocalDate usualLast(LocalDate day) {
        return LocalDate.of(day.getYear() + (day.getMonth().compareTo(Month.OCTOBER) < 0 ? 0 : 1), Month.DECEMBER, 31);
    }

    /** What was not typed is nought, the target of the year that is looked at and its end. */
    private Read read(String money, String target, String until, boolean far) {
        LocalDate day = today.date();
        LocalDate yearEnd = usualLast(day);
        Map<String, Said> wrong = new LinkedHashMap<>();
        long sum = Typed.dong(money, "money", wrong).orElse(0);
        LocalDate last = until.isBlank()
                ? yearEnd
                : WrittenDate.read(until, day)
                        .filter(one -> !one.isBefore(day) && one.getYear() <= day.getYear() + 10)
                        .orElse(null);
        if (last == null) {
            wrong.put("until", Said.of("path.fault.until"));
            last = yearEnd;
        }
        int leave = target(last.getYear());
        if (target.strip().matches("\\d{1,5}")) {
            leave = Integer.parseInt(target.strip());
        } else if (!target.isBlank()) {
            wrong.put("target", Said.of("path.fault.target"));
        }
        Writing writing = Writing.in(Language.VIETNAMESE);
        LeaversTyped form = new LeaversTyped(
                wrong.containsKey("money") ? money : writing.number(sum),
                wrong.containsKey("target") ? target : String.valueOf(leave),
                wrong.containsKey("until") ? until : writing.date(last),
                far);
        return new Read(form, new ChoosingLeavers.Asked(day, last, sum, leave, far), new Faults(wrong));
    }

    private int target(int year) {
        return targets.stream()
                .map(one -> one.households(year))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst()
                .orElse(0);
    }
}
