package vn.ansinh.office.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority of this one office, made once and kept in the data folder, so that a phone has to trust it only
 * once. It can vouch for nothing but machines of private networks, should its key ever be stolen. The certificate of the server
 * itself is made anew at each start, for the names and addresses that the machine has then, and its key is never written.
 */
final class LocalAuthority {
    /** Phones refuse a server's certificate that is valid for longer. */
    private static final Duration SERVER = Duration.ofDays(397);

    private static final Duration AUTHORITY = Duration.ofDays(3650);
    /** Clocks of phones differ a little. */
    private static final Duration BEFORE = Duration.ofDays(1);

    private static final String SIGNATURE = "SHA256withECDSA";
    private static final List<String> PRIVATE_NETWORKS =
            List.of("10.0.0.0/255.0.0.0", "172.16.0.0/255.240.0.0", "192.168.0.0/255.255.0.0", "127.0.0.0/255.0.0.0");
    private static final List<String> PRIVATE_NAMES = List.of("localhost", "local", "lan", "home.arpa", "internal");

    private final X509Certificate certificate;
    private final PrivateKey key;

    private LocalAuthority(X509Certificate certificate, PrivateKey key) {
        this.certificate = certificate;
        this.key = key;
    }

    /** The authority kept in a folder; made when there is none, or when it is valid for less time than a server needs. */
    static LocalAuthority in(Path folder, HostNames names, Instant now) {
        Path certificateFile = folder.resolve("authority.crt");
        Path keyFile = folder.resolve("authority.key");
        try {
            if (Files.exists(certificateFile) && Files.exists(keyFile)) {
                LocalAuthority kept = read(certificateFile, keyFile);
                if (until(kept.certificate).isAfter(now.plus(SERVER)) && kept.allows(names)) {
                    return kept;
                }
            }
            LocalAuthority made = make(names, now);
            Files.createDirectories(folder);
            write(keyFile, pem("PRIVATE KEY", made.key.getEncoded()));
            write(certificateFile, made.pem());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the authority in " + folder + " cannot be read or made", e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** The moment at which a certificate ends. */
    static Instant until(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }

    /** A fresh certificate of the server with its key, vouched for by the authority. */
    KeyStore serverFor(HostNames names, Instant now, char[] password) {
        try {
            KeyPair pair = pair();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    certificate,
                    serial(),
                    date(now.minus(BEFORE)),
                    date(now.minus(BEFORE).plus(SERVER)),
                    new X500Name("CN=An Sinh"),
                    pair.getPublic());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(certificate));
            X509Certificate server = signed(builder, key);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry("server", pair.getPrivate(), password, new Certificate[] {server, certificate});
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("no certificate can be made for " + names, e);
        }
    }

    private static GeneralNames alternatives(HostNames names) {
        List<GeneralName> all = new ArrayList<>();
        all.add(new GeneralName(GeneralName.dNSName, "localhost"));
        all.add(new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
        names.addresses().forEach(address -> all.add(new GeneralName(GeneralName.iPAddress, address)));
        names.names().forEach(name -> all.add(new GeneralName(GeneralName.dNSName, name)));
        return new GeneralNames(all.toArray(GeneralName[]::new));
    }

    private static LocalAuthority make(HostNames names, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = pair();
        X500Name self = new X500Name("CN=An Sinh " + Integer.toHexString(serial().intValue() & 0xffff));
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                self, serial(), date(now.minus(BEFORE)), date(now.plus(AUTHORITY)), self, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(Extension.nameConstraints, true, new NameConstraints(permitted(names), null));
        return new LocalAuthority(signed(builder, pair.getPrivate()), pair.getPrivate());
    }

    private static GeneralSubtree[] permitted(HostNames names) {
        List<GeneralSubtree> all = new ArrayList<>();
        PRIVATE_NETWORKS.forEach(
                network -> all.add(new GeneralSubtree(new GeneralName(GeneralName.iPAddress, network))));
        PRIVATE_NAMES.forEach(name -> all.add(new GeneralSubtree(new GeneralName(GeneralName.dNSName, name))));
        names.names().stream()
                .filter(name -> !isPrivate(name))
                .forEach(name -> all.add(new GeneralSubtree(new GeneralName(GeneralName.dNSName, name))));
        return all.toArray(GeneralSubtree[]::new);
    }

    private static boolean isPrivate(String name) {
        return PRIVATE_NAMES.stream().anyMatch(each -> name.equals(each) || name.endsWith("." + each));
    }

    /** Whether the authority may vouch for all names; a new name of the machine needs a new authority. */
    private boolean allows(HostNames names) throws IOException {
        NameConstraints constraints = NameConstraints.getInstance(JcaX509ExtensionUtils.parseExtensionValue(
                certificate.getExtensionValue(Extension.nameConstraints.getId())));
        Set<String> permitted = Arrays.stream(constraints.getPermittedSubtrees())
                .map(GeneralSubtree::getBase)
                .filter(base -> base.getTagNo() == GeneralName.dNSName)
                .map(base -> base.getName().toString())
                .collect(Collectors.toSet());
        return names.names().stream().allMatch(name -> isPrivate(name) || permitted.contains(name));
    }

    private static LocalAuthority read(Path certificateFile, Path keyFile)
            throws IOException, GeneralSecurityException {
        byte[] key = Base64.getMimeDecoder()
                .decode(Files.readString(keyFile).replaceAll("-----(BEGIN|END) PRIVATE KEY-----", ""));
        return new LocalAuthority(
                (X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(certificateFile))),
                KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)));
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey by)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(by)));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static BigInteger serial() {
        return new BigInteger(120, new SecureRandom()).setBit(119);
    }

    @SuppressWarnings("JavaUtilDate") // the builder of certificates knows no other
    private static Date date(Instant moment) {
        return Date.from(moment);
    }

    /** The authority's certificate as a file that phones and computers open. */
    String pem() {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read or made can be written", e);
        }
    }

    private static String pem(String label, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    /** Written aside and then put in place, readable by its owner only where the system knows owners. */
    private static void write(Path file, String content) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(half, content);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
