package vn.ansinh.office.registry.update;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRefused;

/** Cập nhật từ bảng tính: a list that went out to be edited comes back, is looked at cell by cell, and brought in. */
@Controller
@Requires(UseCase.IMPORT_REGISTER)
class GivenBackPage {
    private final WaitingLists waiting;
    private final TakingBack taking;
    private final Today today;

    GivenBackPage(WaitingLists waiting, TakingBack taking, Today today) {
        this.waiting = waiting;
        this.taking = taking;
        this.today = today;
    }

    @GetMapping("/export/given-back")
    ModelAndView choose() {
        return new ModelAndView("registry/given-back", "fault", Optional.empty());
    }

    @PostMapping("/export/given-back")
    ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return refused(Said.of("intake.no-file"));
        }
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            SheetFile sheet = SheetFile.open(file.getBytes(), name);
            Optional<GivenBack> list = GivenBack.read(sheet);
            if (list.isEmpty()) {
                return refused(Said.of("update.not-ours"));
            }
            HeldList held = new HeldList(
                    Ids.next(), Acting.current().orElseThrow(), sheet.name(), sheet.hash(), sheet.size(), list.get());
            return waiting.keep(held)
                    ? new ModelAndView("redirect:/export/given-back/" + held.id())
                    : refused(Said.of("intake.busy"));
        } catch (SheetRefused unreadable) {
            return refused(
                    Said.of(unreadable.why().key(), unreadable.why().arguments().toArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GetMapping("/export/given-back/{id}")
    ModelAndView look(@PathVariable UUID id) {
        return page(held(id), "", Optional.empty());
    }

    @PostMapping("/export/given-back/{id}")
    ModelAndView bring(@PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletResponse response) {
        HeldList held = held(id);
        String typed = sent.getOrDefault("day", "");
        Optional<LocalDate> day = typed.isBlank() ? Optional.of(today.date()) : WrittenDate.read(typed, today.date());
        if (day.isEmpty() || day.get().isAfter(today.date())) {
            return again(held, typed, Said.of(day.isEmpty() ? "intake.day.unreadable" : "intake.day.future"));
        }
        Set<String> taken = new HashSet<>();
        sent.forEach((field, value) -> {
            if (field.startsWith("cell-") && value.equals("list")) {
                taken.add(field.substring("cell-".length()));
            }
        });
        return switch (taking.take(held, day.get(), sent.getOrDefault("seen", ""), taken)) {
            case TakingBack.Outcome.Done(UUID run) -> {
                waiting.forget(id);
                yield new ModelAndView("redirect:/import/runs/" + run);
            }
            case TakingBack.Outcome.Nothing() -> {
                waiting.forget(id);
                Flash.done(response, "update.nothing");
                yield new ModelAndView("redirect:/export/given-back");
            }
            case TakingBack.Outcome.Again(Said why) -> again(held, typed, why);
        };
    }

    @PostMapping("/export/given-back/{id}/forget")
    ModelAndView forget(@PathVariable UUID id, HttpServletResponse response) {
        waiting.forget(held(id).id());
        Flash.done(response, "update.forgotten");
        return new ModelAndView("redirect:/export/given-back");
    }

    private ModelAndView again(HeldList held, String day, Said why) {
        ModelAndView page = page(held, day, Optional.of(why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(HeldList held, String day, Optional<Said> why) {
        LocalDate asOf = WrittenDate.read(day, today.date()).orElseGet(today::date);
        Comparison found = taking.look(held, asOf);
        return new ModelAndView(
                "registry/edits",
                "view",
                new EditsView(
                        held.id(),
                        held.fileName(),
                        found.rows(),
                        found.changes(),
                        found.conflicts(),
                        found.problems(),
                        TakingBack.mark(found),
                        day,
                        why));
    }

    private HeldList held(UUID id) {
        return waiting.find(id).orElseThrow(() -> new NothingHere("list " + id));
    }

    private static ModelAndView refused(Said why) {
        ModelAndView page = new ModelAndView("registry/given-back", "fault", Optional.of(why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
