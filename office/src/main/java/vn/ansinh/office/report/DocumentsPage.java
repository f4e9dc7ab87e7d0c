package vn.ansinh.office.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.document.list.Posting;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** The official lists, as drafts to be signed, in the format that is asked for. */
@Controller
class DocumentsPage {
    private final MakingList making;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    DocumentsPage(MakingList making, Register register, TakenOut taken, Today today) {
        this.making = making;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/documents")
    @Requires(UseCase.SEE_DOCUMENTS)
    public ModelAndView choose(@RequestParam Map<String, String> asked) {
        return page(asked, new LinkedHashMap<>());
    }

    @GetMapping("/documents/list")
    @Requires(UseCase.MAKE_DOCUMENT)
    public Object list(@RequestParam Map<String, String> asked) {
        Map<String, String> faults = new LinkedHashMap<>();
        LocalDate day = day(asked, "day", faults);
        boolean posted = "posted".equals(asked.get("version"));
        Posting posting = posted ? posting(asked, faults) : null;
        if (!faults.isEmpty()) {
            return page(asked, faults);
        }
        MakingList.Wanted wanted = new MakingList.Wanted(
                "poor".equals(asked.get("which")) ? ListResult.POOR : ListResult.NEAR_POOR,
                group(asked.getOrDefault("group", "")),
                day,
                posting,
                today.date());
        Optional<AdministrativeDocument> draft = making.draft(wanted);
        if (draft.isEmpty()) {
            faults.put("which", "report.documents.empty");
            return page(asked, faults);
        }
        Format format = format(asked.getOrDefault("format", "docx"));
        String name = "danh-sach-" + (wanted.result() == ListResult.POOR ? "ho-ngheo" : "ho-can-ngheo")
                + (posted ? "-niem-yet" : "") + "-" + day + "." + format.extension();
        taken.record(new TakenOut.File(posted ? "posted-list" : "poverty-list", rows(draft.get()), List.of(), "", ""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Rendering.render(draft.get(), format));
    }

    private static int rows(AdministrativeDocument document) {
        return (int) document.body().stream()
                .flatMap(block -> block instanceof Block.Grid(Table table) ? table.rows().stream() : Stream.empty())
                .filter(row -> row instanceof Table.Entry)
                .count();
    }

    private ModelAndView page(Map<String, String> asked, Map<String, String> faults) {
        Map<String, String> groups = new LinkedHashMap<>();
        List<Area> areas = register.areas(today.date());
        areas.forEach(area -> groups.put(area.id().toString(), area.name()));
        return new ModelAndView("report/documents", Map.of("view", new ListForm(asked, faults, groups)));
    }

    private LocalDate day(Map<String, String> asked, String field, Map<String, String> faults) {
        String written = asked.getOrDefault(field, "");
        if (written.isBlank()) {
            return today.date();
        }
        return WrittenDate.read(written, today.date().plusYears(1)).orElseGet(() -> {
            faults.put(field, "shell.asof.unreadable");
            return today.date();
        });
    }

    private Posting posting(Map<String, String> asked, Map<String, String> faults) {
        LocalDate from = day(asked, "from", faults);
        LocalDate until = day(asked, "until", faults);
        if (until.isBefore(from)) {
            faults.put("until", "report.documents.wrong.until");
        }
        for (String field : List.of("places", "complaints")) {
            if (asked.getOrDefault(field, "").isBlank()) {
                faults.put(field, "report.documents.wrong." + field);
            }
        }
        return new Posting(
                from,
                until.isBefore(from) ? from : until,
                asked.getOrDefault("places", ""),
                asked.getOrDefault("complaints", ""),
                until.isBefore(from) ? from : until);
    }

    private @Nullable UUID group(String id) {
        if (id.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
    }

    private static Format format(String name) {
        try {
            return Format.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
    }
}
