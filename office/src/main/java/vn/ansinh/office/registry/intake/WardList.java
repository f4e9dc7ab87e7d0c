package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.Mapping;

/**
 * A ward's list as it was read, ready to be compared with the register.
 *
 * @param hash of the file's bytes
 * @param sheet the name of the sheet that was read
 * @param asOf the day of which the list speaks
 * @param people whom a row means, by the row; empty for a list that names people by number, name and birth. A list that
 *     knows them so is an update: whoever is not in it is not missing
 */
public record WardList(
        String fileName, String hash, String sheet, LocalDate asOf, Draft draft, Map<Integer, UUID> people) {
    public WardList {
        people = Map.copyOf(people);
    }

    /** A list that names people by number, name and birth. */
    public WardList(String fileName, String hash, String sheet, LocalDate asOf, Draft draft) {
        this(fileName, hash, sheet, asOf, draft, Map.of());
    }

    /** Whether it is a list of heads of households, from which nothing follows for the other members. */
    public boolean headsOnly() {
        return draft.mapping().shape() == Mapping.Shape.HEADS_ONLY;
    }
}
