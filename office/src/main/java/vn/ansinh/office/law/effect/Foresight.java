package vn.ansinh.office.law.effect;

import java.time.LocalDate;
import vn.ansinh.rules.benefit.Benefits;

/** Foresees what a change of the law does to the households of the ward; answered by the module that knows them. */
public interface Foresight {
    /**
     * Asks both laws about every household that the one who acts may see, by what is known today.
     *
     * @param day on which both are asked; a day to come takes people as they are known today, with the ages of that day
     */
    Effect foresee(Benefits before, Benefits after, LocalDate day);
}
