package vn.ansinh.office.demo;

/** Household sizes by weight that add up exactly. */
final class Sizes {
    /** Weights of the sizes 1 to 10 in an urban ward; their mean lies near 3.82. */
    static final int[] URBAN = {70, 150, 210, 268, 162, 82, 33, 15, 7, 3};

    /** Of households in hardship, a little larger. */
    static final int[] HARDSHIP = {3, 8, 20, 29, 22, 13, 5};

    private Sizes() {}

    static int[] spread(Dice dice, int households, int people, int[] weights) {
        int[] sizes = new int[households];
        int left = people;
        for (int i = 0; i < households; i++) {
            sizes[i] = 1 + dice.weighted(weights);
            left -= sizes[i];
        }
        while (left != 0) {
            int at = dice.between(0, households - 1);
            int changed = sizes[at] + Integer.signum(left);
            // Only sizes in the middle give way, so that the ends of the distribution stay as drawn.
            if (changed >= 2 && changed <= Math.min(6, weights.length)) {
                sizes[at] = changed;
                left -= Integer.signum(left);
            }
        }
        return sizes;
    }

    /** As even as whole people allow, the smallest first. */
    static int[] even(int households, int people) {
        int[] sizes = new int[households];
        for (int i = 0; i < households; i++) {
            sizes[i] = people / households + (i >= households - people % households ? 1 : 0);
        }
        return sizes;
    }
}
