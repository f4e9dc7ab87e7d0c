package vn.ansinh.office.registry.area;

import java.util.List;

/**
 * The households of a group along one street.
 *
 * @param name of the street as the addresses write it; empty for those without an address
 */
public record Street(String name, List<Home> homes) {
    public Street {
        homes = List.copyOf(homes);
    }

    /** A household by its code, head and address. */
    public record Home(String code, String head, String address) {}

    /** The street of an address: what follows the number of the house. */
    static String of(String street, String address) {
        return street.isBlank()
                ? address.replaceFirst("^(?iu)(số|hẻm|ngõ)?\\s*[0-9][^\\s,]*[\\s,]+", "")
                        .strip()
                : street.strip();
    }
}
