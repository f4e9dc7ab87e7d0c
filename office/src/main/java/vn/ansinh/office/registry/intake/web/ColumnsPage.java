package vn.ansinh.office.registry.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.intake.SheetShapes;
import vn.ansinh.office.registry.sheet.Guess;
import vn.ansinh.office.registry.sheet.Mapping;
import vn.ansinh.office.registry.sheet.Mapping.Column;
import vn.ansinh.office.registry.sheet.Mapping.Shape;
import vn.ansinh.office.registry.sheet.Meaning;

/** Which column means what: the guess, and its correction by who knows the list. */
@Controller
@Requires(UseCase.IMPORT_REGISTER)
class ColumnsPage {
    private final WaitingFiles waiting;
    private final SheetShapes shapes;
    private final Working working;
    private final Words words;

    ColumnsPage(WaitingFiles waiting, SheetShapes shapes, Working working, Words words) {
        this.waiting = waiting;
        this.shapes = shapes;
        this.working = working;
        this.words = words;
    }

    @GetMapping("/import/{id}/columns")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sheet,
            Language language,
            HttpServletResponse response) {
        Optional<Intake> found = waiting.find(id);
        if (found.isEmpty()) {
            return Gone.toChoosing(response);
        }
        Intake intake = found.get();
        if (intake.stage() instanceof Stage.Busy || intake.stage() instanceof Stage.Done) {
            return new ModelAndView("redirect:/import/" + id);
        }
        String fault = intake.stage() instanceof Stage.Columns(var why) && why != null
                ? words.text(language, why.key(), why.arguments().toArray())
                : "";
        return page(intake, of(intake, sheet), fault);
    }

    @PostMapping("/import/{id}/columns")
    ModelAndView read(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Language language,
            HttpServletResponse response) {
        Optional<Intake> found = waiting.find(id);
        if (found.isEmpty()) {
            return Gone.toChoosing(response);
        }
        Intake intake = found.get();
        Reading was = of(intake, form.getOrDefault("sheet", ""));
        Mapping wanted = corrected(was, form);
        Optional<Meaning> twice = ColumnLines.twice(wanted.columns());
        if (twice.isPresent() || !wanted.isUsable()) {
            String fault = twice.map(meaning -> words.text(
                            language, "intake.columns.twice", words.text(language, "intake.meaning." + meaning.name())))
                    .orElseGet(() -> words.text(language, "sheet.file.no-names"));
            ModelAndView page = page(intake, new Reading(was.guess(), wanted, was.remembered()), fault);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        if (was.remembered() || !wanted.equals(was.guess().mapping())) {
            shapes.remember(was.guess(), wanted);
        }
        intake.read(new Reading(was.guess(), wanted, was.remembered()));
        working.read(intake);
        return new ModelAndView("redirect:/import/" + id);
    }

    private static Mapping corrected(Reading was, Map<String, String> form) {
        Mapping mapping = was.mapping();
        Shape shape = shape(form.getOrDefault("shape", ""), mapping.shape());
        int first = ColumnLines.number(form.get("first")).filter(row -> row > 0).orElse(mapping.firstRow());
        List<Column> chosen = ColumnLines.chosen(ColumnLines.of(was), form, shape);
        return mapping.corrected(chosen, shape, first);
    }

    private static Shape shape(String name, Shape otherwise) {
        for (Shape shape : Shape.values()) {
            if (shape.name().equals(name)) {
                return shape;
            }
        }
        return otherwise;
    }

    /** How the file is going to be read, or another of its sheets would be. */
    private Reading of(Intake intake, String sheet) {
        Reading reading = intake.reading();
        int wanted = ColumnLines.number(sheet).orElse(reading.mapping().sheet());
        if (wanted == reading.mapping().sheet()
                || wanted >= intake.file().sheets().size()) {
            return reading;
        }
        Guess guess = Guess.of(intake.file(), wanted);
        return shapes.remembered(guess)
                .map(mapping -> new Reading(guess, mapping, true))
                .orElseGet(() -> new Reading(guess, guess.mapping(), false));
    }

    private static ModelAndView page(Intake intake, Reading reading, String fault) {
        Mapping mapping = reading.mapping();
        return new ModelAndView(
                "intake/columns",
                Map.of(
                        "view",
                        new ColumnsView(
                                intake.id().toString(),
                                intake.file().name(),
                                intake.asOf(),
                                intake.file().sheets(),
                                mapping.sheet(),
                                mapping.shape(),
                                mapping.headerRow(),
                                mapping.firstRow(),
                                reading.remembered(),
                                ColumnLines.of(reading),
                                fault)));
    }
}
