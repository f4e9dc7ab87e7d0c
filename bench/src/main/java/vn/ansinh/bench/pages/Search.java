package vn.ansinh.bench.pages;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the measurement of the register asks of the pages. */
public final class Search {
    private Search() {}

    /** Searches that came, and within which milliseconds half of them and 99 in 100 did. */
    public record Found(int pages, double half, double most) {}

    /** People of one account work for a time, among the rest by searching, after a warm-up. */
    public static Found by(
            URI office, String account, String password, int people, Duration pause, Duration warmUp, Duration time)
            throws InterruptedException {
        try (Crowd crowd = Crowd.signedIn(office, List.of(account), password, people, pause)) {
            crowd.work(people, warmUp);
            Times times = crowd.work(people, time);
            return new Found(
                    times.count(Kind.SEARCH),
                    times.within(Kind.SEARCH, 0.5).orElse(0.0),
                    times.within(Kind.SEARCH, 0.99).orElse(0.0));
        }
    }

    /** Milliseconds of each page, one after the other. */
    public static List<Double> timed(URI office, String account, String password, List<String> paths) {
        List<Double> took = new ArrayList<>();
        try (Browser browser = Browser.signedIn(office, account, password)) {
            paths.forEach(path -> took.add(browser.timed(path) / 1e6));
        }
        return took;
    }
}
