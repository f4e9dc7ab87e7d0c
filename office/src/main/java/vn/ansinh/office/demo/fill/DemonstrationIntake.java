package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.demo.DemonstrationFile;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.intake.ApplyingImport;
import vn.ansinh.office.registry.intake.Plan;
import vn.ansinh.office.registry.intake.Progress;
import vn.ansinh.office.registry.intake.WardList;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.Guess;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.survey.ImportingSurveys;

/** Takes a file of the demonstration in the way of the import pages, with nobody there to correct a guess. */
@Component
class DemonstrationIntake {
    private final Register register;
    private final ApplyingImport applying;
    private final ImportingSurveys surveying;
    private final Today today;

    DemonstrationIntake(Register register, ApplyingImport applying, ImportingSurveys surveying, Today today) {
        this.register = register;
        this.applying = applying;
        this.surveying = surveying;
        this.today = today;
    }

    Plan register(DemonstrationFile file, LocalDate asOf) {
        SheetFile sheet = SheetFile.open(file.bytes(), file.name());
        Guess guess = Guess.of(sheet);
        List<String> groups = register.areas(asOf).stream().map(Area::name).toList();
        Draft draft = Draft.read(sheet, guess.mapping(), groups, today.date());
        if (draft.hasErrors()) {
            throw new IllegalStateException(
                    file.name() + " has errors: " + draft.issues().getFirst());
        }
        String name = sheet.sheets().get(guess.mapping().sheet());
        return applying.apply(new WardList(file.name(), sheet.hash(), name, asOf, draft), null, Progress.SILENT);
    }

    void surveys(DemonstrationFile file) {
        surveying.apply(
                surveying.read(SheetFile.open(file.bytes(), file.name())).orElseThrow());
    }
}
