package vn.ansinh.office.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The style sheets, scripts, fonts and pictures of the pages, held in memory as they go over the wire. Their address
 * carries one hash over all of them, so that a browser may keep them for ever and addresses inside a style sheet stay
 * relative.
 */
@Component
public final class Assets {
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String LEAFLET = "META-INF/resources/webjars/leaflet/1.9.4/dist/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png",
            "ico", "image/x-icon");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String prefix;

    /** One file: its bytes, the same compressed where that helps, and its content type. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copying each answer would cost more than it guards
    record Asset(byte[] plain, Optional<byte[]> compressed, String type) {}

    Assets() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:static/*.*")) {
                add(String.valueOf(file.getFilename()), file);
            }
            add("htmx.js", new ClassPathResource(HTMX));
            add("leaflet.js", new ClassPathResource(LEAFLET + "leaflet.js"));
            add("leaflet.css", new ClassPathResource(LEAFLET + "leaflet.css"));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.plain());
            });
            prefix = "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 8) + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a file; refuses a name that is not among them. */
    public String address(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("no file " + name + " in static/, only " + assets.keySet());
        }
        return prefix + name;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private void add(String name, Resource file) throws IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("no content type known for static/" + name);
        }
        byte[] plain = file.getContentAsByteArray();
        boolean text = type.contains("charset") || type.contains("svg");
        assets.put(name, new Asset(plain, text ? Optional.of(compressed(plain)) : Optional.empty(), type));
    }

    private static byte[] compressed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(9);
            }
        }) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
