package vn.ansinh.office.review.checking;

import org.jspecify.annotations.Nullable;

/**
 * The shares that the ward entered, in whole per cents; null where it looks for nothing of the kind.
 *
 * @param near how far from a line an income is near it
 * @param change from how much on an income or a floor area differs oddly from the last form
 * @param same from how many answers alike two forms of one surveyor are alike; the wholly alike ones are listed anyway
 */
public record Shares(
        @Nullable Integer near,
        @Nullable Integer change,
        @Nullable Integer same) {
    static final Shares NONE = new Shares(null, null, null);
}
