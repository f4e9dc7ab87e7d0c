package vn.ansinh.office.review.fieldwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.office.survey.points.PointTable;
import vn.ansinh.office.survey.points.PointTables;

/**
 * Phiếu khảo sát để ghi tay: the questions of the desk form on paper, with who the household is and its people written in already; each
 * household begins a page. Not an official form: what is filled in here is typed in afterwards.
 */
@Component
class SurveySheet {
    private static final String BOX = "□ ";
    /** Empty places are cells: a row of dots in a finished paper counts as forgotten. */
    private static final String ROOM = "\u00A0".repeat(24);

    private static final int SPARE_ROWS = 2;

    private final SurveyForm form;
    private final Register register;
    private final PointTables points;
    private final Words words;
    private final Today today;

    SurveySheet(SurveyForm form, Register register, PointTables points, Words words, Today today) {
        this.form = form;
        this.register = register;
        this.points = points;
        this.words = words;
        this.today = today;
    }

    /** A household with the code of its form. */
    record Sheet(Candidate household, PaperCode code) {}

    @Transactional(readOnly = true)
    public AdministrativeDocument of(Round round, List<Sheet> sheets) {
        LocalDate day = today.date();
        List<Block> body = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            Sheet sheet = sheets.get(at);
            String title = say("fieldwork.sheet.code", sheet.code().written());
            body.add(at == 0 ? new Block.Heading(title) : new Block.NewPage(title));
            household(body, sheet, day);
        }
        return new AdministrativeDocument(
                IssuingWard.on(
                        register.ward(day)
                                .orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)),
                        day),
                new Standing.Unnumbered(day),
                DocumentKind.SURVEY_SHEET,
                Text.of(round.inPapers().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + round.inPapers().substring(1)),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                new Signature(List.of(), Optional.empty()));
    }

    private void household(List<Block> body, Sheet sheet, LocalDate day) {
        Candidate household = sheet.household();
        body.add(new Block.Paragraph(Text.of(say("fieldwork.sheet.head") + " ")
                .thenStrong(household.head())
                .then(". " + say("fieldwork.sheet.where", household.code(), home(household)))));
        body.add(new Block.Grid(visit()));
        body.add(new Block.Heading(say("fieldwork.sheet.people")));
        body.add(new Block.Grid(people(register.members(household.household(), day))));
        tableOf(household, day).ifPresent(table -> {
            body.add(new Block.Heading(
                    say("points.section") + " (" + sheet.code().written() + ")"));
            body.add(new Block.Remark(Text.of(say("points.section.hint", table.source()))));
            body.add(new Block.Grid(points(table)));
        });
        for (SurveyForm.Section section : form.sections()) {
            // The code stands on every sheet, for sheets come apart.
            body.add(new Block.Heading(
                    say("survey.section." + section.id()) + " (" + sheet.code().written() + ")"));
            body.add(new Block.Remark(Text.of(say("survey.section." + section.id() + ".hint"))));
            body.add(new Block.Grid(questions(section)));
        }
        body.add(new Block.Signatures(List.of(
                new Signature(List.of(say("fieldwork.sheet.family")), Optional.empty()),
                new Signature(List.of(say("fieldwork.sheet.surveyor")), Optional.empty()))));
    }

    private Table visit() {
        return new Table(
                List.of(
                        Table.Column.of(say("fieldwork.sheet.day"), 40, Table.Align.CENTER),
                        Table.Column.of(say("fieldwork.sheet.who"), 60, Table.Align.CENTER)),
                List.of(Table.row(Table.words(ROOM), Table.words(ROOM))),
                false);
    }

    private String home(Candidate household) {
        String group = register.groupNames().getOrDefault(household.area(), "?");
        return household.address().isEmpty() ? group : household.address() + ", " + group;
    }

    private Table people(List<Member> members) {
        List<Table.Row> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(member.name().written()),
                    Table.words(member.relation().vietnamese()),
                    Table.words(Optional.ofNullable(member.sex())
                            .map(sex -> sex.vietnamese())
                            .orElse("")),
                    Table.words(Optional.ofNullable(member.birth())
                            .map(birth -> birth.written())
                            .orElse("")),
                    Table.words("")));
        }
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            rows.add(Table.row(
                    Table.words(""),
                    Table.words("\u00A0"),
                    Table.words(""),
                    Table.words(""),
                    Table.words(""),
                    Table.words("")));
        }
        return new Table(
                List.of(
                        Table.Column.of(say("fieldwork.sheet.number"), 6, Table.Align.CENTER),
                        Table.Column.of(say("fieldwork.sheet.name"), 26, Table.Align.LEFT),
                        Table.Column.of(say("fieldwork.sheet.relation"), 17, Table.Align.LEFT),
                        Table.Column.of(say("fieldwork.sheet.sex"), 8, Table.Align.CENTER),
                        Table.Column.of(say("fieldwork.sheet.birth"), 15, Table.Align.CENTER),
                        Table.Column.of(say("fieldwork.sheet.change"), 28, Table.Align.LEFT)),
                rows,
                false);
    }

    private Table questions(SurveyForm.Section section) {
        return new Table(
                List.of(
                        Table.Column.of(say("fieldwork.sheet.question"), 40, Table.Align.LEFT),
                        Table.Column.of(say("fieldwork.sheet.answer"), 60, Table.Align.LEFT)),
                section.questions().stream()
                        .map(question -> (Table.Row)
                                Table.row(Table.words(say("survey.q." + question.id())), Table.words(place(question))))
                        .toList(),
                false);
    }

    private Optional<PointTable> tableOf(Candidate household, LocalDate day) {
        return register.household(household.code(), day)
                .flatMap(found -> points.on(PointTable.Kind.INCOME, found.isUrban() ? "urban" : "rural", day));
    }

    private Table points(PointTable table) {
        return new Table(
                List.of(
                        Table.Column.of(say("fieldwork.sheet.question"), 40, Table.Align.LEFT),
                        Table.Column.of(say("fieldwork.sheet.answer"), 60, Table.Align.LEFT)),
                table.questions().stream()
                        .map(question -> (Table.Row) Table.row(
                                Table.words(question.number() + ". " + question.text()),
                                Table.words(question.answers().stream()
                                        .map(answer ->
                                                BOX + answer.text() + " (" + say("points.worth", answer.points()) + ")")
                                        .map(answer -> answer.replace(' ', '\u00A0'))
                                        .collect(Collectors.joining("   ")))))
                        .toList(),
                false);
    }

    /** The place to write or to tick. */
    private String place(Question question) {
        return switch (question.kind()) {
            case MONEY -> ROOM + " đ";
            case AREA -> ROOM + " m²";
            case POINTS, TEXT -> ROOM;
            case CHOICE, CHOICES -> {
                List<String> boxes = question.options().stream()
                        .map(option -> BOX + say("survey.o." + question.words() + "." + option))
                        .map(option -> option.replace(' ', '\u00A0'))
                        .toList();
                yield String.join("   ", boxes);
            }
        };
    }

    private String say(String key, Object... values) {
        return words.text(Language.VIETNAMESE, key, values);
    }
}
