package vn.ansinh.office.benefit.coming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** Sắp thay đổi: a calendar of what begins, ends or changes in the next months, with the notices to the families. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class ComingPages {
    private static final String PATH = "/coming";

    private final ComingWard ward;
    private final ComingPapers papers;
    private final Register register;
    private final Sight sight;
    private final TakenOut taken;
    private final Today today;

    ComingPages(ComingWard ward, ComingPapers papers, Register register, Sight sight, TakenOut taken, Today today) {
        this.ward = ward;
        this.papers = papers;
        this.register = register;
        this.sight = sight;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public ModelAndView show(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String kind) {
        return new ModelAndView("benefit/coming/coming", "view", view(month, group, kind));
    }

    @GetMapping(PATH + "/list.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String kind) {
        ComingView view = view(month, group, kind);
        byte[] file = Rendering.render(papers.list(view, issuer(view.day())), Format.XLSX);
        taken.record(new TakenOut.File("coming-list", view.lines().size(), List.of(), "", ""));
        return file(file, "sap-thay-doi-" + view.chosen(), "xlsx", Format.XLSX.mediaType());
    }

    /** The notice to one family of what the next months bring. */
    @GetMapping(PATH + "/notice-{household}.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> notice(@PathVariable UUID household, @PathVariable String format) {
        Format made = switch (format) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            default -> throw new NothingHere("notice as " + format);
        };
        LocalDate day = today.date();
        List<ComingLine> lines = ward.after(day).stream()
                .filter(line -> line.household().id().equals(household))
                .toList();
        AdministrativeDocument paper = papers.notice(lines, issuer(day), day)
                .orElseThrow(() -> new NothingHere("nothing comes to household " + household));
        sight.look(lines.getFirst().household());
        taken.record(new TakenOut.File("coming-notice", 1, List.of(), "", ""));
        return file(
                Rendering.render(paper, made),
                "bao-truoc-" + lines.getFirst().household().code(),
                made.extension(),
                made.mediaType());
    }

    /** The notices to all families of the list, one file each. */
    @GetMapping(PATH + "/notices.zip")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> notices(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String kind) {
        ComingView view = view(month, group, kind);
        Map<KnownHousehold, List<ComingLine>> families = new LinkedHashMap<>();
        view.lines()
                .forEach(line -> families.computeIfAbsent(line.household(), any -> new ArrayList<>())
                        .add(line));
        IssuingBody issuer = issuer(view.day());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int number = 0;
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<KnownHousehold, List<ComingLine>> family : families.entrySet()) {
                Optional<AdministrativeDocument> paper = papers.notice(family.getValue(), issuer, view.day());
                if (paper.isPresent()) {
                    zip.putNextEntry(new ZipEntry("bao-truoc-" + family.getKey().code() + ".docx"));
                    zip.write(Rendering.render(paper.get(), Format.DOCX));
                    number++;
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        taken.record(new TakenOut.File("coming-notice", number, List.of(), "", ""));
        return file(bytes.toByteArray(), "bao-truoc-" + view.chosen(), "zip", "application/zip");
    }

    private IssuingBody issuer(LocalDate day) {
        return WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name, String extension, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + extension)
                                .build()
                                .toString())
                .header("Cache-Control", "no-store")
                .body(bytes);
    }

    private ComingView view(String month, String group, String kind) {
        LocalDate day = today.date();
        List<ComingLine> all = ward.after(day).stream()
                .filter(line -> group.isEmpty() || line.area().equals(group))
                .filter(line -> kind.isEmpty() || code(line.change().kind()).equals(kind))
                .toList();
        YearMonth first = YearMonth.from(day);
        YearMonth chosen = month(month, first);
        Map<String, List<ComingLine>> byArea = new LinkedHashMap<>();
        all.stream()
                .filter(line -> line.month().equals(chosen))
                .forEach(line -> byArea.computeIfAbsent(line.area(), any -> new ArrayList<>())
                        .add(line));
        byArea.values()
                .forEach(lines ->
                        lines.sort(Comparator.comparing(line -> line.change().day())));
        sight.look(byArea.values().stream()
                .flatMap(List::stream)
                .map(ComingLine::household)
                .distinct()
                .toList());
        List<ComingView.Month> months = new ArrayList<>();
        for (int later = 0; later <= ComingWard.MONTHS; later++) {
            months.add(numbers(first.plusMonths(later), all));
        }
        return new ComingView(
                day,
                chosen,
                group,
                kind,
                register.areas(day).stream().map(Area::name).toList(),
                months,
                byArea,
                sight.hidden());
    }

    private static ComingView.Month numbers(YearMonth month, List<ComingLine> all) {
        Map<ComingChange.Kind, Long> numbers = new EnumMap<>(ComingChange.Kind.class);
        BigDecimal monthly = BigDecimal.ZERO;
        for (ComingLine line : all) {
            if (line.month().equals(month)) {
                numbers.merge(line.change().kind(), 1L, Long::sum);
                monthly = monthly.add(line.monthly());
            }
        }
        return new ComingView.Month(month, numbers, monthly);
    }

    static String code(ComingChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static YearMonth month(String text, YearMonth first) {
        try {
            YearMonth asked = text.isEmpty() ? first : YearMonth.parse(text);
            return asked.isBefore(first) || asked.isAfter(first.plusMonths(ComingWard.MONTHS)) ? first : asked;
        } catch (DateTimeParseException notAMonth) {
            return first;
        }
    }
}
