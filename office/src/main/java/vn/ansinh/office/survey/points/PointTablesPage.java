package vn.ansinh.office.survey.points;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRefused;

/** Bảng điểm: the tables of points of the ward, each entered on the screen or from a spreadsheet that is looked at before it is kept. */
@Controller
@Requires(UseCase.ASK_LAW)
class PointTablesPage {
    private static final String PAGE = "/law/points";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final PointTables tables;
    private final EnteringPoints entering;

    PointTablesPage(PointTables tables, EnteringPoints entering) {
        this.tables = tables;
        this.entering = entering;
    }

    @GetMapping(PAGE)
    ModelAndView list() {
        return new ModelAndView("survey/points", Map.of("tables", tables.all()));
    }

    @GetMapping(PAGE + "/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("survey/point-table", Map.of("table", find(id)));
    }

    @GetMapping(PAGE + "/new")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView blank(@RequestParam(defaultValue = "") String kind, @RequestParam Optional<UUID> like) {
        String id = Ids.next().toString();
        return form(like.map(this::find)
                .map(table -> new PointForm(
                        id,
                        table.kind().code(),
                        table.area().orElse(""),
                        table.from().format(WRITTEN),
                        table.source(),
                        table.endsFrom().map(String::valueOf).orElse(""),
                        PointForm.rows(table),
                        Faults.NONE))
                .orElseGet(() -> new PointForm(id, kind, "", "", "", "", List.of(), Faults.NONE)));
    }

    /** {@code action}: to keep it, to add rows, or to stop scoring from that day on. */
    @PostMapping(PAGE + "/new")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView enter(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "keep") String action,
            HttpServletResponse response) {
        PointForm form = typed(sent, rows(sent));
        if (action.equals("more")) {
            return form(form);
        }
        Map<String, Said> faults = action.equals("stop") ? entering.stop(form) : entering.enter(form);
        if (!faults.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(form.with(new Faults(faults)));
        }
        Flash.done(response, action.equals("stop") ? "points.stopped" : "points.entered");
        return new ModelAndView("redirect:" + PAGE);
    }

    /** Shows what a spreadsheet says in the form; nothing is kept yet. */
    @PostMapping(PAGE + "/read")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView read(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultipartFile file,
            HttpServletResponse response) {
        PointForm form = typed(sent, rows(sent));
        try {
            Optional<List<PointRow>> rows = PointSheet.read(SheetFile.open(
                    file.getBytes(),
                    Optional.ofNullable(file.getOriginalFilename()).orElse("")));
            if (rows.isPresent()) {
                return form(typed(sent, rows.get()).with(new Faults(new PointRows(rows.get()).faults())));
            }
            return refused(form, Said.of("points.fault.file"), response);
        } catch (SheetRefused unreadable) {
            return refused(
                    form,
                    Said.of(unreadable.why().key(), unreadable.why().arguments().toArray()),
                    response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ModelAndView refused(PointForm form, Said why, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form(form.with(new Faults(Map.of("file", why))));
    }

    /** An empty spreadsheet to fill in. */
    @GetMapping(PAGE + "/blank.xlsx")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ResponseEntity<byte[]> blankSheet() {
        return sheet("bang-diem-mau", List.of());
    }

    @GetMapping(PAGE + "/{id}/table.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        PointTable table = find(id);
        return sheet("bang-diem-" + table.kind().code() + "-" + table.from(), table.questions());
    }

    private static ResponseEntity<byte[]> sheet(String name, List<PointQuestion> questions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PointSheet.write("Bảng điểm", questions, out);
        return SheetAnswer.of(name, out.toByteArray());
    }

    private static PointForm typed(MultiValueMap<String, String> sent, List<PointRow> rows) {
        return new PointForm(
                one(sent, "id", Ids.next().toString()),
                one(sent, "kind", ""),
                one(sent, "area", ""),
                one(sent, "from", ""),
                one(sent, "source", ""),
                one(sent, "ends", ""),
                rows,
                Faults.NONE);
    }

    private static String one(MultiValueMap<String, String> sent, String field, String otherwise) {
        return Optional.ofNullable(sent.getFirst(field)).orElse(otherwise);
    }

    private static List<PointRow> rows(MultiValueMap<String, String> sent) {
        List<String> answers = sent.getOrDefault("answer", List.of());
        List<PointRow> rows = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++) {
            rows.add(new PointRow(
                    at(sent, "question", at), at(sent, "way", at), answers.get(at), at(sent, "points", at)));
        }
        return rows;
    }

    private static String at(MultiValueMap<String, String> sent, String field, int at) {
        List<String> values = sent.getOrDefault(field, List.of());
        return at < values.size() ? values.get(at) : "";
    }

    private static ModelAndView form(PointForm form) {
        return new ModelAndView("survey/point-form", Map.of("form", form.longer()));
    }

    private PointTable find(UUID id) {
        return tables.find(id).orElseThrow(() -> new NothingHere("table of points " + id));
    }
}
