package vn.ansinh.office.report.ask.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.report.ask.Answering;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.ReadyQuestions;
import vn.ansinh.office.report.ask.SavedQuestion;
import vn.ansinh.office.report.ask.SavedQuestions;
import vn.ansinh.office.report.ask.Speech;

/** Hỏi nhanh: a question is built, answered and kept. */
@Controller
@Requires(UseCase.ASK_QUESTION)
class AskPage {
    private static final int LONGEST = 120;
    private static final int LONGEST_QUESTION = 4_000;

    private final AskForm form;
    private final ShowingQuestion showing;
    private final Answering answering;
    private final SavedQuestions saved;
    private final ReadyQuestions ready;
    private final Words words;
    private final Today today;

    AskPage(
            AskForm form,
            ShowingQuestion showing,
            Answering answering,
            SavedQuestions saved,
            ReadyQuestions ready,
            Words words,
            Today today) {
        this.form = form;
        this.showing = showing;
        this.answering = answering;
        this.saved = saved;
        this.ready = ready;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/ask")
    ModelAndView ask(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "false") boolean unsure,
            @RequestParam(defaultValue = "") String page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            AsOf asOf,
            Language language,
            HttpServletResponse response) {
        Speech speech = (key, values) -> words.text(language, key, values);
        if (AskForm.isSent(parameters)) {
            Question built = form.read(parameters, asOf.date(), speech);
            return redirect(built, asOf);
        }
        Question question = parameters.containsKey("of")
                ? Question.read(parameters)
                : ready.offered().values().iterator().next();
        AskView view = showing.show(question, new ShowingQuestion.Look(unsure, page), asOf, language);
        if (fragment) {
            response.setHeader("HX-Push-Url", "/ask?" + question.text() + dated(asOf));
        }
        return new ModelAndView(fragment ? "report/ask/asked" : "report/ask/ask", "view", view);
    }

    private static ModelAndView redirect(Question question, AsOf asOf) {
        return new ModelAndView("redirect:/ask?" + question.text() + dated(asOf));
    }

    static String dated(AsOf asOf) {
        return asOf.isToday() ? "" : "&asof=" + asOf.date();
    }

    /** Opens a kept question, or one of ours, by its code. */
    @GetMapping("/ask/questions/{code}")
    ModelAndView open(@PathVariable String code, AsOf asOf) {
        Optional<SavedQuestion> kept = saved.ofCode(code);
        kept.ifPresent(one -> saved.used(one.id(), today.date()));
        Question question = kept.map(SavedQuestion::question)
                .or(() -> ready.ofCode(code))
                .orElseThrow(() -> new NothingHere("question " + code));
        return redirect(question, asOf);
    }

    @PostMapping("/ask/questions")
    ModelAndView keep(
            @RequestParam String asked,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            AsOf asOf,
            Language language,
            HttpServletResponse response) {
        Question question = Question.read(asked);
        LocalDate day = asOf.date();
        if (asked.length() > LONGEST_QUESTION || answering.fault(question, day).isPresent()) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
        Optional<SavedQuestion> same = saved.same(question);
        if (same.isPresent()) {
            Flash.warn(response, "ask.kept.same", same.get().code(), same.get().name());
            return redirect(question, asOf);
        }
        String clean = name.strip();
        if (clean.length() > LONGEST) {
            Flash.warn(response, "ask.kept.name-too-long", LONGEST);
            return redirect(question, asOf);
        }
        saved.keep(clean.isEmpty() ? showing.undated(question, day, language) : clean, question, shared);
        saved.same(question).ifPresent(kept -> Flash.done(response, "ask.kept.done", kept.code()));
        return redirect(question, asOf);
    }

    @PostMapping("/ask/questions/{id}/remove")
    ModelAndView remove(@PathVariable UUID id, HttpServletResponse response) {
        if (saved.remove(id)) {
            Flash.done(response, "ask.removed");
        } else {
            Flash.warn(response, "ask.not-own");
        }
        return new ModelAndView("redirect:/ask");
    }
}
