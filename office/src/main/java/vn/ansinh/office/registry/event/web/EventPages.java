package vn.ansinh.office.registry.event.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.event.Entry;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Preview;
import vn.ansinh.office.registry.event.RecordedEvents;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.event.Result;

/** Ghi biến động: what happened is chosen, filled in, seen beforehand and kept. */
@Controller
@Requires(UseCase.RECORD_EVENT)
class EventPages {
    private final Filling filling;
    private final Recording recording;
    private final RecordedEvents events;
    private final ObjectProvider<RecordedForms> followers;
    private final TransactionTemplate transactions;

    EventPages(
            Filling filling,
            Recording recording,
            RecordedEvents events,
            ObjectProvider<RecordedForms> followers,
            PlatformTransactionManager manager) {
        this.followers = followers;
        this.transactions = new TransactionTemplate(manager);
        this.filling = filling;
        this.recording = recording;
        this.events = events;
    }

    @GetMapping("/households/{code}/events")
    ModelAndView choose(@PathVariable String code) {
        return new ModelAndView(
                "event/choose",
                Map.of("household", filling.home(code).household(), "kinds", LifeEvent.Kind.ofHouseholds()));
    }

    @GetMapping("/households/{code}/events/{kind}")
    ModelAndView open(@PathVariable String code, @PathVariable String kind) {
        return form(code, filling.blank(kind(kind)));
    }

    @PostMapping("/households/{code}/events/{kind}")
    ModelAndView go(
            @PathVariable String code,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Language language,
            HttpServletResponse response) {
        EventForm form = filling.typed(kind(kind), typed);
        String step = form.value("step", "preview");
        if (step.equals("more")) {
            return form(code, form.with("rows", String.valueOf(form.rows() + 1)));
        }
        if (step.equals("look") || step.equals("edit")) {
            return form(code, form);
        }
        Optional<Entry> already = recorded(form.value("event"));
        if (already.isPresent()) {
            Flash.done(response, "event.again");
            return new ModelAndView("redirect:/events/" + already.get().id());
        }
        Filling.Filled filled = filling.read(code, form);
        Optional<Request> wanted = filled.request();
        if (wanted.isEmpty()) {
            return wrong(code, form.with(filled.faults()), response);
        }
        return step.equals("save")
                ? save(code, form, wanted.get(), response)
                : preview(code, form, wanted.get(), language, response);
    }

    /** The event of this form, when it was recorded before: its household may be gone by now. */
    private Optional<Entry> recorded(String id) {
        try {
            return events.find(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private ModelAndView save(String code, EventForm form, Request wanted, HttpServletResponse response) {
        Optional<Result> result = Objects.requireNonNull(transactions.execute(status -> {
            Result recorded = recording.record(wanted);
            boolean stays = !(recorded instanceof Result.Done done)
                    || followers.stream().allMatch(each -> each.recorded(done.event(), code, form));
            if (!stays) {
                status.setRollbackOnly();
            }
            return stays ? Optional.of(recorded) : Optional.<Result>empty();
        }));
        if (result.isEmpty()) {
            Flash.warn(response, "event.decided");
            return new ModelAndView("redirect:/households/" + code);
        }
        return switch (result.get()) {
            case Result.Done done -> {
                Flash.done(response, "event.done");
                yield new ModelAndView("redirect:/events/" + done.event());
            }
            case Result.Again again -> {
                Flash.done(response, "event.again");
                yield new ModelAndView("redirect:/events/" + again.event());
            }
            case Result.Refused refused -> wrong(code, form.with(refused.faults()), response);
            case Result.Changed changed -> changed(code, form, changed, response);
        };
    }

    private ModelAndView preview(
            String code, EventForm form, Request wanted, Language language, HttpServletResponse response) {
        Preview preview = recording.preview(wanted, language);
        return switch (preview.result()) {
            case Result.Done done ->
                new ModelAndView(
                        "event/preview",
                        Map.of("view", filling.view(code, form), "day", wanted.day(), "preview", preview));
            case Result.Again again -> {
                Flash.done(response, "event.again");
                yield new ModelAndView("redirect:/events/" + again.event());
            }
            case Result.Refused refused -> wrong(code, form.with(refused.faults()), response);
            case Result.Changed changed -> changed(code, form, changed, response);
        };
    }

    private ModelAndView wrong(String code, EventForm form, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form(code, form);
    }

    /** What the other wrote is shown above what was typed; from here on it counts as seen. */
    private ModelAndView changed(String code, EventForm form, Result.Changed changed, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return new ModelAndView(
                "event/form",
                Map.of(
                        "view",
                        filling.view(code, filling.seenNow(form))
                                .withSince(changed.since(), filling.names(changed.since()))));
    }

    private ModelAndView form(String code, EventForm form) {
        return new ModelAndView("event/form", Map.of("view", filling.view(code, form)));
    }

    private static LifeEvent.Kind kind(String code) {
        return LifeEvent.Kind.ofCode(code)
                .filter(LifeEvent.Kind.ofHouseholds()::contains)
                .orElseThrow(() -> new NothingHere("event " + code));
    }
}
