package vn.ansinh.office.platform.web;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pictures below the map, from a server of the ward's choice, {@code ANSINH_MAP_TILES} and {@code ANSINH_MAP_BY}. None by
 * default: that server would learn which places are looked at.
 *
 * @param tiles as {@code https://tiles.example/{z}/{x}/{y}.png}
 * @param by whom the pictures are by, as that server asks to be named
 */
@ConfigurationProperties("ansinh.map")
public record Tiles(
        @DefaultValue("") String tiles, @DefaultValue("") String by) {
    /** The server, as {@code https://tiles.example}; empty without one, or for an address that is none. */
    public Optional<String> server() {
        return Optional.of(tiles)
                .filter(url -> url.matches("https?://[A-Za-z0-9.:-]+/.*"))
                .map(url -> url.replaceFirst("^(https?://[^/]+)/.*$", "$1"));
    }

    /** The address of a picture; empty without a server. */
    public String address() {
        return server().isPresent() ? tiles : "";
    }
}
