package vn.ansinh.office.correspondence.book;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;

/** Trả lời văn bản đến: the last day, the answer, or why none is needed. */
@Controller
@Requires(UseCase.KEEP_CORRESPONDENCE)
class AnswerPages {
    private final Book book;
    private final AnswersToArrivals answering;

    AnswerPages(Book book, AnswersToArrivals answering) {
        this.book = book;
        this.answering = answering;
    }

    @GetMapping("/correspondence/{id}/answer")
    @Transactional(readOnly = true)
    public ModelAndView form(@PathVariable UUID id) {
        RegisteredDocument document = arrived(id);
        boolean isOpen =
                answering.of(id).filter(one -> one.state() == Answer.State.DUE).isPresent();
        return form(
                document,
                new DocumentForms(
                        Map.of("state", isOpen ? Answer.State.ANSWERED.code() : Answer.State.DUE.code()), Faults.NONE));
    }

    private ModelAndView form(RegisteredDocument document, DocumentForms typed) {
        return new ModelAndView("correspondence/answer")
                .addObject("document", document)
                .addObject("typed", typed);
    }

    @PostMapping("/correspondence/{id}/answer")
    public ModelAndView say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String written,
            HttpServletResponse response) {
        RegisteredDocument document = arrived(id);
        Faults faults = answering.say(document, new AnswersToArrivals.Typed(state, day, note, written));
        if (!faults.byField().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(
                    document,
                    new DocumentForms(Map.of("state", state, "day", day, "note", note, "written", written), faults));
        }
        Flash.done(response, "correspondence.answer.kept");
        return new ModelAndView("redirect:" + document.address());
    }

    private RegisteredDocument arrived(UUID id) {
        return book.find(id)
                .filter(one -> !one.isOut())
                .orElseThrow(() -> new NothingHere("document " + id + " that came in"));
    }
}
