package vn.ansinh.office.registry.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.registry.people.YesNo;
import vn.ansinh.office.registry.sheet.Mapping.Shape;

/**
 * Writes households as a spreadsheet under the headers that the reader knows, so that what is written is read back
 * the same. Every cell is text, safe from being run as a formula.
 */
public final class SheetExport {
    private static final List<Meaning> HOUSEHOLD = List.of(
            Meaning.HOUSEHOLD_CODE,
            Meaning.GROUP,
            Meaning.ADDRESS,
            Meaning.PHONE,
            Meaning.LISTED_CLASS,
            Meaning.DECISION,
            Meaning.DECISION_DATE,
            Meaning.HOUSEHOLD_NOTE);
    private static final List<Meaning> PERSON = List.of(
            Meaning.NAME,
            Meaning.RELATION,
            Meaning.SEX,
            Meaning.BIRTH,
            Meaning.ETHNIC_GROUP,
            Meaning.CITIZEN_ID,
            Meaning.OLD_ID,
            Meaning.OCCUPATION,
            Meaning.WORK_STATUS,
            Meaning.ABLE_TO_WORK,
            Meaning.STUDYING_AT,
            Meaning.CERTIFICATE,
            Meaning.DISABILITY,
            Meaning.SERIOUS_ILLNESS,
            Meaning.INSURED,
            Meaning.INSURANCE_PAYER,
            Meaning.ALLOWANCE,
            Meaning.ALLOWANCE_KIND,
            Meaning.INTERNET,
            Meaning.MERIT,
            Meaning.NOTE);
    private static final String SHEET = "Danh sách";
    private static final int TEMPLATE_MEMBERS = 6;
    private static final int FLUSH_EVERY = 500;
    private static final double WIDTH = 16;

    private SheetExport() {}

    /** Writes all households; a row a household has as many member columns as the largest of them. */
    public static void write(Shape shape, Iterable<HouseholdEntry> households, OutputStream out) {
        int members = 1;
        for (HouseholdEntry household : households) {
            members = Math.max(members, household.members().size());
        }
        write(shape, members, households, out);
    }

    /** An empty spreadsheet with the headers, to be filled in. */
    public static void template(Shape shape, OutputStream out) {
        write(shape, TEMPLATE_MEMBERS, List.of(), out);
    }

    /** Writes households as they come, once; the caller knows how many members the largest has. */
    public static void write(Shape shape, int members, Iterable<HouseholdEntry> households, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            List<String> headers = headers(shape, members);
            for (int column = 0; column < headers.size(); column++) {
                sheet.inlineString(0, column, headers.get(column));
                sheet.width(column, WIDTH);
            }
            sheet.range(0, 0, 0, headers.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("E8EEF4")
                    .set();
            sheet.freezePane(0, 1);
            int row = 1;
            int flushed = row;
            for (HouseholdEntry household : households) {
                row = rows(shape, household, sheet, row);
                if (row - flushed >= FLUSH_EVERY) {
                    sheet.flush();
                    flushed = row;
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static List<String> headers(Shape shape, int members) {
        List<String> headers = new ArrayList<>();
        HOUSEHOLD.forEach(meaning -> headers.add(meaning.header()));
        PERSON.forEach(meaning -> headers.add(meaning.header()));
        for (int member = 2; shape == Shape.HOUSEHOLD_ROWS && member <= members; member++) {
            for (Meaning meaning : PERSON) {
                headers.add("Thành viên " + member + ": " + meaning.header());
            }
        }
        return headers;
    }

    private static int rows(Shape shape, HouseholdEntry household, Worksheet sheet, int first) {
        int row = first;
        int column = household(household, sheet, row);
        for (PersonEntry person : inOrder(shape, household)) {
            column = person(person, sheet, row, column);
            if (shape == Shape.HEADS_ONLY) {
                break;
            }
            if (shape == Shape.PERSON_ROWS) {
                row++;
                column = HOUSEHOLD.size();
            }
        }
        return shape == Shape.PERSON_ROWS ? Math.max(row, first + 1) : row + 1;
    }

    /** A row a household begins with the head; a row a person keeps the order of the list. */
    private static List<PersonEntry> inOrder(Shape shape, HouseholdEntry household) {
        if (shape == Shape.PERSON_ROWS) {
            return household.members();
        }
        List<PersonEntry> members = new ArrayList<>(household.members());
        household.head().ifPresent(head -> {
            members.remove(head);
            members.addFirst(head);
        });
        return members;
    }

    private static int household(HouseholdEntry household, Worksheet sheet, int row) {
        RecognisedStatus status = household.status();
        LocalDate on = status == null ? null : status.on();
        int column = 0;
        text(sheet, row, column++, household.code());
        text(sheet, row, column++, household.group());
        text(sheet, row, column++, household.address());
        text(
                sheet,
                row,
                column++,
                household.phone() == null ? null : household.phone().shown());
        text(sheet, row, column++, status == null ? null : status.listed().vietnamese());
        text(sheet, row, column++, status == null ? null : status.decision());
        text(sheet, row, column++, on == null ? null : day(on));
        text(sheet, row, column++, household.note());
        return column;
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static int person(PersonEntry person, Worksheet sheet, int row, int first) {
        Situation situation = person.situation();
        int column = first;
        text(sheet, row, column++, person.name().written());
        word(sheet, row, column++, person.relation());
        word(sheet, row, column++, person.sex());
        text(
                sheet,
                row,
                column++,
                person.birth() == null ? null : person.birth().written());
        text(
                sheet,
                row,
                column++,
                person.ethnicGroup() == null ? null : person.ethnicGroup().name());
        number(sheet, row, column++, person.identity().citizenId());
        number(sheet, row, column++, person.identity().oldId());
        text(sheet, row, column++, situation.occupation());
        word(sheet, row, column++, situation.workStatus());
        answer(sheet, row, column++, situation.ableToWork());
        word(sheet, row, column++, situation.studyingAt());
        word(sheet, row, column++, situation.certificate());
        word(sheet, row, column++, person.health().disability());
        answer(sheet, row, column++, person.health().seriousIllness());
        answer(sheet, row, column++, situation.insured());
        word(sheet, row, column++, situation.insurancePayer());
        answer(sheet, row, column++, situation.monthlyAllowance());
        word(sheet, row, column++, situation.allowanceKind());
        answer(sheet, row, column++, situation.usesInternet());
        answer(sheet, row, column++, situation.merit());
        text(sheet, row, column++, person.note());
        return column;
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, FormulaGuard.on(text));
        }
    }

    private static void word(Worksheet sheet, int row, int column, @Nullable Worded word) {
        text(sheet, row, column, word == null ? null : word.vietnamese());
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable CitizenId id) {
        text(sheet, row, column, id == null ? null : id.digits());
    }

    private static void answer(Worksheet sheet, int row, int column, @Nullable Boolean answer) {
        text(sheet, row, column, answer == null ? null : YesNo.written(answer));
    }
}
