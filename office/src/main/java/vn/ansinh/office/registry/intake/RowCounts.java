package vn.ansinh.office.registry.intake;

/** What became of the rows of a list; every row read is exactly one of the four. */
public record RowCounts(int fresh, int changed, int same, int refused) {
    public int read() {
        return fresh + changed + same + refused;
    }

    /** Whether nothing of the list is new to the register. */
    public boolean changesNothing() {
        return fresh + changed == 0;
    }
}
