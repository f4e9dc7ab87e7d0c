package vn.ansinh.office.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.CreatingAccount.Problem;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Public;
import vn.ansinh.office.platform.web.Words;

/** The page of the first run; closed as soon as there is an account. */
@Controller
@Public
class StartPage {
    private static final ModelAndView TO_SIGN_IN = new ModelAndView("redirect:/sign-in");

    private final StartingWard starting;
    private final SetUpCode code;
    private final Words words;
    private final Today today;

    StartPage(StartingWard starting, SetUpCode code, Words words, Today today) {
        this.starting = starting;
        this.code = code;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/start")
    ModelAndView show(HttpServletRequest request) {
        return starting.isOpen()
                ? page(new StartView(StartForm.blank(today.date()), code.isNeededBy(request), Map.of()))
                : TO_SIGN_IN;
    }

    @PostMapping("/start")
    ModelAndView start(HttpServletRequest request, HttpServletResponse response, Language language) {
        if (!starting.isOpen()) {
            return TO_SIGN_IN;
        }
        StartForm form = typed(request);
        Map<String, String> problems = new LinkedHashMap<>(form.problems(today.date()));
        if (code.isNeededBy(request) && !code.isRight(form.code())) {
            problems.put("code", "start.problem.code");
        }
        if (!problems.isEmpty()) {
            return refused(form, problems, language, request, response);
        }
        return switch (starting.start(form.ward(today.date()), form.account())) {
            case StartingWard.Outcome.Started() -> {
                Flash.done(response, "start.done");
                yield TO_SIGN_IN;
            }
            case StartingWard.Outcome.TooLate() -> TO_SIGN_IN;
            case StartingWard.Outcome.Refused(List<Problem> found) -> {
                found.forEach(problem -> problems.put(problem.field(), problem.key()));
                yield refused(form, problems, language, request, response);
            }
        };
    }

    private ModelAndView refused(
            StartForm form,
            Map<String, String> problems,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, key) -> errors.put(field, words.text(language, key)));
        response.setStatus(400);
        return page(new StartView(form, code.isNeededBy(request), errors));
    }

    private static StartForm typed(HttpServletRequest request) {
        return new StartForm(
                text(request, "kind"),
                text(request, "name"),
                text(request, "superior"),
                text(request, "province"),
                text(request, "from"),
                text(request, "area"),
                text(request, "groups"),
                text(request, "fullName"),
                text(request, "userName"),
                text(request, "password"),
                text(request, "repeated"),
                text(request, "officer"),
                text(request, "code"));
    }

    private static String text(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    private static ModelAndView page(StartView view) {
        return new ModelAndView("start/start", "view", view);
    }
}
