package vn.ansinh.office.report.ask.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.platform.web.WrittenDate;

/** Takes a form in and gives it back with its numbers. */
@Controller
@Requires(UseCase.ASK_QUESTION)
class FormPages {
    private static final int LARGEST = 10 << 20;

    private final FormFilling filling;
    private final TakenOut taken;
    private final Today today;

    FormPages(FormFilling filling, TakenOut taken, Today today) {
        this.filling = filling;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/ask/form")
    ModelAndView ask() {
        return page("", Faults.NONE, List.of());
    }

    @PostMapping("/ask/form")
    Object fill(@RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String day)
            throws IOException {
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> asked = day.isBlank() ? Optional.of(today.date()) : WrittenDate.read(day, today.date());
        if (asked.isEmpty()) {
            faults.put("day", Said.of("shell.asof.unreadable"));
        }
        if (file == null || file.isEmpty()) {
            faults.put("file", Said.of("ask.form.no-file"));
        } else if (file.getSize() > LARGEST) {
            faults.put("file", Said.of("ask.form.broken"));
        }
        if (!faults.isEmpty() || file == null) {
            return page(day, new Faults(faults), List.of());
        }
        return switch (filling.fill(file.getBytes(), asked.orElseThrow())) {
            case FormFilling.Outcome.Refused(List<FormFilling.Wrong> wrong) -> page(day, Faults.NONE, wrong);
            case FormFilling.Outcome.Filled filled -> {
                taken.record(new TakenOut.File("ask-form", filled.cells(), List.of(), "", ""));
                yield SheetAnswer.of("bieu-mau-da-dien-" + asked.orElseThrow(), filled.file());
            }
        };
    }

    private static ModelAndView page(String day, Faults faults, List<FormFilling.Wrong> wrong) {
        ModelAndView page = new ModelAndView(
                "report/ask/form",
                "view",
                new FormView(
                        day,
                        faults,
                        wrong.stream()
                                .map(one -> new FormView.Wrong(one.sheet(), one.cell(), one.what()))
                                .toList()));
        if (!faults.byField().isEmpty() || !wrong.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
