package vn.ansinh.office.registry.check;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.export.SheetDownload;
import vn.ansinh.office.registry.sheet.PlainSheet;

/** What a check found as a spreadsheet, to be handed to the groups. */
@Controller
class CheckFile {
    private final CheckLists lists;
    private final Seen seen;
    private final TakenOut taken;
    private final Today today;
    private final Words words;

    CheckFile(CheckLists lists, Seen seen, TakenOut taken, Today today, Words words) {
        this.lists = lists;
        this.seen = seen;
        this.taken = taken;
        this.today = today;
        this.words = words;
    }

    @GetMapping("/checks/{code}/file")
    @Requires(UseCase.EXPORT_REGISTER)
    @Transactional(readOnly = true)
    void file(@PathVariable String code, @RequestParam(defaultValue = "") String group, HttpServletResponse response) {
        Check check = CheckLists.check(code);
        List<CheckView.Line> lines = CheckLists.in(CheckPages.id(group), lists.lines(check, false));
        seen.by(check, lines);
        taken.record(
                new TakenOut.File("check", lines.size(), check.needs().stream().toList(), "", ""));
        List<String> headers = Stream.of(
                        "registry.group",
                        "registry.code",
                        "registry.head",
                        "registry.name",
                        "registry.check.what",
                        "registry.check.fix")
                .map(this::vietnamese)
                .toList();
        List<List<String>> rows =
                lines.stream().map(line -> cells(line.finding())).toList();
        SheetDownload.send(
                "kiem-tra-" + code + "-" + today.date() + ".xlsx",
                response,
                out -> PlainSheet.write(vietnamese("registry.check.title"), headers, rows, out));
    }

    private List<String> cells(Finding finding) {
        String said = finding.said().stream()
                .map(each ->
                        words.text(Language.VIETNAMESE, each.key(), each.facts().toArray()))
                .collect(Collectors.joining(" "));
        return List.of(
                Objects.requireNonNullElse(finding.areaName(), ""),
                finding.code(),
                finding.head(),
                Objects.requireNonNullElse(finding.personName(), ""),
                said,
                vietnamese(finding.check().key() + ".fix"));
    }

    private String vietnamese(String key) {
        return words.text(Language.VIETNAMESE, key);
    }
}
