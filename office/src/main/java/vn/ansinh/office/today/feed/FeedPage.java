package vn.ansinh.office.today.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AddressLimit;
import vn.ansinh.office.platform.web.Public;

/** Answers whoever has the secret as the person to whom it belongs, within that person's role and groups (ADR 0162). */
@Controller
@Public
class FeedPage {
    private static final String ENDING = ".ics";
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]{1,100}\\.ics");
    /** Fetches of one address in one span; an office behind one address has several calendars. */
    private static final int MOST = 60;

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Feeds feeds;
    private final FeedCalendar calendar;
    private final AddressLimit limit;

    FeedPage(Feeds feeds, FeedCalendar calendar, Today today) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.limit = new AddressLimit(today, MOST, SPAN);
    }

    @GetMapping("/lich/{file}")
    ResponseEntity<String> fetch(@PathVariable String file, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        Optional<Feeds.Owner> owner = FILE.matcher(file).matches()
                ? feeds.ownerOf(file.substring(0, file.length() - ENDING.length()))
                : Optional.empty();
        if (owner.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String office =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        String body = Acting.as(
                owner.get().identity(),
                UseCase.SEE_SITUATION.name(),
                () -> calendar.write(owner.get().feed(), owner.get().identity(), office));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(body);
    }
}
