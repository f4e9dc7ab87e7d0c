package vn.ansinh.office.programme.target;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.sheet.PlainSheet;

/** Needs and loans as spreadsheets. */
@Component
class LoanSheets {
    private static final List<String> NEEDS =
            List.of("group", "code", "head", "standing", "state", "day", "amount", "words");
    private static final List<String> ACCOUNTS = List.of(
            "group",
            "code",
            "head",
            "savings",
            "association",
            "purpose",
            "stand",
            "lent-on",
            "lent",
            "repaid",
            "left",
            "due");

    private final Words words;

    LoanSheets(Words words) {
        this.words = words;
    }

    byte[] needs(List<Loans.Line> lines, Language language) {
        Writing writing = Writing.in(language);
        return sheet(
                "loan.title",
                NEEDS,
                lines.stream()
                        .map(one -> List.of(
                                one.group(),
                                one.code(),
                                one.head(),
                                words.text(
                                        language,
                                        "loan.standing." + one.standing().code()),
                                words.text(language, "loan.state." + one.state().code()),
                                one.day().map(writing::date).orElse(""),
                                one.amount().isPresent()
                                        ? String.valueOf(one.amount().getAsLong())
                                        : "",
                                one.words()))
                        .toList(),
                language);
    }

    byte[] accounts(List<LoanAccount> shown, LocalDate day, Language language) {
        Writing writing = Writing.in(language);
        return sheet(
                "loan.lent.title",
                ACCOUNTS,
                shown.stream()
                        .map(one -> List.of(
                                one.area(),
                                one.code(),
                                one.head(),
                                one.group(),
                                one.association(),
                                one.purpose(),
                                words.text(
                                        language, "loan.stand." + one.stand(day).code()),
                                one.lentOn().map(writing::date).orElse(""),
                                String.valueOf(one.lent()),
                                String.valueOf(one.repaid()),
                                String.valueOf(one.left()),
                                one.dueOn().map(writing::date).orElse("")))
                        .toList(),
                language);
    }

    private byte[] sheet(String title, List<String> heads, List<List<String>> rows, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainSheet.write(
                words.text(language, title),
                heads.stream()
                        .map(head -> words.text(language, "loan.sheet." + head))
                        .toList(),
                rows,
                out);
        return out.toByteArray();
    }
}
