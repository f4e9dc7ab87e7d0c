package vn.ansinh.office.registry.export;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.sheet.Mapping.Shape;
import vn.ansinh.office.registry.sheet.SheetExport;

/** The register, or one group of it, as of a day as a spreadsheet that the import reads back. */
@Controller
@Requires(UseCase.EXPORT_REGISTER)
class ExportPage {
    private static final List<UseCase> SENSITIVE =
            List.of(UseCase.SEE_IDENTITY, UseCase.SEE_ORIGIN, UseCase.SEE_HEALTH);

    private final RegisterEntries entries;
    private final Register register;
    private final AccessLog log;
    private final Today today;

    ExportPage(RegisterEntries entries, Register register, AccessLog log, Today today) {
        this.entries = entries;
        this.register = register;
        this.log = log;
        this.today = today;
    }

    @GetMapping("/export")
    ModelAndView ask(@RequestParam(defaultValue = "") String group) {
        return page("", group, "");
    }

    /** Written while it is read, from one state of the register. */
    @GetMapping("/export/file")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    @Nullable
    ModelAndView file(
            @RequestParam(defaultValue = "people") String shape,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean sensitive,
            HttpServletResponse response) {
        Optional<LocalDate> asOf = day.isBlank() ? Optional.of(today.date()) : WrittenDate.read(day, today.date());
        if (asOf.isEmpty()) {
            ModelAndView page = page(day, group, "shell.asof.unreadable");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Shape wanted = SheetDownload.shape(shape);
        boolean shown = sensitive && !seen().isEmpty();
        ExportQuestion question = new ExportQuestion(id(group), asOf.get(), shown);
        if (shown) {
            UUID subject = question.group().orElseGet(() -> who().ward());
            seen().forEach(fact -> log.record(fact, subject));
        }
        int members = wanted == Shape.HOUSEHOLD_ROWS ? entries.largest(question) : 1;
        SheetDownload.send(
                "so-ho-" + asOf.get() + ".xlsx",
                response,
                out -> SheetExport.write(wanted, members, entries.of(question), out));
        return null;
    }

    private ModelAndView page(String day, String group, String fault) {
        Map<String, String> groups = new LinkedHashMap<>();
        register.areas(today.date()).forEach(area -> groups.put(area.id().toString(), area.name()));
        return new ModelAndView(
                "registry/export",
                Map.of("groups", groups, "group", group, "day", day, "fault", fault, "sensitive", !seen().isEmpty()));
    }

    /** The sensitive facts that the visitor may see. */
    private static List<UseCase> seen() {
        Role role = Role.of(who().role());
        return SENSITIVE.stream().filter(fact -> Access.allows(role, fact)).toList();
    }

    private static Identity who() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
