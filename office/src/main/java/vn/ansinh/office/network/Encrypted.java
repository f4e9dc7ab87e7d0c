package vn.ansinh.office.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.CannotStart;
import vn.ansinh.office.platform.Settings;

/** Opens a second, encrypted door for the ward's network when a port for it is set. */
@Component
@EnableConfigurationProperties(HttpsSettings.class)
class Encrypted implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    private final Settings settings;
    private final HttpsSettings https;
    private final Clock wall;
    private final HostNames names;
    private Optional<LocalAuthority> authority = Optional.empty();
    private Optional<Connector> door = Optional.empty();
    private Optional<Instant> ends = Optional.empty();

    Encrypted(Settings settings, HttpsSettings https, @Qualifier("wall") Clock wall) {
        this.settings = settings;
        this.https = https;
        this.wall = wall;
        this.names = HostNames.ofThisMachine(https.names());
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (https.isOpen()) {
            Connector connector = connector(port());
            factory.addAdditionalConnectors(connector);
            door = Optional.of(connector);
        }
    }

    /** The port on which it is open; empty when it is not. */
    Optional<Integer> openPort() {
        return door.map(Connector::getLocalPort);
    }

    HostNames names() {
        return names;
    }

    /** The authority that vouches for us; empty with the ward's own certificate, which phones know already. */
    Optional<LocalAuthority> authority() {
        return authority;
    }

    /** The moment from which phones refuse the certificate; empty while the door is closed. */
    Optional<Instant> ends() {
        return ends;
    }

    private static Optional<Instant> ends(KeyStore store) {
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    return Optional.of(LocalAuthority.until(certificate));
                }
            }
            return Optional.empty();
        } catch (KeyStoreException e) {
            throw new IllegalStateException("the certificate of the door cannot be read", e);
        }
    }

    private Connector connector(int port) {
        char[] password = HexFormat.of().formatHex(random()).toCharArray();
        SSLHostConfig host = new SSLHostConfig();
        host.setProtocols("TLSv1.2+TLSv1.3");
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        Certified certified = certified(password);
        ends = ends(certified.store());
        certificate.setCertificateKeystore(certified.store());
        certificate.setCertificateKeystorePassword(certified.password());
        certificate.setCertificateKeyPassword(certified.password());
        host.addCertificate(certificate);

        Connector connector = new Connector(Http11NioProtocol.class.getName());
        connector.setPort(port);
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/plain,application/json,application/problem+json");
        connector.setProperty("maxSwallowSize", String.valueOf(512L << 20));
        connector.setProperty("server", "");
        connector.getProtocolHandler().setExecutor(new VirtualThreadExecutor("https-"));
        connector.addSslHostConfig(host);
        return connector;
    }

    private record Certified(KeyStore store, String password) {}

    private Certified certified(char[] password) {
        if (https.hasOwnCertificate()) {
            return new Certified(own(), "");
        }
        LocalAuthority made = LocalAuthority.in(settings.data().resolve("https"), names, wall.instant());
        authority = Optional.of(made);
        return new Certified(made.serverFor(names, wall.instant(), password), new String(password));
    }

    private KeyStore own() {
        try {
            KeyStore store = new PemSslStoreBundle(
                            PemSslStoreDetails.forCertificates(read(https.certificate()))
                                    .withPrivateKey(read(https.key())),
                            null)
                    .getKeyStore();
            if (store == null) {
                throw new IllegalStateException("no certificate in the file");
            }
            return store;
        } catch (IllegalStateException | IllegalArgumentException | UncheckedIOException e) {
            throw new CannotStart(
                    "Không đọc được chứng thư ở ANSINH_HTTPS_CERTIFICATE và khóa ở ANSINH_HTTPS_KEY: cần hai tệp PEM, khóa không có mật khẩu.",
                    "The certificate of ANSINH_HTTPS_CERTIFICATE and the key of ANSINH_HTTPS_KEY cannot be read: two PEM files are needed, the key without a password.",
                    e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int port() {
        String typed = https.port().strip();
        if (typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= 65535) {
            return Integer.parseInt(typed);
        }
        throw new CannotStart(
                "ANSINH_HTTPS_PORT phải là một số cổng, ví dụ 8443.",
                "ANSINH_HTTPS_PORT must be a port, such as 8443.");
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
