package vn.ansinh.office.network;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Public;
import vn.ansinh.office.platform.web.QrPicture;

/** By which addresses phones come in, and how a phone learns to trust the authority of this office. */
@Controller
class NetworkPages {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Encrypted encrypted;
    private final Doors doors;

    NetworkPages(Encrypted encrypted, Doors doors) {
        this.encrypted = encrypted;
        this.doors = doors;
    }

    @GetMapping("/network")
    @Requires(UseCase.MANAGE_WARD)
    ModelAndView network() {
        return new ModelAndView("network/network", "view", view());
    }

    @GetMapping("/trust")
    @Public
    ModelAndView trust() {
        return new ModelAndView("network/trust", "view", view());
    }

    /** As the settings of a phone or a computer open it. */
    @GetMapping("/trust/an-sinh.crt")
    @Public
    ResponseEntity<byte[]> certificate() {
        LocalAuthority authority = encrypted.authority().orElseThrow(() -> new NothingHere("no authority of our own"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-x509-ca-cert"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"an-sinh.crt\"")
                .body(authority.pem().getBytes(StandardCharsets.US_ASCII));
    }

    private NetworkView view() {
        boolean isOpen = encrypted.openPort().isPresent();
        List<NetworkView.Door> all = doors.addresses().stream()
                .map(address -> new NetworkView.Door(address, QrPicture.of(address + "/trust")))
                .toList();
        HostNames now = HostNames.ofThisMachine("");
        boolean moved = isOpen && !encrypted.names().addresses().containsAll(now.addresses());
        return new NetworkView(
                isOpen,
                all,
                moved,
                encrypted.authority().map(LocalAuthority::certificate).map(NetworkPages::vouched));
    }

    private static NetworkView.Authority vouched(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new NetworkView.Authority(
                    certificate.getSubjectX500Principal().getName().replaceFirst("^CN=", ""),
                    HexFormat.ofDelimiter(" ").formatHex(hash).toUpperCase(Locale.ROOT),
                    LocalDate.ofInstant(LocalAuthority.until(certificate), ZONE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
