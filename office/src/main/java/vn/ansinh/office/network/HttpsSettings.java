package vn.ansinh.office.network;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the one who starts An Sinh may choose for the ward's network: {@code ANSINH_HTTPS_PORT},
 * {@code ANSINH_HTTPS_CERTIFICATE}, {@code ANSINH_HTTPS_KEY}, {@code ANSINH_HTTPS_NAMES}.
 *
 * @param port empty: only the machine itself gets in
 * @param certificate file of the ward's own certificate and those above it, PEM; empty: one is made
 * @param key file of its private key, PEM
 * @param names further names of this machine, parted by commas
 */
@ConfigurationProperties("ansinh.https")
record HttpsSettings(
        @DefaultValue("") String port,
        @DefaultValue("") String certificate,
        @DefaultValue("") String key,
        @DefaultValue("") String names) {
    boolean isOpen() {
        return !port.isBlank();
    }

    boolean hasOwnCertificate() {
        return !certificate.isBlank();
    }
}
