package vn.ansinh.office.law.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Public;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.interview.Asking;
import vn.ansinh.rules.interview.FamilyQuestions;
import vn.ansinh.rules.interview.Interview;
import vn.ansinh.rules.interview.Reply;

/** Tra cứu quyền lợi: a few questions, one at a time, then what the law gives. Asks no database and keeps nothing. */
@Controller
@Public
class CheckPage {
    private final Law law;
    private final Today today;

    CheckPage(Law law, Today today) {
        this.law = law;
        this.today = today;
    }

    @GetMapping("/tra-cuu")
    ModelAndView start(HttpServletResponse response) {
        keepNothing(response);
        return new ModelAndView("law/check/start", "most", law.familyQuestions().most());
    }

    @PostMapping("/tra-cuu")
    ModelAndView step(HttpServletRequest request, HttpServletResponse response) {
        Sent sent = Sent.of(request);
        if (sent.wish() instanceof Sent.Wish.Speak(String language)) {
            Language.choose(language, request, response);
        }
        keepNothing(response);
        Step step = new Step(sent, today.date(), Language.of(request));
        return switch (sent.wish()) {
            case Sent.Wish.Next next -> step.answered(response);
            case Sent.Wish.Skip skip -> step.skipped();
            case Sent.Wish.ShowResult show -> step.result(sent.replies());
            case Sent.Wish.Change(String fact) -> step.question(fact);
            case Sent.Wish.Speak speak -> sent.at().equals(Sent.START) ? start(response) : step.again();
        };
    }

    private static void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** One step from a page to the next. */
    private final class Step {
        private final Sent sent;
        private final LocalDate day;
        private final vn.ansinh.rules.source.Language language;
        private final FamilyQuestions questions = law.familyQuestions();
        private final Optional<Asking> asked;

        Step(Sent sent, LocalDate day, Language language) {
            this.sent = sent;
            this.day = day;
            this.language = Spoken.in(language);
            this.asked = questions.of(sent.at()).filter(Asking::isAsked);
        }

        ModelAndView answered(HttpServletResponse response) {
            if (asked.isEmpty()) {
                return next(sent.replies());
            }
            return switch (Understood.of(asked.get().fact(), sent.typed(), day)) {
                case Understood.Value(String value) -> next(sent.with(new Reply(sent.at(), Optional.of(value))));
                case Understood.Mistake(String key, List<Object> of) -> {
                    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                    yield question(asked.get(), sent.typed(), Optional.of(new Said(key, of)));
                }
            };
        }

        ModelAndView skipped() {
            return next(asked.isEmpty() ? sent.replies() : sent.with(Reply.skipped(sent.at())));
        }

        /** The same page in another language. */
        ModelAndView again() {
            return asked.isEmpty() ? result(sent.replies()) : question(asked.get(), sent.typed(), Optional.empty());
        }

        /** An earlier question, to answer it otherwise. */
        ModelAndView question(String fact) {
            Optional<Asking> earlier = questions.of(fact).filter(Asking::isAsked);
            if (earlier.isEmpty()) {
                return next(sent.replies());
            }
            Typed typed = sent.replies().stream()
                    .filter(reply -> reply.fact().equals(fact))
                    .findFirst()
                    .flatMap(Reply::value)
                    .map(value -> Typed.of(earlier.get().fact(), value))
                    .orElse(Typed.NOTHING);
            return question(earlier.get(), typed, Optional.empty());
        }

        private ModelAndView question(Asking asking, Typed typed, Optional<Said> wrong) {
            return question(Interview.of(law, day, sent.replies()), asking, typed, wrong);
        }

        private ModelAndView question(Interview interview, Asking asking, Typed typed, Optional<Said> wrong) {
            List<SaidLine> said = SaidLine.of(interview.replies(), questions, language);
            return new ModelAndView(
                    "law/check/question",
                    "view",
                    QuestionView.of(asking, questions.most(), typed, wrong, said, language));
        }

        private ModelAndView next(List<Reply> replies) {
            Interview interview = Interview.of(law, day, replies);
            return interview
                    .next()
                    .map(asking -> question(interview, asking, Typed.NOTHING, Optional.empty()))
                    .orElseGet(() -> result(interview));
        }

        ModelAndView result(List<Reply> replies) {
            return result(Interview.of(law, day, replies));
        }

        private ModelAndView result(Interview interview) {
            return new ModelAndView("law/check/result", "view", new Answering(law, interview, language).result());
        }
    }
}
