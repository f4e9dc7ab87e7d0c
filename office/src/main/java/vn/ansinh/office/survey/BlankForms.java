package vn.ansinh.office.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.sheet.FormulaGuard;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SheetSurveys;
import vn.ansinh.office.survey.form.SurveyForm;

/** The form as a spreadsheet to fill in and bring back: a household a row, a question a column, and a sheet that says what may be written. */
@Component
public class BlankForms {
    private static final int WIDTH = 18;
    private static final int EXPLAINED = 70;
    private static final int HEAD_HEIGHT = 48;

    /** A household to be asked. */
    public record Asked(String code, String head) {}

    private final SurveyForm form;
    private final Words words;

    BlankForms(SurveyForm form, Words words) {
        this.form = form;
        this.words = words;
    }

    public byte[] write(List<Asked> households) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            forms(workbook.newWorksheet("Phiếu"), households);
            explained(workbook.newWorksheet("Cách ghi"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private void forms(Worksheet sheet, List<Asked> households) {
        List<String> titles = new ArrayList<>(SheetSurveys.TITLES);
        form.questions().forEach(question -> titles.add(question.titles().getFirst()));
        head(sheet, titles);
        for (int at = 0; at < households.size(); at++) {
            sheet.inlineString(at + 1, 0, FormulaGuard.on(households.get(at).code()));
            sheet.inlineString(at + 1, 1, FormulaGuard.on(households.get(at).head()));
        }
    }

    private static void head(Worksheet sheet, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.inlineString(0, column, titles.get(column));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, titles.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EEF4")
                .set();
        sheet.rowHeight(0, HEAD_HEIGHT);
        sheet.freezePane(2, 1);
    }

    private void explained(Worksheet sheet) {
        head(sheet, List.of(say("survey.sheet.column"), say("survey.sheet.write")));
        sheet.width(0, EXPLAINED / 2);
        sheet.width(1, EXPLAINED);
        int at = 1;
        for (Question question : form.questions()) {
            sheet.inlineString(at, 0, question.titles().getFirst());
            sheet.inlineString(at, 1, written(question));
            sheet.style(at, 1).wrapText(true).set();
            at++;
        }
    }

    private String written(Question question) {
        String options = question.options().stream()
                .map(option -> say("survey.o." + question.words() + "." + option))
                .collect(Collectors.joining("; "));
        return switch (question.kind()) {
            case MONEY -> say("survey.sheet.money");
            case AREA -> say("survey.sheet.area");
            case POINTS -> say("survey.sheet.points");
            case TEXT -> say("survey.sheet.text");
            case CHOICE -> say("survey.sheet.choice", options);
            case CHOICES -> say("survey.sheet.choices", options);
        };
    }

    private String say(String key, Object... values) {
        return words.text(Language.VIETNAMESE, key, values);
    }
}
