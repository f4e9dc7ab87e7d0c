package vn.ansinh.office.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.platform.web.QrPicture;

/**
 * How others come in.
 *
 * @param isOpen whether the ward's network is let in
 * @param doors the addresses, each with a picture that opens the page of trust
 * @param hasMoved whether the machine has an address now that it had not at the start
 * @param authority empty with the ward's own certificate
 */
public record NetworkView(boolean isOpen, List<Door> doors, boolean hasMoved, Optional<Authority> authority) {
    public NetworkView {
        doors = List.copyOf(doors);
    }

    /** An address in the ward's network. */
    public record Door(String address, QrPicture picture) {}

    /**
     * What a phone is asked to trust.
     *
     * @param fingerprint SHA-256 in pairs, as the settings of a phone show it
     */
    public record Authority(String name, String fingerprint, LocalDate until) {}
}
