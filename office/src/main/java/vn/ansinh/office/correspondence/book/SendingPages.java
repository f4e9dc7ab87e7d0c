package vn.ansinh.office.correspondence.book;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Gửi văn bản and its receipt: a form for each, and the list of what was not confirmed. */
@Controller
@Requires(UseCase.SEE_CORRESPONDENCE)
class SendingPages {
    private static final int ROWS = 50;
    private static final int LONGEST = 200;
    private static final int MOST_COPIES = 1_000;

    private final Book book;
    private final Sendings sendings;
    private final Today today;

    SendingPages(Book book, Sendings sendings, Today today) {
        this.book = book;
        this.sendings = sendings;
        this.today = today;
    }

    @GetMapping("/correspondence/unconfirmed")
    @Transactional(readOnly = true)
    public ModelAndView unconfirmed(@RequestParam(defaultValue = "") String page) {
        Sendings.Unconfirmed found = sendings.unconfirmed(PageToken.read(page), ROWS);
        return new ModelAndView("correspondence/unconfirmed")
                .addObject("sendings", found.sendings())
                .addObject(
                        "pager",
                        Pager.of("/correspondence/unconfirmed", found.total(), Optional.empty(), found.next()));
    }

    @GetMapping("/correspondence/{id}/send")
    @Requires(UseCase.KEEP_CORRESPONDENCE)
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable UUID id) {
        RegisteredDocument document = document(id);
        return form(
                document,
                SendTyped.blank(
                        Ids.next().toString(),
                        document.recipients().stream()
                                .filter(one -> !one.startsWith("Lưu"))
                                .toList(),
                        today.date()));
    }

    private static ModelAndView form(RegisteredDocument document, SendTyped typed) {
        return new ModelAndView("correspondence/send")
                .addObject("document", document)
                .addObject("typed", typed);
    }

    @PostMapping("/correspondence/{id}/send")
    @Requires(UseCase.KEEP_CORRESPONDENCE)
    public ModelAndView send(
            @PathVariable UUID id,
            @RequestParam UUID form,
            @RequestParam(required = false) @Nullable List<String> to,
            @RequestParam(defaultValue = "") String others,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "1") String copies,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response) {
        RegisteredDocument document = document(id);
        SendTyped typed = SendTyped.of(form.toString(), to == null ? List.of() : to, others, way, on, copies, note);
        SendTyped.Read read = typed.read(document, today.date(), LONGEST, MOST_COPIES);
        if (!read.faults().byField().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(document, typed.with(read.faults()));
        }
        sendings.send(new Sendings.Sent(form, id, read.recipients(), way, read.on(), read.copies(), note.strip()));
        Flash.done(response, "correspondence.sent", read.recipients().size());
        return new ModelAndView("redirect:" + document.address());
    }

    @GetMapping("/correspondence/sendings/{id}")
    @Requires(UseCase.KEEP_CORRESPONDENCE)
    @Transactional(readOnly = true)
    public ModelAndView sending(@PathVariable UUID id) {
        return receipt(find(id), "", "", List.of());
    }

    private ModelAndView receipt(Sending sending, String on, String by, List<Said> against) {
        return new ModelAndView("correspondence/receipt")
                .addObject("sending", sending)
                .addObject("on", on)
                .addObject("by", by)
                .addObject("against", against);
    }

    @PostMapping("/correspondence/sendings/{id}")
    @Requires(UseCase.KEEP_CORRESPONDENCE)
    public ModelAndView receive(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String by,
            HttpServletResponse response) {
        Sending sending = find(id);
        List<Said> against = new ArrayList<>();
        Optional<LocalDate> day = WrittenDate.read(on, today.date());
        if (day.isEmpty() || day.get().isBefore(sending.sentOn()) || day.get().isAfter(today.date())) {
            against.add(Said.of("correspondence.fault.received-on", sending.sentOn(), today.date()));
        }
        if (by.isBlank() || by.strip().length() > LONGEST) {
            against.add(Said.of("correspondence.fault.received-by", LONGEST));
        }
        if (against.isEmpty() && !sendings.receive(id, day.orElseThrow(), by.strip())) {
            against.add(Said.of("correspondence.fault.received-already"));
        }
        if (!against.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return receipt(sending, on, by, against);
        }
        Flash.done(response, "correspondence.received");
        return new ModelAndView("redirect:" + sending.documentAddress());
    }

    private RegisteredDocument document(UUID id) {
        return book.find(id).orElseThrow(() -> new NothingHere("document " + id));
    }

    private Sending find(UUID id) {
        return sendings.find(id).orElseThrow(() -> new NothingHere("sending " + id));
    }
}
