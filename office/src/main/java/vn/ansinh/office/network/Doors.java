package vn.ansinh.office.network;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The addresses by which the ward's network gets in. */
@Component
public class Doors {
    private final Encrypted encrypted;

    Doors(Encrypted encrypted) {
        this.encrypted = encrypted;
    }

    /** {@code https://192.168.1.10:8443} and the like; none while only the machine itself gets in. */
    public List<String> addresses() {
        HostNames names = encrypted.names();
        return encrypted.openPort().stream()
                .flatMap(port -> Stream.concat(names.addresses().stream(), names.names().stream())
                        .map(host -> "https://" + host + ":" + port))
                .toList();
    }
}
