package vn.ansinh.rules.benefit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.yaml.Entry;

/** Reads the case files of benefits. */
final class CaseFiles {
    private CaseFiles() {}

    static List<Entry> cases(String name) {
        String file = "/cases/benefits/" + name + ".yaml";
        try (InputStream in = CaseFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return Entry.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .entries("cases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Facts facts(Facts none, Entry entry) {
        Facts facts = none;
        for (String fact : entry.keys()) {
            facts = facts.with(fact, entry.text(fact));
        }
        return facts;
    }

    /** A sum written out, such as {@code 540000 * 2.5} or {@code 540000 * (1 + 1)}. */
    static BigDecimal sum(String text) {
        BigDecimal product = BigDecimal.ONE;
        for (String factor : text.split("\\*", -1)) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String part : factor.replace("(", "").replace(")", "").split("\\+", -1)) {
                sum = sum.add(new BigDecimal(part.strip()));
            }
            product = product.multiply(sum);
        }
        return product;
    }
}
