package vn.ansinh.office.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what this machine is called in the ward's network.
 *
 * @param addresses IPv4 addresses of private networks, as {@code 192.168.1.10}
 * @param names host names in lower case
 */
record HostNames(Set<String> addresses, Set<String> names) {
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    HostNames {
        addresses = Collections.unmodifiableSet(new TreeSet<>(addresses));
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /** Those that the machine knows of itself, and further ones, parted by commas. */
    static HostNames ofThisMachine(String further) {
        Set<String> addresses = new TreeSet<>();
        Set<String> names = new LinkedHashSet<>();
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .forEach(addresses::add);
        } catch (SocketException e) {
            // a machine that does not tell its networks is still called by its names
        }
        try {
            String own = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            if (isName(own)) {
                names.add(own);
                if (!own.contains(".")) {
                    names.add(own + ".local");
                }
            }
        } catch (UnknownHostException e) {
            // it has no name then
        }
        Arrays.stream(further.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(HostNames::isName)
                .forEach(names::add);
        return new HostNames(addresses, names);
    }

    private static boolean isName(String text) {
        return text.length() <= 253
                && text.matches(LABEL + "(\\." + LABEL + ")*")
                && !text.matches("[0-9.]+")
                && !text.equals("localhost");
    }
}
