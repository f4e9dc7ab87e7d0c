package vn.ansinh.bench.pages;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** People at work: each opens a page, looks at it for a while, and opens the next. */
final class Crowd implements AutoCloseable {
    private final List<Browser> browsers = new ArrayList<>();
    private final Duration pause;

    private Crowd(Duration pause) {
        this.pause = pause;
    }

    /** So many browsers that sign in with these accounts in turn. */
    static Crowd signedIn(URI address, List<String> accounts, String password, int browsers, Duration pause) {
        Crowd crowd = new Crowd(pause);
        for (int at = 0; at < browsers; at++) {
            crowd.browsers.add(Browser.signedIn(address, accounts.get(at % accounts.size()), password));
        }
        return crowd;
    }

    /** Lets so many people work for a time; several share a browser where there are fewer of those. */
    Times work(int people, Duration time) throws InterruptedException {
        Times times = new Times();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        CountDownLatch atWork = new CountDownLatch(people);
        long until = System.nanoTime() + time.toNanos();
        try (ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor();
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            for (int person = 0; person < people; person++) {
                Browser browser = browsers.get(person % browsers.size());
                Person one = new Person(browser, Tour.of(browser, person), times, failure, atWork, until, pages, clock);
                clock.schedule(one::turn, pause.toNanos() * person / people, TimeUnit.NANOSECONDS);
            }
            atWork.await();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return times;
    }

    private final class Person {
        private final Browser browser;
        private final Tour tour;
        private final Times times;
        private final AtomicReference<RuntimeException> failure;
        private final CountDownLatch atWork;
        private final long until;
        private final ExecutorService pages;
        private final ScheduledExecutorService clock;

        Person(
                Browser browser,
                Tour tour,
                Times times,
                AtomicReference<RuntimeException> failure,
                CountDownLatch atWork,
                long until,
                ExecutorService pages,
                ScheduledExecutorService clock) {
            this.browser = browser;
            this.tour = tour;
            this.times = times;
            this.failure = failure;
            this.atWork = atWork;
            this.until = until;
            this.pages = pages;
            this.clock = clock;
        }

        void turn() {
            if (System.nanoTime() >= until || failure.get() != null) {
                atWork.countDown();
            } else {
                pages.execute(this::open);
            }
        }

        private void open() {
            try {
                Tour.Step step = tour.step();
                times.add(step.kind(), browser.timed(step.path()));
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
            clock.schedule(this::turn, pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void close() {
        browsers.forEach(Browser::close);
    }
}
