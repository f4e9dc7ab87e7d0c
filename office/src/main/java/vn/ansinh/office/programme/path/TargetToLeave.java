package vn.ansinh.office.programme.path;

import java.util.OptionalInt;

/** How many households are to leave the lists in a year, from whoever keeps the targets; without one the ward types the number. */
public interface TargetToLeave {
    /** Empty while there is no target for the year. */
    OptionalInt households(int year);
}
