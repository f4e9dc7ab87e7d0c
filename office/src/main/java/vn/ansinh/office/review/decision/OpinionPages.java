package vn.ansinh.office.review.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
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
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.opinion.Opinion;
import vn.ansinh.office.review.opinion.OpinionScans;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.review.round.Shelf;

/** Ý kiến cấp trên: what goes to the superior body, and the letters that come back. */
@Controller
@Requires(UseCase.SEE_CORRESPONDENCE)
class OpinionPages {
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 1_000;

    private final Rounds rounds;
    private final OpinionRule rule;
    private final AskingOpinion asking;
    private final AnsweringOpinion answering;
    private final Opinions opinions;
    private final OpinionScans scans;
    private final CurrentResults results;
    private final DecisionPapers papers;
    private final Today today;

    OpinionPages(
            Rounds rounds,
            OpinionRule rule,
            AskingOpinion asking,
            AnsweringOpinion answering,
            Opinions opinions,
            OpinionScans scans,
            CurrentResults results,
            DecisionPapers papers,
            Today today) {
        this.rounds = rounds;
        this.rule = rule;
        this.asking = asking;
        this.answering = answering;
        this.opinions = opinions;
        this.scans = scans;
        this.results = results;
        this.papers = papers;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/opinion")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        Round round = find(id);
        return show(
                round,
                new OpinionTyped(Ids.next().toString(), asking.body(round), "", "", "agrees", "", "", Faults.NONE));
    }

    private ModelAndView show(Round round, OpinionTyped typed) {
        List<Opinion> all = opinions.of(round);
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("isRequired", rule.isRequired(round));
        model.put("body", asking.body(round));
        model.put("step", rounds.step(round, Optional.empty()));
        asked(round).ifPresent(day -> {
            model.put("asked", day);
            rule.due(round, day).ifPresent(due -> model.put("due", due));
        });
        model.put("all", all);
        model.put("scans", all.stream().collect(Collectors.toMap(Opinion::id, one -> scans.of(one.id()))));
        model.put("largest", CheckedFile.LARGEST);
        model.put("typed", typed);
        return new ModelAndView("review/opinion/opinion", model);
    }

    /** The day on which it was asked, while the answer is to come. */
    private Optional<LocalDate> asked(Round round) {
        return rounds.last(round.id(), Optional.empty())
                .filter(move -> move.to().equals(OpinionRule.STEP))
                .map(Move::day);
    }

    @PostMapping("/reviews/{id}/opinions")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam UUID opinion,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String written,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String codes,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        if (body.isBlank() || body.strip().length() > LONGEST) {
            faults.put("body", Said.of("opinion.fault.body", LONGEST));
        }
        if (written.isBlank() || written.strip().length() > LONGEST) {
            faults.put("written", Said.of("opinion.fault.written", LONGEST));
        }
        Optional<LocalDate> dated = WrittenDate.read(day, today.date());
        if (dated.isEmpty()) {
            faults.put("day", Said.of("round.fault.not-a-day", day.strip()));
        }
        boolean isAgreed = answer.equals("agrees");
        if (!isAgreed && !answer.equals("returns")) {
            faults.put("answer", Said.of("opinion.fault.answer"));
        }
        if (note.strip().length() > LONGEST_NOTE || (!isAgreed && note.isBlank())) {
            faults.put("note", Said.of("opinion.fault.note", LONGEST_NOTE));
        }
        if (faults.isEmpty()) {
            faults.putAll(answering.answer(
                    round,
                    new Opinions.Letter(
                            opinion, body.strip(), written.strip(), dated.orElseThrow(), isAgreed, note.strip()),
                    Arrays.stream(codes.strip().split("[\\s,;]+"))
                            .filter(code -> !code.isEmpty())
                            .toList()));
        }
        if (faults.isEmpty()) {
            Flash.done(response, isAgreed ? "opinion.kept" : "opinion.kept.returns");
            return new ModelAndView("redirect:" + round.address() + "/opinion");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(
                round,
                new OpinionTyped(opinion.toString(), body, written, day, answer, codes, note, new Faults(faults)));
    }

    /** The letter itself. */
    @PostMapping("/reviews/{id}/opinions/{opinion}/scan")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView keepScan(
            @PathVariable UUID id,
            @PathVariable UUID opinion,
            @RequestParam("file") MultipartFile file,
            HttpServletResponse response) {
        Round round = find(id);
        Opinion one = letter(round, opinion);
        return switch (CheckedFile.check(file)) {
            case CheckedFile.Outcome.Refused(Said why) -> {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                yield show(
                        round,
                        new OpinionTyped(
                                Ids.next().toString(),
                                asking.body(round),
                                "",
                                "",
                                "agrees",
                                "",
                                "",
                                new Faults(Map.of("file", why))));
            }
            case CheckedFile.Outcome.Fine(CheckedFile fine) -> {
                scans.keep(one.id(), fine);
                Flash.done(response, "opinion.scan.kept");
                yield new ModelAndView("redirect:" + round.address() + "/opinion");
            }
        };
    }

    /** As received, only to be saved. */
    @GetMapping("/reviews/{id}/opinions/{opinion}/scan/{scan}")
    ResponseEntity<byte[]> scan(@PathVariable UUID id, @PathVariable UUID opinion, @PathVariable UUID scan) {
        Opinion one = letter(find(id), opinion);
        Shelf.Kept kept = scans.of(one.id()).stream()
                .filter(file -> file.id().equals(scan))
                .findFirst()
                .orElseThrow(() -> new NothingHere("scan " + scan));
        return KeptFile.of(
                kept, scans.content(one.id(), scan).orElseThrow(() -> new NothingHere("file of scan " + scan)));
    }

    /** Tờ trình to the superior body, as a draft. */
    @GetMapping("/reviews/{id}/opinion/submission.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> submission(@PathVariable UUID id, @PathVariable String format) {
        Round round = find(id);
        return PaperAnswer.of(
                papers.toSuperior(round, results.of(round), asking.body(round)), "to-trinh-xin-y-kien", format);
    }

    /** The list that goes with it. */
    @GetMapping("/reviews/{id}/opinion/list.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> list(@PathVariable UUID id, @PathVariable String format) {
        Round round = find(id);
        Decision found = results.of(round);
        return PaperAnswer.of(
                papers.annex(round, found, papers.draft(round, found, Optional.empty()), Optional.empty()),
                "danh-sach-xin-y-kien",
                format);
    }

    private Opinion letter(Round round, UUID opinion) {
        return opinions.of(round).stream()
                .filter(one -> one.id().equals(opinion))
                .findFirst()
                .orElseThrow(() -> new NothingHere("letter " + opinion));
    }

    private Round find(UUID id) {
        return rounds.find(id).filter(OpinionRule::isKnown).orElseThrow(() -> new NothingHere("opinion of " + id));
    }
}
