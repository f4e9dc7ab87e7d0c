package vn.ansinh.office.registry.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.export.SheetDownload;
import vn.ansinh.office.registry.intake.PastImports;
import vn.ansinh.office.registry.intake.SheetShapes;
import vn.ansinh.office.registry.sheet.Guess;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRefused;

/** Where a list is chosen, and what came in before. */
@Controller
@Requires(UseCase.IMPORT_REGISTER)
class ImportPage {
    private static final int SHOWN = 50;

    private final SheetShapes shapes;
    private final PastImports past;
    private final WaitingFiles waiting;
    private final Words words;
    private final Today today;

    ImportPage(SheetShapes shapes, PastImports past, WaitingFiles waiting, Words words, Today today) {
        this.shapes = shapes;
        this.past = past;
        this.waiting = waiting;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/import")
    ModelAndView choose() {
        return page("", "", "");
    }

    @PostMapping("/import")
    ModelAndView take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String day,
            Language language) {
        Optional<LocalDate> asOf = day.isBlank() ? Optional.of(today.date()) : WrittenDate.read(day, today.date());
        if (asOf.isEmpty() || asOf.get().isAfter(today.date())) {
            String key = asOf.isEmpty() ? "intake.day.unreadable" : "intake.day.future";
            return refused("", words.text(language, key), day);
        }
        if (file == null || file.isEmpty()) {
            return refused(words.text(language, "intake.no-file"), "", day);
        }
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            Intake intake = intake(SheetFile.open(file.getBytes(), name), asOf.get());
            return waiting.keep(intake)
                    ? new ModelAndView("redirect:/import/" + intake.id())
                    : refused(words.text(language, "intake.busy"), "", day);
        } catch (SheetRefused unreadable) {
            return refused(words.text(language, unreadable.why().key(), arguments(unreadable)), "", day);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Intake intake(SheetFile file, LocalDate asOf) {
        Guess guess = Guess.of(file);
        Reading reading = shapes.remembered(guess)
                .map(mapping -> new Reading(guess, mapping, true))
                .orElseGet(() -> new Reading(guess, guess.mapping(), false));
        return new Intake(Acting.current().orElseThrow(), file, asOf, reading);
    }

    private static Object[] arguments(SheetRefused refused) {
        return refused.why().arguments().toArray();
    }

    @GetMapping("/import/template/{shape}")
    void template(@PathVariable String shape, HttpServletResponse response) {
        SheetDownload.template(shape, response);
    }

    private ModelAndView refused(String fault, String dayFault, String day) {
        ModelAndView page = page(fault, dayFault, day);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String fault, String dayFault, String day) {
        Map<String, Object> model = new HashMap<>();
        model.put("past", past.latest(SHOWN));
        model.put("day", day);
        model.put("fault", fault);
        model.put("dayFault", dayFault);
        return new ModelAndView("intake/choose", model);
    }
}
