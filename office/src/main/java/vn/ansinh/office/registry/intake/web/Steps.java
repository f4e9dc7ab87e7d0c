package vn.ansinh.office.registry.intake.web;

/** How far the work on a file is, told by the one that works and read by the one that waits, who may also stop it. */
public final class Steps {
    /** What is done at the moment. */
    public enum Work {
        WAITING("intake.work.waiting"),
        READING("intake.work.reading"),
        COMPARING("intake.work.comparing"),
        APPLYING("intake.work.applying");

        private final String key;

        Work(String key) {
            this.key = key;
        }

        /** The key of its words. */
        public String key() {
            return key;
        }
    }

    private volatile Work work = Work.WAITING;
    private volatile int done;
    private volatile int total;
    private volatile boolean cancelled;

    public Work work() {
        return work;
    }

    public int done() {
        return done;
    }

    /** How much there is to do; 0 while that is not known. */
    public int total() {
        return total;
    }

    boolean at(Work now, int reached, int of) {
        work = now;
        done = reached;
        total = of;
        return !cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}
