package vn.ansinh.office.review.posting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.review.round.PaperAnswer;

/** Ý kiến: taken in by the officer or the leader, settled by the officer with an outcome and an answer. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class ObjectionPages {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 200;

    private final PostedGroups groups;
    private final Postings postings;
    private final Objections objections;
    private final Objecting objecting;
    private final AnswerDays answers;
    private final PostingPapers papers;
    private final Today today;

    ObjectionPages(
            PostedGroups groups,
            Postings postings,
            Objections objections,
            Objecting objecting,
            AnswerDays answers,
            PostingPapers papers,
            Today today) {
        this.groups = groups;
        this.postings = postings;
        this.objections = objections;
        this.objecting = objecting;
        this.answers = answers;
        this.papers = papers;
        this.today = today;
    }

    /** Those of a whole round. */
    @GetMapping("/reviews/{id}/objections")
    @Transactional(readOnly = true)
    ModelAndView list(@PathVariable UUID id) {
        List<Objection> all = objections.of(groups.round(id).id(), Optional.empty());
        return new ModelAndView(
                "review/posting/objections",
                Map.of("round", groups.round(id), "objections", all, "due", due(all), "names", groups.names()));
    }

    private Map<UUID, LocalDate> due(List<Objection> all) {
        return all.stream()
                .flatMap(one -> answers.due(one.received()).stream().map(day -> Map.entry(one.id(), day)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @GetMapping("/reviews/{id}/groups/{area}/objection")
    @Requires(UseCase.TAKE_REQUEST)
    @Transactional(readOnly = true)
    ModelAndView blank(@PathVariable UUID id, @PathVariable UUID area) {
        return form(
                groups.find(id, area),
                new ObjectionTyped(Ids.next().toString(), "", "", "", "", "", "", "", Faults.NONE));
    }

    private ModelAndView form(PostedGroup group, ObjectionTyped typed) {
        PostingState state = postings.of(group.round(), group.area());
        if (!state.takesObjections()) {
            throw new NothingHere("objection to a list that was not posted, " + group.area());
        }
        return new ModelAndView(
                "review/posting/objection-form",
                Map.of("group", group, "typed", typed, "reviewed", groups.reviewed(group)));
    }

    @PostMapping("/reviews/{id}/groups/{area}/objection")
    @Requires(UseCase.TAKE_REQUEST)
    @Transactional
    ModelAndView take(
            @PathVariable UUID id,
            @PathVariable UUID area,
            @RequestParam UUID objection,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String objector,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String received,
            HttpServletResponse response) {
        PostedGroup group = groups.find(id, area);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<Objection.Kind> what = Objection.ofCode(Objection.Kind.class, kind);
        if (what.isEmpty()) {
            faults.put("kind", Said.of("objection.fault.kind"));
        }
        Optional<UUID> household =
                code.isBlank() ? Optional.empty() : objecting.household(group.round(), area, code.strip());
        if (!code.isBlank() && household.isEmpty()) {
            faults.put("code", Said.of("objection.fault.household", code.strip()));
        }
        if ((code.isBlank() && name.isBlank()) || name.strip().length() > LONGEST_NAME) {
            faults.put("name", Said.of("objection.fault.about", LONGEST_NAME));
        }
        Optional<Objection.Channel> by = Objection.ofCode(Objection.Channel.class, channel);
        if (by.isEmpty()) {
            faults.put("channel", Said.of("request.fault.channel"));
        }
        if (objector.strip().length() > LONGEST_NAME) {
            faults.put("objector", Said.of("round.fault.long", LONGEST_NAME));
        }
        if (words.isBlank() || words.strip().length() > LONGEST) {
            faults.put("words", Said.of("objection.fault.words", LONGEST));
        }
        Optional<LocalDate> day = WrittenDate.read(received, today.date());
        if (day.isEmpty()
                || day.get().isAfter(today.date())
                || day.get().isBefore(group.round().begins())) {
            faults.put("received", Said.of("objection.fault.day", group.round().begins(), today.date()));
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(
                    group,
                    new ObjectionTyped(
                            objection.toString(),
                            kind,
                            code,
                            name,
                            channel,
                            objector,
                            words,
                            received,
                            new Faults(faults)));
        }
        if (!postings.of(group.round(), area).takesObjections()) {
            throw new NothingHere("objection to a list that was not posted, " + area);
        }
        objecting.take(
                new Objections.Taken(
                        objection,
                        id,
                        area,
                        what.orElseThrow(),
                        household,
                        household.isPresent() ? "" : name.strip(),
                        by.orElseThrow(),
                        objector.strip(),
                        words.strip(),
                        day.orElseThrow()),
                group.name());
        Flash.done(response, "objection.taken");
        return new ModelAndView("redirect:/objections/" + objection);
    }

    @GetMapping("/objections/{id}")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable UUID id) {
        return show(find(id), "", "", "", Optional.empty());
    }

    private ModelAndView show(
            Objection objection, String decision, String code, String reason, Optional<Said> against) {
        Map<String, Object> model = new HashMap<>();
        model.put("objection", objection);
        model.put("group", groups.find(objection.round(), objection.area()));
        model.put("decision", decision);
        model.put("code", code);
        model.put("reason", reason);
        answers.due(objection.received()).ifPresent(day -> model.put("due", day));
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("review/posting/objection", model);
    }

    @PostMapping("/objections/{id}/settle")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView settle(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Objection objection = find(id);
        String said = reason.strip();
        Optional<Objecting.Decision> found = Objection.ofCode(Objecting.Decision.class, decision);
        Optional<Said> against = found.isEmpty()
                ? Optional.of(Said.of("objection.fault.decision"))
                : said.length() > LONGEST
                        ? Optional.of(Said.of("round.fault.long", LONGEST))
                        : objecting.settle(groups.round(objection.round()), objection, found.get(), code.strip(), said);
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(objection, decision, code, reason, against);
        }
        Flash.done(response, "objection.settled");
        return new ModelAndView("redirect:/objections/" + id);
    }

    /** The answer, as a draft to be numbered and signed. */
    @GetMapping("/objections/{id}/letter.{format}")
    @Requires(UseCase.RUN_REVIEW)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable String format) {
        Objection objection =
                objections.find(id).filter(one -> !one.isOpen()).orElseThrow(() -> new NothingHere("letter of " + id));
        return PaperAnswer.of(
                papers.reply(groups.round(objection.round()), objection),
                "tra-loi-" + objection.reference().toLowerCase(Locale.ROOT),
                format);
    }

    private Objection find(UUID id) {
        return objections.find(id).orElseThrow(() -> new NothingHere("objection " + id));
    }
}
