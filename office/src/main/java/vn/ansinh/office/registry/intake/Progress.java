package vn.ansinh.office.registry.intake;

/** Told while a list is compared or brought in; says whether to go on. */
@FunctionalInterface
public interface Progress {
    /** Goes on whatever happens. */
    Progress SILENT = (done, total) -> true;

    /** Answers false to stop; then nothing of the list stays in the register. */
    boolean goOn(int households, int total);
}
