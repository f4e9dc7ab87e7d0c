package vn.ansinh.office.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRefused;
import vn.ansinh.office.survey.BlankForms;
import vn.ansinh.office.survey.ImportingSurveys;
import vn.ansinh.office.survey.form.SheetSurveys;

/** Survey forms by spreadsheet: upload, check, then all or nothing. */
@Controller
class SurveyImportPage {
    private final ImportingSurveys importing;
    private final PendingReadings pending;
    private final BlankForms blank;
    private final Words words;

    SurveyImportPage(ImportingSurveys importing, PendingReadings pending, BlankForms blank, Words words) {
        this.importing = importing;
        this.pending = pending;
        this.blank = blank;
        this.words = words;
    }

    @GetMapping("/surveys/import")
    @Requires(UseCase.IMPORT_SURVEY)
    public ModelAndView choose() {
        return new ModelAndView("survey/import", Map.of("fault", ""));
    }

    /** An empty spreadsheet; one with the households of a group comes from the review. */
    @GetMapping("/surveys/blank.xlsx")
    @Requires(UseCase.IMPORT_SURVEY)
    public ResponseEntity<byte[]> blank() {
        return SheetAnswer.of("phieu-khao-sat-trong", blank.write(List.of()));
    }

    @PostMapping("/surveys/import")
    @Requires(UseCase.IMPORT_SURVEY)
    public ModelAndView check(@RequestParam("file") MultipartFile file, Language language) {
        if (file.isEmpty()) {
            return refused("survey.import.no-file", language);
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try {
            Optional<SheetSurveys.Reading> reading = importing.read(SheetFile.open(file.getBytes(), name));
            if (reading.isEmpty()) {
                return refused("survey.import.no-columns", language);
            }
            UUID id = pending.keep(name, reading.get());
            return new ModelAndView("redirect:/surveys/import/" + id);
        } catch (SheetRefused unreadable) {
            return refused(
                    unreadable.why().key(),
                    language,
                    unreadable.why().arguments().toArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GetMapping("/surveys/import/{id}")
    @Requires(UseCase.IMPORT_SURVEY)
    public ModelAndView preview(@PathVariable UUID id) {
        PendingReadings.Pending waiting = waiting(id);
        return new ModelAndView(
                "survey/preview",
                Map.of(
                        "view",
                        new SurveyPreview(
                                id.toString(),
                                waiting.name(),
                                importing.plan(waiting.reading()),
                                waiting.reading().unknownTitles())));
    }

    @PostMapping("/surveys/import/{id}")
    @Requires(UseCase.IMPORT_SURVEY)
    public ModelAndView apply(@PathVariable UUID id, HttpServletResponse response) {
        PendingReadings.Pending waiting = waiting(id);
        if (!importing.plan(waiting.reading()).isClean()) {
            return new ModelAndView("redirect:/surveys/import/" + id);
        }
        ImportingSurveys.Plan done = importing.apply(waiting.reading());
        pending.forget(id);
        Flash.done(response, "survey.import.done", done.rowsRead(), done.forms().size(), done.same());
        return new ModelAndView("redirect:/surveys");
    }

    private PendingReadings.Pending waiting(UUID id) {
        return pending.find(id).orElseThrow(() -> new NothingHere("import " + id));
    }

    private ModelAndView refused(String key, Language language, Object... values) {
        ModelAndView page = new ModelAndView("survey/import", Map.of("fault", words.text(language, key, values)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
