package vn.ansinh.office.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list that stands in memory in the order of its places. It begins after a place, so that nobody is shown
 * twice when others come or go.
 */
public record Part<T>(List<T> rows, Optional<PageToken> previous, Optional<PageToken> next) {
    /** The rows of one page. */
    public static final int SIZE = 50;

    public Part {
        rows = List.copyOf(rows);
    }

    /** The page of a list that keeps its order, by the number of rows before it; the first for a token that is none of ours. */
    public static <T> Part<T> of(List<T> all, Optional<PageToken> token) {
        int before = token.flatMap(known -> known.key().stream().findFirst())
                .filter(key -> key.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        int begin = Math.min(before, all.size());
        int end = Math.min(begin + SIZE, all.size());
        return new Part<>(
                all.subList(begin, end),
                begin > 0 ? Optional.of(PageToken.after(String.valueOf(Math.max(0, begin - SIZE)))) : Optional.empty(),
                end < all.size() ? Optional.of(PageToken.after(String.valueOf(end))) : Optional.empty());
    }

    /**
     * The page that a token asks for, the first without one.
     *
     * @param place where a row stands; the rows are in the order of these texts
     */
    public static <T> Part<T> of(List<T> all, Function<T, String> place, Optional<PageToken> token) {
        String from = token.map(known -> known.key().getFirst()).orElse("");
        boolean backwards = token.map(PageToken::isBackwards).orElse(false);
        int edge = (int) all.stream()
                .filter(row -> {
                    int compared = place.apply(row).compareTo(from);
                    return compared < 0 || (!backwards && compared == 0);
                })
                .count();
        int begin = backwards ? Math.max(0, edge - SIZE) : edge;
        int end = backwards ? edge : Math.min(all.size(), edge + SIZE);
        List<T> rows = all.subList(begin, end);
        return new Part<>(
                rows,
                begin > 0 && !rows.isEmpty()
                        ? Optional.of(PageToken.before(place.apply(rows.getFirst())))
                        : Optional.empty(),
                end < all.size() ? Optional.of(PageToken.after(place.apply(rows.getLast()))) : Optional.empty());
    }
}
