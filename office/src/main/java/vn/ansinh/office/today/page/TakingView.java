package vn.ansinh.office.today.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.today.feed.Feeds;
import vn.ansinh.office.today.mail.MailWishes;

/**
 * What the page of the own calendar address and morning mail shows.
 *
 * @param address the whole calendar address, shown once after it was made
 * @param hasServer whether the ward has a mail server
 * @param mailTo where the mail goes; empty where it is off
 * @param typed the address for mail as typed or kept
 */
public record TakingView(
        Optional<Feeds.Feed> feed,
        Optional<String> address,
        boolean hasServer,
        String mailTo,
        String typed,
        @Nullable Said fault,
        List<MailWishes.Failure> failures) {
    public TakingView {
        failures = List.copyOf(failures);
    }
}
