package vn.ansinh.office.registry.event.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.registry.event.Entry;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.Preview;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.registry.paper.EventPapers;

/** One event: what it was, what it changed, and its undoing. */
@Controller
class EntryPages {
    private static final int LONGEST = 300;

    private final Entries entries;
    private final Filling filling;
    private final Recording recording;
    private final EventPapers papers;

    EntryPages(Entries entries, Filling filling, Recording recording, EventPapers papers) {
        this.entries = entries;
        this.papers = papers;
        this.filling = filling;
        this.recording = recording;
    }

    /** Every event of the ward that the one who asks may see, so that also those of households that are gone are found. */
    @GetMapping("/events")
    @Requires(UseCase.SEE_HOUSEHOLD)
    ModelAndView list(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return new ModelAndView("event/list", "view", entries.latest(before));
    }

    @GetMapping("/events/{id}")
    @Requires(UseCase.SEE_HOUSEHOLD)
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView(
                "event/entry", Map.of("view", entries.view(id, Optional.empty()), "papers", papers.of(id)));
    }

    /** What undoing it would change; the form is made with it, so that nothing is undone unseen. */
    @GetMapping("/events/{id}/undo")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView look(@PathVariable UUID id, Language language) {
        UUID event = Ids.next();
        long seen = filling.seen();
        Preview preview = recording.preview(Request.undo(event, entries.find(id), "", seen), language);
        List<Fault> faults = preview.result() instanceof Result.Refused(List<Fault> found) ? found : List.of();
        boolean isPossible = preview.result() instanceof Result.Done;
        return page(id, new EntryView.Undo(event, seen, "", faults, isPossible ? preview : null));
    }

    @PostMapping("/events/{id}/undo")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView undo(
            @PathVariable UUID id,
            @RequestParam UUID event,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String reason,
            Language language,
            HttpServletResponse response) {
        Entry entry = entries.find(id);
        String said = EventForm.plain(reason);
        Request wanted = Request.undo(event, entry, said, seen);
        if (said.isEmpty() || said.length() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Fault fault = said.isEmpty() ? Fault.of("reason", "reason-needed") : Fault.of("reason", "long", LONGEST);
            return again(id, wanted, List.of(fault), language);
        }
        return switch (recording.record(wanted)) {
            case Result.Done done -> {
                Flash.done(response, "event.undone");
                yield new ModelAndView("redirect:/events/" + done.event());
            }
            case Result.Again once -> new ModelAndView("redirect:/events/" + once.event());
            case Result.Refused refused -> {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                yield page(id, new EntryView.Undo(event, seen, reason, refused.faults(), null));
            }
            case Result.Changed changed -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                Request now = Request.undo(event, entry, reason.strip(), filling.seen());
                yield again(
                        id,
                        now,
                        List.of(Fault.of(
                                "undo", "changed", changed.since().getFirst().person())),
                        language);
            }
        };
    }

    private ModelAndView again(UUID id, Request wanted, List<Fault> faults, Language language) {
        Preview preview = recording.preview(wanted, language);
        boolean isPossible = preview.result() instanceof Result.Done;
        return page(
                id, new EntryView.Undo(wanted.id(), wanted.seen(), wanted.note(), faults, isPossible ? preview : null));
    }

    private ModelAndView page(UUID id, EntryView.@Nullable Undo undo) {
        return new ModelAndView("event/undo", "view", entries.view(id, Optional.ofNullable(undo)));
    }
}
