package vn.ansinh.office.report.ask.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.report.ask.Answering;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.ReadyQuestions;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.SavedQuestion;
import vn.ansinh.office.report.ask.SavedQuestions;
import vn.ansinh.office.report.ask.Sentence;
import vn.ansinh.office.report.ask.Speech;

/**
 * Điền biểu mẫu: puts numbers where a spreadsheet given from above names a question, {@code [HN-01]}, of a row
 * {@code [HN-01:Tổ dân phố 7]} and of a column {@code [HN-01:Tổ dân phố 7:Nam]}. All of it, or nothing with what is wrong in
 * which cell. A sheet at the end says where the numbers come from.
 */
@Component
class FormFilling {
    private static final Pattern PLACE = Pattern.compile("\\[((?:HN|AS)-\\d{1,6})(?::([^:\\]]*))?(?::([^:\\]]*))?]");
    private static final Pattern NEARLY = Pattern.compile("\\[\\s*((?:HN|AS)-[^\\]]*)]");
    private static final int MOST_CELLS = 200_000;
    private static final int WIDE = 12_000;

    private final SavedQuestions saved;
    private final ReadyQuestions ready;
    private final Answering answering;
    private final Sentence sentences;
    private final Words words;

    FormFilling(SavedQuestions saved, ReadyQuestions ready, Answering answering, Sentence sentences, Words words) {
        this.saved = saved;
        this.ready = ready;
        this.answering = answering;
        this.sentences = sentences;
        this.words = words;
    }

    /** What is wrong in which cell. */
    record Wrong(String sheet, String cell, Said what) {}

    /** What came of a form. */
    sealed interface Outcome {
        /** The form with its numbers. */
        final class Filled implements Outcome {
            private final byte[] file;
            private final int cells;

            Filled(byte[] file, int cells) {
                this.file = file.clone();
                this.cells = cells;
            }

            byte[] file() {
                return file.clone();
            }

            /** How many places were filled. */
            int cells() {
                return cells;
            }
        }

        record Refused(List<Wrong> wrong) implements Outcome {
            public Refused {
                wrong = List.copyOf(wrong);
            }
        }
    }

    @Transactional(readOnly = true)
    @SuppressWarnings("IllegalCatch") // the boundary to the library: whatever it throws on a broken file is one refusal
    public Outcome fill(byte[] file, LocalDate day) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return new Filling(day).fill(workbook);
        } catch (IOException | RuntimeException broken) {
            return new Outcome.Refused(List.of(new Wrong("", "", Said.of("ask.form.broken"))));
        }
    }

    /** One form at work. */
    private final class Filling {
        private final LocalDate day;
        private final Speech speech = (key, values) -> words.text(Language.VIETNAMESE, key, values);
        private final Map<String, Optional<Result>> results = new HashMap<>();
        private final Map<String, Said> faults = new HashMap<>();
        private final Map<String, Question> asked = new LinkedHashMap<>();
        private final List<Wrong> wrong = new ArrayList<>();
        private int filled;

        Filling(LocalDate day) {
            this.day = day;
        }

        Outcome fill(XSSFWorkbook workbook) throws IOException {
            int seen = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        seen++;
                        if (seen > MOST_CELLS) {
                            return new Outcome.Refused(List.of(
                                    new Wrong(sheet.getSheetName(), "", Said.of("ask.form.too-large", MOST_CELLS))));
                        }
                        if (cell.getCellType() == CellType.STRING) {
                            cell(sheet, cell);
                        }
                    }
                }
            }
            if (wrong.isEmpty() && filled == 0) {
                wrong.add(new Wrong("", "", Said.of("ask.form.nothing")));
            }
            if (!wrong.isEmpty()) {
                return new Outcome.Refused(wrong);
            }
            sources(workbook);
            workbook.setForceFormulaRecalculation(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return new Outcome.Filled(out.toByteArray(), filled);
        }

        private void cell(Sheet sheet, Cell cell) {
            String text = cell.getStringCellValue();
            Matcher place = PLACE.matcher(text);
            StringBuilder written = new StringBuilder();
            int found = 0;
            long last = 0;
            while (place.find()) {
                Object value = value(place.group(1), text(place, 2), text(place, 3));
                if (value instanceof Said fault) {
                    wrong.add(new Wrong(sheet.getSheetName(), cell.getAddress().formatAsString(), fault));
                    return;
                }
                found++;
                last = (Long) value;
                place.appendReplacement(written, String.valueOf(last));
            }
            if (found == 0) {
                Matcher nearly = NEARLY.matcher(text);
                if (nearly.find()) {
                    wrong.add(new Wrong(
                            sheet.getSheetName(),
                            cell.getAddress().formatAsString(),
                            Said.of("ask.form.unreadable", nearly.group())));
                }
                return;
            }
            place.appendTail(written);
            filled += found;
            if (written.toString().strip().equals(String.valueOf(last))) {
                cell.setCellValue((double) last);
            } else {
                cell.setCellValue(written.toString());
            }
        }

        private static String text(Matcher place, int group) {
            String text = place.group(group);
            return text == null ? "" : text.strip();
        }

        /** The number, or what keeps it from being found. */
        private Object value(String code, String row, String column) {
            Optional<Result> result = results.computeIfAbsent(code, this::result);
            if (result.isEmpty()) {
                return faults.getOrDefault(code, Said.of("ask.form.no-question", code));
            }
            Result found = result.get();
            int line = row.isEmpty() ? found.lines().size() - 1 : line(found, row);
            if (line < 0) {
                return Said.of("ask.form.no-row", code, row);
            }
            int at = column.isEmpty() ? found.columns().size() - 1 : column(found, column);
            if (at < 0) {
                return Said.of("ask.form.no-column", code, column);
            }
            return found.lines().get(line).cells().get(at).count();
        }

        private Optional<Result> result(String code) {
            Optional<Question> question =
                    saved.ofCode(code).map(SavedQuestion::question).or(() -> ready.ofCode(code));
            if (question.isEmpty()) {
                return Optional.empty();
            }
            Optional<Said> fault = answering.fault(question.get(), day);
            if (fault.isPresent()) {
                faults.put(code, Said.of("ask.form.cannot", code));
                return Optional.empty();
            }
            asked.put(code, question.get());
            return Optional.of(answering.answer(question.get(), day));
        }

        private int line(Result found, String name) {
            for (int line = 0; line < found.lines().size() - 1; line++) {
                Optional<Choice> choice = found.lines().get(line).choice();
                if (choice.isPresent() && isNamed(choice.get(), name)) {
                    return line;
                }
            }
            return -1;
        }

        private int column(Result found, String name) {
            for (int column = 0; column < found.columns().size() - 1; column++) {
                if (isNamed(found.columns().get(column), name)) {
                    return column;
                }
            }
            return -1;
        }

        private boolean isNamed(Choice choice, String name) {
            return choice.value().equals(name)
                    || Vietnamese.fold(choice.in(speech)).equals(Vietnamese.fold(name));
        }

        /** Where each number comes from, and how many could not be answered. */
        private void sources(XSSFWorkbook workbook) {
            String name = speech.text("ask.form.sources");
            int number = 1;
            while (workbook.getSheet(name + (number == 1 ? "" : " " + number)) != null) {
                number++;
            }
            Sheet sheet = workbook.createSheet(name + (number == 1 ? "" : " " + number));
            sheet.setColumnWidth(1, WIDE);
            write(
                    sheet,
                    0,
                    List.of(
                            speech.text("ask.form.code"),
                            speech.text("ask.form.question"),
                            speech.text("ask.sum"),
                            speech.text("ask.unknown")));
            int at = 1;
            for (Map.Entry<String, Question> each : asked.entrySet()) {
                Result result =
                        results.getOrDefault(each.getKey(), Optional.empty()).orElseThrow();
                Row row = write(sheet, at, List.of(each.getKey(), sentences.of(each.getValue(), day, speech)));
                row.createCell(2).setCellValue((double) result.total().count());
                row.createCell(3).setCellValue((double) result.unknown());
                at++;
            }
        }

        private static Row write(Sheet sheet, int at, List<String> texts) {
            Row row = sheet.createRow(at);
            for (int column = 0; column < texts.size(); column++) {
                row.createCell(column).setCellValue(texts.get(column));
            }
            return row;
        }
    }
}
