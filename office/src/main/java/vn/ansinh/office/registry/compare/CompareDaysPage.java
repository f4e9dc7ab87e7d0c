package vn.ansinh.office.registry.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.roll.Rolls;

/** So sánh hai ngày: what changed in the register from one day to another. */
@Controller
@Requires(UseCase.SEARCH_REGISTER)
class CompareDaysPage {
    private static final String PATH = "/households/compare";

    private final ComparingDays comparing;
    private final Register register;
    private final Today today;
    private final Kept<Days, List<Difference>> kept;

    CompareDaysPage(ComparingDays comparing, Register register, Today today, Deeds deeds) {
        this.comparing = comparing;
        this.register = register;
        this.today = today;
        this.kept = new Kept<>(deeds, Rolls.REGISTER);
    }

    private record Days(LocalDate from, LocalDate to) {}

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public ModelAndView show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String page) {
        Map<String, Said> faults = new LinkedHashMap<>();
        LocalDate end = day("to", to, today.date(), faults);
        LocalDate begin = day("from", from, end.minusMonths(1), faults);
        if (faults.isEmpty() && !begin.isBefore(end)) {
            faults.put("from", Said.of("registry.compare.fault.order"));
        }
        List<Difference> all = faults.isEmpty()
                ? kept.get(new Days(begin, end), () -> comparing.between(begin, end)).stream()
                        .filter(one ->
                                group.isEmpty() || one.latest().areaName().equals(group))
                        .filter(one -> code.isEmpty() || one.code().equals(code))
                        .toList()
                : List.of();
        Optional<Difference.Kind> chosen = Difference.Kind.ofCode(kind);
        List<Difference> these = all.stream()
                .filter(one -> chosen.isEmpty() || one.kind() == chosen.get())
                .toList();
        Part<Difference> part = Part.of(these, PageToken.read(page));
        return new ModelAndView(
                "registry/compare/compare",
                "view",
                new CompareView(
                        begin,
                        end,
                        from,
                        to,
                        new Faults(faults),
                        comparing.size(begin),
                        comparing.size(end),
                        chosen.map(Difference.Kind::code).orElse(""),
                        group,
                        code,
                        register.areas(end).stream().map(Area::name).toList(),
                        all.stream().collect(Collectors.groupingBy(Difference::kind, Collectors.counting())),
                        part.rows(),
                        Pager.of(address(from, to, kind, group, code), these.size(), part.previous(), part.next())));
    }

    private LocalDate day(String field, String typed, LocalDate otherwise, Map<String, Said> faults) {
        if (typed.isBlank()) {
            return otherwise;
        }
        Optional<LocalDate> day = WrittenDate.read(typed, today.date());
        if (day.isEmpty()) {
            faults.put(field, Said.of("registry.compare.fault.day", typed.strip()));
        }
        return day.orElse(otherwise);
    }

    private static String address(String from, String to, String kind, String group, String code) {
        return PATH + "?from=" + encoded(from) + "&to=" + encoded(to) + "&kind=" + encoded(kind) + "&group="
                + encoded(group) + "&code=" + encoded(code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
