package vn.ansinh.office.registry.update;

import java.util.UUID;
import vn.ansinh.office.registry.sheet.Meaning;

/**
 * A cell that was edited.
 *
 * @param code of the household in which the person lives now
 * @param name of the person
 * @param stood when the list went out
 * @param now in the register; another than {@code stood} when somebody changed it meanwhile
 * @param given in the list that came back
 */
public record Edit(
        int row, UUID person, String code, String name, Meaning meaning, String stood, String now, String given) {
    /** Whether somebody else changed the same fact after the list went out. */
    public boolean isConflict() {
        return !stood.equals(now);
    }

    /** By which the choice of a conflict is sent. */
    public String key() {
        return person + "-" + meaning;
    }
}
