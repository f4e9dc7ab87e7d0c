package vn.ansinh.office.survey.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRow;

/**
 * Reads a spreadsheet with one surveyed household a row. Its columns are found by their titles, which are those of the
 * form; words of options are read as the form writes them.
 */
public final class SheetSurveys {
    /** A row as read: the household by its code, and the answers in stored form. */
    public record Row(int number, String code, LocalDate day, String surveyor, Map<String, String> answers) {}

    /** What is wrong with a cell: where, what stands there, and the key of the sentence that says what to type. */
    public record Fault(int row, String title, String value, String key) {}

    /** Good rows and faults; a row with a fault is not among the good ones. */
    public record Reading(List<Row> rows, List<Fault> faults, int rowsRead, List<String> unknownTitles) {}

    private static final String CODE = "code";
    private static final String DAY = "day";
    private static final String SURVEYOR = "surveyor";
    private static final Map<String, List<String>> HEAD = Map.of(
            CODE, List.of("Mã hộ", "Mã số hộ"),
            DAY, List.of("Ngày khảo sát", "Ngày phỏng vấn", "Ngày điều tra"),
            SURVEYOR, List.of("Rà soát viên", "Điều tra viên", "Người khảo sát"));
    /** Stands beside the code for people to read, and is not read back. */
    private static final String OF_HEAD = "Chủ hộ";

    /** How a spreadsheet of ours begins. */
    public static final List<String> TITLES = List.of("Mã hộ", OF_HEAD, "Ngày khảo sát", "Rà soát viên");

    private static final int HEADER_WITHIN = 30;

    /** Where the columns stand; the first two must be there. */
    private record Columns(Map<String, Integer> byId, int code, int day) {}

    private final SurveyForm form;
    private final OptionWords words;
    private final LocalDate today;

    /** The words of an option in the office's language. */
    public interface OptionWords {
        String of(String words, String option);
    }

    public SheetSurveys(SurveyForm form, OptionWords words, LocalDate today) {
        this.form = form;
        this.words = words;
        this.today = today;
    }

    /** Reads the first sheet that has the household's code and the day among its titles; empty when none has. */
    public Optional<Reading> read(SheetFile file) {
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            Optional<Reading> reading = read(file, sheet);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> read(SheetFile file, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        file.read(sheet, row -> {
            if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
            return true;
        });
        for (int header = 0; header < Math.min(HEADER_WITHIN, rows.size()); header++) {
            List<String> unknown = new ArrayList<>();
            Map<String, Integer> columns = columns(rows.get(header), unknown);
            Integer code = columns.get(CODE);
            Integer day = columns.get(DAY);
            if (code != null && day != null) {
                return Optional.of(rows(
                        rows.subList(header + 1, rows.size()),
                        new Columns(columns, code, day),
                        rows.get(header),
                        unknown));
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> columns(SheetRow titles, List<String> unknown) {
        Map<String, String> known = new HashMap<>();
        HEAD.forEach((id, heads) -> heads.forEach(title -> known.put(key(title), id)));
        // "Nguồn nước sinh hoạt" heads both the source and its indicator: the fact, which the form asks first, has it.
        form.questions()
                .forEach(question -> question.titles().forEach(title -> known.putIfAbsent(key(title), question.id())));
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < titles.cells().size(); column++) {
            String id = known.get(key(titles.cell(column)));
            if (id != null) {
                columns.putIfAbsent(id, column);
            } else if (!titles.cell(column).isEmpty()
                    && !key(titles.cell(column)).equals(key(OF_HEAD))) {
                unknown.add(titles.cell(column));
            }
        }
        return columns;
    }

    /** A title without what stands in brackets: units and remarks. */
    private static String key(String title) {
        return Vietnamese.fold(title.replaceAll("\\([^)]*\\)", " ")).strip().replaceAll("\\s+", " ");
    }

    private Reading rows(List<SheetRow> rows, Columns columns, SheetRow titles, List<String> unknown) {
        List<Row> good = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (SheetRow row : rows.stream().filter(row -> isFilled(row, columns)).toList()) {
            List<Fault> found = new ArrayList<>();
            String code = row.cell(columns.code());
            if (code.isEmpty()) {
                found.add(new Fault(row.number(), titles.cell(columns.code()), "", "survey.wrong.code"));
            }
            String written = row.cell(columns.day());
            Optional<LocalDate> day = day(written);
            if (day.isEmpty() || day.get().isAfter(today)) {
                String sentence = day.isEmpty() ? "survey.wrong.day" : "survey.wrong.day-ahead";
                found.add(new Fault(row.number(), titles.cell(columns.day()), written, sentence));
            }
            Map<String, String> answers = answers(row, columns.byId(), titles, found);
            faults.addAll(found);
            if (found.isEmpty()) {
                Integer column = columns.byId().get(SURVEYOR);
                String surveyor = column == null ? "" : row.cell(column);
                good.add(new Row(row.number(), code, day.orElseThrow(), surveyor, answers));
            }
        }
        return new Reading(good, faults, rows.size(), unknown);
    }

    /** Whether there is more in a row than which household it is for: nobody has to delete those that were not asked yet. */
    private static boolean isFilled(SheetRow row, Columns columns) {
        return row.cell(columns.code()).isEmpty()
                || columns.byId().entrySet().stream()
                        .anyMatch(column -> !column.getKey().equals(CODE)
                                && !row.cell(column.getValue()).isEmpty());
    }

    private Map<String, String> answers(
            SheetRow row, Map<String, Integer> columns, SheetRow titles, List<Fault> found) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            Integer column = columns.get(question.id());
            if (column == null || row.cell(column).isEmpty()) {
                continue;
            }
            AnswerCheck.Checked checked = AnswerCheck.check(question, coded(question, row.cell(column)));
            checked.fault()
                    .ifPresent(key -> found.add(new Fault(row.number(), titles.cell(column), row.cell(column), key)));
            answers.put(question.id(), checked.stored());
        }
        return answers;
    }

    /** The codes of the options that the words of a cell name; other words stay, for the check to refuse. */
    private String coded(Question question, String cell) {
        return switch (question.kind()) {
            case CHOICE -> option(question, cell);
            case CHOICES ->
                Arrays.stream(cell.split("\\s*[;\\n]\\s*"))
                        .filter(part -> !part.isBlank())
                        .map(part -> option(question, part).replace(' ', '_'))
                        .collect(Collectors.joining(" "));
            case MONEY, AREA, POINTS, TEXT -> cell;
        };
    }

    private String option(Question question, String cell) {
        String wanted = key(cell);
        for (String option : question.options()) {
            for (String word : words.of(question.words(), option).split("\\|", -1)) {
                if (wanted.equals(key(word))) {
                    return option;
                }
            }
        }
        return cell;
    }

    private Optional<LocalDate> day(String written) {
        return WrittenDate.read(written, today)
                .or(() -> BirthDate.parse(written, today)
                        .asOptional()
                        .filter(date -> date.precision() == BirthDate.Precision.DAY)
                        .map(BirthDate::date));
    }
}
