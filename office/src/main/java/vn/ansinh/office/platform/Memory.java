package vn.ansinh.office.platform;

/** The memory of the machine, which the office shares with others. */
public final class Memory {
    private Memory() {}

    /**
     * Gives back what a large piece of work needed, such as a ward's import: the collector would keep it until the heap
     * is full again. Takes about a tenth of a second; call it after the work, when nothing refers to it any more.
     */
    public static void giveBack() {
        System.gc();
    }
}
