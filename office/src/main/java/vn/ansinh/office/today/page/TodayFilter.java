package vn.ansinh.office.today.page;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ansinh.office.work.OpenWork;
import vn.ansinh.office.work.When;

/**
 * What of the work is shown.
 *
 * @param when code of a nearness; empty for all
 * @param kind empty for all
 * @param isOthers what was handed to colleagues
 * @param isDone what was done
 */
public record TodayFilter(String when, String kind, boolean isOthers, boolean isDone) {
    static final TodayFilter ALL = new TodayFilter("", "", false, false);

    /** As a cookie and the address carry it; anything else is nothing chosen. */
    static TodayFilter of(String when, String kind, boolean isOthers, boolean isDone) {
        return new TodayFilter(
                When.ofCode(when).map(When::code).orElse(""),
                kind.matches("[a-z0-9-]{1,40}") ? kind : "",
                isOthers,
                isDone);
    }

    Optional<When> near() {
        return When.ofCode(when);
    }

    OpenWork.Choice choice() {
        return new OpenWork.Choice(kind, near(), isOthers);
    }

    public TodayFilter with(String otherWhen) {
        return new TodayFilter(otherWhen, kind, isOthers, false);
    }

    /** The address that shows it; it always says something, so that what is remembered does not come back. */
    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/today").queryParam("when", when);
        if (!kind.isEmpty()) {
            address.queryParam("kind", kind);
        }
        if (isOthers) {
            address.queryParam("others", true);
        }
        if (isDone) {
            address.queryParam("done", true);
        }
        return address.encode().toUriString();
    }
}
