package vn.ansinh.office.programme.support;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.sheet.PlainSheet;

/** The board as a spreadsheet. */
@Component
class SupportSheet {
    private static final List<String> HEADS = List.of(
            "group",
            "code",
            "head",
            "people",
            "status",
            "need",
            "form",
            "money",
            "amount",
            "given",
            "responsible",
            "deadline",
            "state",
            "done",
            "note");

    private final Words words;

    SupportSheet(Words words) {
        this.words = words;
    }

    byte[] of(List<SupportLine> shown, LocalDate day, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainSheet.write(
                words.text(language, "support.title"),
                HEADS.stream()
                        .map(head -> words.text(language, "support.sheet." + head))
                        .toList(),
                shown.stream().map(one -> row(one, day, language)).toList(),
                out);
        return out.toByteArray();
    }

    private List<String> row(SupportLine one, LocalDate day, Language language) {
        Writing writing = Writing.in(language);
        SupportWanted wanted = one.wanted();
        String form = words.text(language, "support.form." + wanted.form().code());
        List<String> cells = new ArrayList<>(List.of(
                one.home().areaName(),
                one.home().code(),
                one.home().head(),
                String.valueOf(one.home().people()),
                one.home().status().isEmpty()
                        ? ""
                        : words.text(language, "shell.badge." + one.home().status()),
                wanted.need(),
                wanted.words().isEmpty() ? form : form + ": " + wanted.words(),
                wanted.money().stream()
                        .map(money -> words.text(
                                        language,
                                        "programme.source." + money.source().code())
                                + ": "
                                + (money.amount().isPresent()
                                        ? writing.money(money.amount().getAsLong())
                                        : words.text(language, "support.unknown")))
                        .collect(Collectors.joining("; ")),
                String.valueOf(wanted.known()),
                String.valueOf(one.given())));
        cells.add(one.responsible());
        cells.add(writing.date(wanted.deadline()));
        cells.add(words.text(language, "support.stand." + one.stand(day).code()));
        cells.add(one.doneOn().map(writing::date).orElse(""));
        cells.add(wanted.note());
        return cells;
    }
}
