package vn.ansinh.office.programme.help;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.sheet.PlainSheet;

/** The list of households and helpers as a spreadsheet, and its reasons in the words of papers. */
@Component
class HelpSheet {
    private static final List<String> HEADS = List.of(
            "group",
            "code",
            "head",
            "address",
            "people",
            "status",
            "listed",
            "causes",
            "body",
            "person",
            "phone",
            "task",
            "visited",
            "due",
            "wish",
            "commitment",
            "level",
            "reasons");

    private final Words words;
    private final HelpNeeds needs;

    HelpSheet(Words words, HelpNeeds needs) {
        this.words = words;
        this.needs = needs;
    }

    byte[] of(List<HelpedHousehold> shown, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainSheet.write(
                words.text(language, "help.sheet.name"),
                HEADS.stream()
                        .map(head -> words.text(language, "help.sheet." + head))
                        .toList(),
                shown.stream().map(one -> row(one, language)).toList(),
                out);
        return out.toByteArray();
    }

    private List<String> row(HelpedHousehold one, Language language) {
        Writing writing = Writing.in(language);
        List<String> cells = new ArrayList<>(List.of(
                one.areaName(),
                one.code(),
                one.head(),
                one.address(),
                String.valueOf(one.people()),
                words.text(language, "shell.badge." + one.status()),
                writing.date(one.listed()),
                Stream.of(one.causes(), one.lacks())
                        .flatMap(codes -> needs.inWords(codes, language).stream())
                        .distinct()
                        .collect(Collectors.joining("; "))));
        cells.add(one.helping().map(Helping::bodyName).orElse(""));
        cells.add(one.helping().map(Helping::person).orElse(""));
        cells.add(one.helping().map(Helping::phone).orElse(""));
        cells.add(one.helping().map(Helping::task).orElse(""));
        cells.add(one.visit().map(visit -> writing.date(visit.day())).orElse(""));
        cells.add(one.due().map(writing::date).orElse(""));
        cells.add(one.wish().map(FamilyWord::words).orElse(""));
        cells.add(one.commitment().map(word -> writing.date(word.day())).orElse(""));
        cells.add(words.text(language, "help.level." + one.level().code()));
        cells.add(reasons(one, language));
        return cells;
    }

    /** A household and what is to be said of it at a meeting. */
    record Told(HelpedHousehold household, String reasons) {}

    List<Told> reasons(List<HelpedHousehold> helped) {
        return helped.stream()
                .map(one -> new Told(one, reasons(one, Language.VIETNAMESE)))
                .toList();
    }

    private String reasons(HelpedHousehold one, Language language) {
        return one.reasons().stream()
                .map(reason -> words.text(
                        language, reason.said().key(), reason.said().values().toArray()))
                .collect(Collectors.joining("; "));
    }
}
