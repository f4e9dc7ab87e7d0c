package vn.ansinh.office.registry.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check found of a household, or of one of its people, with the facts that made it.
 *
 * @param person null when the household as a whole is meant
 * @param place where it stands in a list: by group, household, person
 */
public record Finding(
        Check check,
        UUID household,
        String code,
        String head,
        @Nullable UUID area,
        @Nullable String areaName,
        @Nullable UUID person,
        @Nullable String personName,
        String place,
        List<Said> said) {
    private static final int FINGERPRINT = 32;

    /** A sentence by its key and the facts that it names: never an age, which changes by itself. */
    public record Said(String key, List<Object> facts) {
        public Said {
            facts = List.copyOf(facts);
        }
    }

    public Finding {
        said = List.copyOf(said);
    }

    /** The person, else the household. */
    public UUID subject() {
        return person == null ? household : person;
    }

    /** The name of the person, else of the head. */
    public String name() {
        return personName == null ? head : personName;
    }

    /** Another finding when one of its facts changes; says nothing of them to whoever reads it. */
    public String fingerprint() {
        List<String> facts = new ArrayList<>(List.of(check.code(), subject().toString()));
        for (Said each : said) {
            facts.add(each.key());
            each.facts().forEach(fact -> facts.add(fact.toString()));
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001f", facts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
