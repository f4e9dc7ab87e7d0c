package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.Mapping;

/**
 * A ward's list as it was read, ready to be compared with the register.
 *
 * @param hash of the file's bytes
 * @param sheet the name of the sheet that was read
 * @param asOf the day of which the list speaks
 */
public record WardList(String fileName, String hash, String sheet, LocalDate asOf, Draft draft) {
    /** Whether it is a list of heads of households, from which nothing follows for the other members. */
    public boolean headsOnly() {
        return draft.mapping().shape() == Mapping.Shape.HEADS_ONLY;
    }
}
