package vn.ansinh.office.correspondence.book;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.WrittenDate;

/** The list of documents, out and in; what was asked for stands in the address. */
@Controller
@Requires(UseCase.SEE_CORRESPONDENCE)
class BookPages {
    private static final int ROWS = 50;

    private final Book book;
    private final Today today;

    BookPages(Book book, Today today) {
        this.book = book;
        this.today = today;
    }

    @GetMapping("/correspondence")
    @Transactional(readOnly = true)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String page) {
        Book.Shown shown = book.list(
                new BookQuestion(
                        q,
                        direction.matches("out|in") ? direction : "",
                        kind,
                        WrittenDate.read(from, today.date()),
                        WrittenDate.read(until, today.date())),
                PageToken.read(page),
                ROWS);
        String address = UriComponentsBuilder.fromPath("/correspondence")
                .queryParam("q", "{q}")
                .queryParam("direction", "{direction}")
                .queryParam("kind", "{kind}")
                .queryParam("from", "{from}")
                .queryParam("until", "{until}")
                .encode()
                .buildAndExpand(q, direction, kind, from, until)
                .toUriString();
        return new ModelAndView(
                "correspondence/book",
                "view",
                new BookView(
                        q,
                        direction,
                        kind,
                        from,
                        until,
                        book.titles(),
                        shown.documents(),
                        Pager.of(address, shown.total(), Optional.empty(), shown.next())));
    }
}
