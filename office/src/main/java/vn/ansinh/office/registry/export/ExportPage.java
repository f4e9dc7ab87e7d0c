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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Register;

/** Lists of the register: of which day, which households, with which columns; the columns kept under a name. */
@Controller
@Requires(UseCase.EXPORT_REGISTER)
class ExportPage {
    private static final int LONGEST = 120;

    private final Exporting exporting;
    private final ExportViews views;
    private final Register register;
    private final Today today;

    ExportPage(Exporting exporting, ExportViews views, Register register, Today today) {
        this.exporting = exporting;
        this.views = views;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/export")
    @Transactional(readOnly = true)
    ModelAndView ask(ExportForm form) {
        return page(form, Faults.NONE);
    }

    /** Written while it is read, from one state of the register. */
    @RequestMapping(
            path = "/export/file",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    @Nullable
    ModelAndView file(ExportForm form, HttpServletResponse response) {
        return send(form, false, response);
    }

    /** The same to be edited and given back: a row a person, as of today. */
    @PostMapping("/export/to-edit")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    @Nullable
    ModelAndView toEdit(ExportForm form, HttpServletResponse response) {
        return send(form, true, response);
    }

    private @Nullable ModelAndView send(ExportForm form, boolean toEdit, HttpServletResponse response) {
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> day = day(form);
        if (day.isEmpty()) {
            faults.put("day", Said.of("shell.asof.unreadable"));
        } else if (toEdit && !day.get().equals(today.date())) {
            faults.put("day", Said.of("registry.export.today-only"));
        }
        Exporting.Wanted wanted = exporting.wanted(form, day.orElseGet(today::date));
        if (wanted.columns().isEmpty()) {
            faults.put("column", Said.of("registry.export.no-column"));
        }
        String purpose = ExportForm.text(form.purpose());
        if (!wanted.facts().isEmpty() && (purpose.isEmpty() || purpose.length() > LONGEST)) {
            faults.put("purpose", Said.of("registry.export.purpose.missing", LONGEST));
        }
        if (ExportForm.text(form.recipient()).length() > LONGEST) {
            faults.put("recipient", Said.of("registry.export.purpose.missing", LONGEST));
        }
        if (!faults.isEmpty()) {
            return refused(form, faults);
        }
        exporting.send(wanted, form, toEdit, response);
        return null;
    }

    @PostMapping("/export/views")
    @Transactional
    ModelAndView save(ExportForm form, HttpServletResponse response) {
        Map<String, Said> faults = new LinkedHashMap<>();
        Exporting.Wanted wanted = exporting.wanted(form, today.date());
        String name = ExportForm.text(form.name());
        if (name.isEmpty() || name.length() > LONGEST) {
            faults.put("name", Said.of("registry.export.name.missing", LONGEST));
        }
        if (wanted.columns().isEmpty()) {
            faults.put("column", Said.of("registry.export.no-column"));
        }
        if (!faults.isEmpty()) {
            return refused(form, faults);
        }
        UUID id = views.save(name, wanted.columns(), wanted.shape(), form.isListed(), form.isShared());
        Flash.done(response, "registry.export.saved");
        return new ModelAndView("redirect:/export?view=" + id);
    }

    @PostMapping("/export/views/{id}/remove")
    @Transactional
    ModelAndView remove(@PathVariable UUID id, HttpServletResponse response) {
        if (views.remove(id)) {
            Flash.done(response, "registry.export.removed");
        } else {
            Flash.warn(response, "registry.export.not-own");
        }
        return new ModelAndView("redirect:/export");
    }

    private Optional<LocalDate> day(ExportForm form) {
        String typed = ExportForm.text(form.day());
        return typed.isEmpty() ? Optional.of(today.date()) : WrittenDate.read(typed, today.date());
    }

    private ModelAndView refused(ExportForm form, Map<String, Said> faults) {
        ModelAndView page = page(form, new Faults(faults));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(ExportForm form, Faults faults) {
        Map<String, String> groups = new LinkedHashMap<>();
        register.areas(today.date()).forEach(area -> groups.put(area.id().toString(), area.name()));
        List<ExportView> all = views.all();
        ExportView chosen = all.stream()
                .filter(view -> view.id().equals(ExportForm.text(form.view())))
                .findFirst()
                .orElse(all.getFirst());
        return new ModelAndView(
                "registry/export",
                Map.of(
                        "form",
                        form,
                        "chosen",
                        chosen,
                        "views",
                        all,
                        "columns",
                        ExportColumns.offered(),
                        "groups",
                        groups,
                        "faults",
                        faults));
    }
}
