package vn.ansinh.office.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;

/** What waits for the acting person, and what was done. */
@Controller
@Requires(UseCase.SEE_SITUATION)
class InboxPage {
    private static final int SIZE = 50;

    private final Inbox inbox;

    InboxPage(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    ModelAndView show(
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page) {
        Optional<PageToken> token = PageToken.read(page);
        List<Item> found = inbox.items(done, kind, token, SIZE + 1);
        int from = token.map(one -> one.key().getFirst())
                .filter(key -> key.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        Optional<PageToken> next =
                found.size() > SIZE ? Optional.of(PageToken.after(String.valueOf(from + SIZE))) : Optional.empty();
        Optional<PageToken> previous =
                from > 0 ? Optional.of(PageToken.after(String.valueOf(Math.max(0, from - SIZE)))) : Optional.empty();
        List<Item> shown = found.subList(0, Math.min(SIZE, found.size()));
        String address = UriComponentsBuilder.fromPath("/inbox")
                .queryParam("done", done)
                .queryParam("kind", kind)
                .encode()
                .toUriString();
        return new ModelAndView(
                "work/inbox",
                Map.of(
                        "items",
                        shown,
                        "done",
                        done,
                        "kind",
                        kind,
                        "kinds",
                        inbox.kinds(),
                        "pager",
                        Pager.of(address, shown.size(), previous, next)));
    }
}
