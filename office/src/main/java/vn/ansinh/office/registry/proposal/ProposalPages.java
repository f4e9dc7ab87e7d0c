package vn.ansinh.office.registry.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.Preview;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.registry.event.web.EventForm;
import vn.ansinh.office.registry.event.web.Filling;

/** One proposal: what it says and what became of it, and for the officer what it would change. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class ProposalPages {
    private final Proposals proposals;
    private final Proposing proposing;
    private final Filling filling;
    private final Recording recording;
    private final AccessLog log;

    ProposalPages(Proposals proposals, Proposing proposing, Filling filling, Recording recording, AccessLog log) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.filling = filling;
        this.recording = recording;
        this.log = log;
    }

    @GetMapping("/proposals/{id}")
    ModelAndView show(@PathVariable UUID id, Language language) {
        return show(find(id), List.of(), Optional.empty(), language);
    }

    /**
     * For the officer the filled form, ready to be accepted or amended, above which stands what it would change.
     *
     * @param drawn the deed at which an earlier page was drawn, for one that does not say what its maker had seen
     */
    private ModelAndView show(Proposal proposal, List<Fault> faults, Optional<Long> drawn, Language language) {
        Map<String, Object> model = new HashMap<>();
        model.put("proposal", proposal);
        model.put("faults", faults);
        boolean isMaker = isMaker(proposal);
        boolean mayRead = isMaker || !proposal.kind().isPrivate() || may(UseCase.SEE_HEALTH);
        if (!isMaker) {
            logged(proposal);
        }
        if (proposal.isWaiting() && may(UseCase.RECORD_EVENT)) {
            decide(proposal, proposal.seen().or(() -> drawn), language, model);
        }
        if (mayRead && !model.containsKey("form")) {
            model.put("wording", wording(proposal, isMaker));
        }
        return new ModelAndView("proposal/proposal", model);
    }

    private void logged(Proposal proposal) {
        if (proposal.kind().isPrivate()) {
            log.record(UseCase.SEE_HEALTH, proposal.household());
        }
        if (Wording.hasNumber(proposal)) {
            log.record(UseCase.SEE_IDENTITY, proposal.household());
        }
    }

    /** What an officer wrote of a number or of health is shown to who may see it, not to the maker as such. */
    private Wording wording(Proposal proposal, boolean isMaker) {
        boolean seesNumbers = may(UseCase.SEE_IDENTITY);
        Proposal shown = proposal.kind().isPrivate() && !may(UseCase.SEE_HEALTH) ? proposal.asSent() : proposal;
        Stream<String> ids = Stream.of(shown.typed(), shown.recorded())
                .flatMap(typed -> Stream.concat(
                        typed.values().stream().flatMap(List::stream),
                        typed.keySet().stream().map(field -> field.replace("relation-", ""))));
        return new Wording(shown, filling.named(ids), isMaker || seesNumbers, seesNumbers);
    }

    private static boolean isMaker(Proposal proposal) {
        return Acting.current()
                .filter(who -> who.user().equals(proposal.proposedBy()))
                .isPresent();
    }

    /** What others wrote since it was sent is shown, and the preview is of the register as it stands now. */
    private void decide(Proposal proposal, Optional<Long> opened, Language language, Map<String, Object> model) {
        long now = filling.seen();
        Tried asSent = tried(proposal, opened, language);
        List<Trail.Entry> since = asSent.since();
        Tried tried = since.isEmpty() ? asSent : tried(proposal, Optional.of(now), language);
        model.put("deed", now);
        EventForm form = proposing.form(proposal, Optional.of(now)).with(tried.faults());
        if (filling.isThere(proposal.code())) {
            model.put("form", filling.view(proposal.code(), form).withSince(since, filling.names(since)));
            tried.preview()
                    .filter(each -> each.result() instanceof Result.Done)
                    .ifPresent(each -> model.put("preview", each));
        } else {
            model.put("faults", tried.faults());
        }
    }

    private Tried tried(Proposal proposal, Optional<Long> deed, Language language) {
        Filling.Filled filled = proposing.read(proposal, proposing.form(proposal, deed));
        return new Tried(filled.faults(), filled.request().map(wanted -> recording.preview(wanted, language)));
    }

    /** What would come of recording it, or what is wrong with its form. */
    private record Tried(List<Fault> unread, Optional<Preview> preview) {
        List<Fault> faults() {
            return preview.map(each -> each.result() instanceof Result.Refused(List<Fault> found) ? found : unread)
                    .orElse(unread);
        }

        List<Trail.Entry> since() {
            return preview.map(each -> each.result() instanceof Result.Changed(List<Trail.Entry> newer)
                            ? newer
                            : List.<Trail.Entry>of())
                    .orElse(List.of());
        }
    }

    @PostMapping("/proposals/{id}/accept")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(required = false) Optional<Long> deed,
            Language language,
            HttpServletResponse response) {
        Proposal proposal = find(id);
        return switch (proposing.accept(id, seen, deed)) {
            case Proposing.Outcome.Accepted() -> {
                Flash.done(response, "proposal.accepted");
                yield new ModelAndView("redirect:/events/" + id);
            }
            case Proposing.Outcome.Decided() -> {
                Flash.warn(response, "proposal.decided");
                yield new ModelAndView("redirect:/proposals/" + id);
            }
            case Proposing.Outcome.Changed() -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                yield show(proposal, List.of(), deed, language);
            }
            case Proposing.Outcome.Unfit(List<Fault> faults) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                yield show(proposal, faults, deed, language);
            }
        };
    }

    private Proposal find(UUID id) {
        return proposals.find(id).orElseThrow(() -> new NothingHere("proposal " + id));
    }

    private static boolean may(UseCase useCase) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), useCase))
                .orElse(false);
    }
}
