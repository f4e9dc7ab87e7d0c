package vn.ansinh.office.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** The encrypted door: who trusts the authority gets in, who does not is not fooled, and the open door is local. */
class EncryptedTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final char[] PASSWORD = "thử".toCharArray();

    private static RunningOffice office;
    private static Visit administrator;
    private static int port;

    @BeforeAll
    static void start(@TempDir Path data) {
        WARD.found();
        office = RunningOffice.on(
                DATABASE,
                Map.of(
                        "ansinh.data",
                        data.toString(),
                        "ansinh.https.port",
                        "0",
                        "ansinh.https.names",
                        "to-dan-pho.local"));
        administrator = office.signedIn(WARD.ward(), "quantri", Role.ADMINISTRATOR);
        port = office.bean(Encrypted.class).openPort().orElseThrow();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static HttpClient trusting(X509Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("an-sinh", authority);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static X509Certificate downloaded() throws GeneralSecurityException {
        byte[] file = administrator.download("/trust/an-sinh.crt");
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
    }

    private static HttpRequest page(String host, String path) {
        return HttpRequest.newBuilder(URI.create("https://" + host + ":" + port + path))
                .build();
    }

    @Test
    void who_trusts_the_downloaded_authority_gets_in_by_every_address_of_the_machine() throws Exception {
        HttpClient phone = trusting(downloaded());
        assertThat(phone.send(page("localhost", "/sign-in"), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("Đăng nhập");
        Optional<String> address = ownAddress();
        if (address.isPresent()) {
            assertThat(phone.send(page(address.get(), "/trust"), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void who_does_not_trust_it_is_not_let_in_unaware() {
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(page("localhost", "/sign-in"), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void without_encryption_only_the_machine_itself_gets_in() throws Exception {
        Optional<String> address = ownAddress();
        if (address.isPresent()) {
            URI open = URI.create(office.address().replace("127.0.0.1", address.get()) + "/sign-in");
            assertThatThrownBy(() -> HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(open).build(), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void the_pages_show_the_same_fingerprint_and_only_the_administrator_sees_the_addresses() throws Exception {
        String page = administrator.get("/network").body();
        String fingerprint = page.replaceAll("(?s).*<code>([0-9A-F ]{95})</code>.*", "$1");
        assertThat(fingerprint).matches("([0-9A-F]{2} ){31}[0-9A-F]{2}");
        assertThat(page).contains("https://to-dan-pho.local:" + port);
        assertThat(office.visit().get("/trust").body()).contains(fingerprint).doesNotContain("to-dan-pho.local");
        assertThat(office.visit().get("/network").status()).isNotEqualTo(200);
        assertThat(office.signedIn(WARD.ward(), "canbo", Role.OFFICER)
                        .get("/network")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_authority_is_kept_and_a_new_start_needs_no_new_trust(@TempDir Path folder) throws Exception {
        HostNames names = new HostNames(Set.of("192.168.1.10"), Set.of("phuong.local"));
        X509Certificate first = LocalAuthority.in(folder, names, NOW).certificate();
        HostNames moved = new HostNames(Set.of("10.0.0.7"), Set.of("phuong.local"));
        LocalAuthority later = LocalAuthority.in(folder, moved, NOW.plus(Duration.ofDays(3000)));
        assertThat(later.certificate()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("authority.key")))
                .hasSize(2);
        X509Certificate server = (X509Certificate) later.serverFor(moved, NOW.plus(Duration.ofDays(3000)), PASSWORD)
                .getCertificate("server");
        server.verify(first.getPublicKey());
        assertThat(server.getSubjectAlternativeNames().toString()).contains("10.0.0.7", "phuong.local");
        assertThat(Duration.between(
                        server.getNotBefore().toInstant(), server.getNotAfter().toInstant()))
                .isEqualTo(Duration.ofDays(397));
    }

    @Test
    void an_authority_near_its_end_or_without_a_new_name_is_made_anew(@TempDir Path folder) {
        HostNames names = new HostNames(Set.of(), Set.of());
        X509Certificate first = LocalAuthority.in(folder, names, NOW).certificate();
        X509Certificate named = LocalAuthority.in(folder, new HostNames(Set.of(), Set.of("ansinh.gov.example")), NOW)
                .certificate();
        assertThat(named).isNotEqualTo(first);
        assertThat(LocalAuthority.in(folder, names, NOW.plus(Duration.ofDays(3300)))
                        .certificate())
                .isNotEqualTo(named);
    }

    @Test
    void the_authority_can_vouch_for_no_site_of_the_world(@TempDir Path folder) throws Exception {
        LocalAuthority authority = LocalAuthority.in(folder, new HostNames(Set.of(), Set.of()), NOW);
        X509Certificate stolen = (X509Certificate) authority
                .serverFor(new HostNames(Set.of(), Set.of("bank.example")), NOW, PASSWORD)
                .getCertificate("server");
        byte[] constraints = JcaX509ExtensionUtils.parseExtensionValue(
                        authority.certificate().getExtensionValue("2.5.29.30"))
                .getEncoded();
        PKIXParameters rules = new PKIXParameters(Set.of(new TrustAnchor(authority.certificate(), constraints)));
        rules.setRevocationEnabled(false);
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(stolen));
        assertThatThrownBy(() -> CertPathValidator.getInstance("PKIX").validate(path, rules))
                .hasStackTraceContaining("name constraints");
    }

    private static Optional<String> ownAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }
}
