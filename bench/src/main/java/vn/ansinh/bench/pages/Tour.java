package vn.ansinh.bench.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages one person opens in turn, over and over: the situation, a search as it is typed, the list with several
 * filters and orders, and households.
 */
final class Tour {
    private static final List<String> TYPED = List.of("nguyễn văn", "tran thi h", "le hong phong", "0905", "H-0012");
    private static final List<String> LISTS = List.of(
            "/households",
            "/households?sort=name",
            "/households?class=near-poor",
            "/households?class=poor",
            "/households?who=large&sort=code",
            "/households?who=one-person");
    private static final int FEWEST_LETTERS = 2;
    private static final int LETTERS_AT_ONCE = 3;

    record Step(Kind kind, String path) {}

    private final List<Step> steps;
    private int next;

    private Tour(List<Step> steps, int first) {
        this.steps = steps;
        this.next = first;
    }

    /** The tour of a browser over the households that it may see; people begin at different places. */
    static Tour of(Browser browser, int person) {
        List<String> codes = Stream.concat(
                        browser.codes("/households?sort=name").stream(),
                        browser.codes("/households?class=near-poor").stream())
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            throw new IllegalStateException("The list shows no household");
        }
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < LISTS.size(); at++) {
            steps.add(new Step(Kind.SITUATION, "/"));
            steps.addAll(typing(TYPED.get(at % TYPED.size())));
            steps.add(new Step(Kind.LIST, LISTS.get(at)));
            steps.add(new Step(Kind.HOUSEHOLD, "/households/" + codes.get((person * 7 + at) % codes.size())));
            steps.add(new Step(Kind.HOUSEHOLD, "/households/" + codes.get((person * 7 + at + 3) % codes.size())));
        }
        return new Tour(steps, person * 5 % steps.size());
    }

    /** The hits that are shown below the box after some letters each, and the page of all hits. */
    private static List<Step> typing(String words) {
        List<Step> steps = new ArrayList<>();
        for (int typed = FEWEST_LETTERS; typed < words.length(); typed += LETTERS_AT_ONCE) {
            steps.add(new Step(Kind.SEARCH, "/households/suggest?q=" + Browser.encoded(words.substring(0, typed))));
        }
        steps.add(new Step(Kind.SEARCH, "/households?q=" + Browser.encoded(words)));
        return steps;
    }

    /** The next page; one person asks for one page at a time. */
    Step step() {
        Step step = steps.get(next);
        next = (next + 1) % steps.size();
        return step;
    }
}
