package vn.ansinh.office.law.decree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.SecondPerson;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.yaml.LawRefused;

/** A law file is read and checked, loaded by one person, counts once another has confirmed it, and can be withdrawn. */
@Component
class LoadingDecree {
    /** In characters; a decree of the usual kind takes some ten thousand. */
    static final int LONGEST = 256 * 1024;

    private static final int LONGEST_NAME = 200;

    private final WardLaw law;
    private final Decrees decrees;
    private final SecondPerson second;
    private final Today today;

    LoadingDecree(WardLaw law, Decrees decrees, JdbcClient sql, Today today) {
        this.law = law;
        this.decrees = decrees;
        this.second = new SecondPerson(sql, "decree", "decree_id");
        this.today = today;
    }

    /** What came of a file. */
    sealed interface Outcome {
        /** It can be read: the law as it would be. */
        record Read(Decree decree, Law after) implements Outcome {}

        /**
         * It cannot be used.
         *
         * @param key of the sentence that says why, and what to do
         */
        record Refused(String key, List<Object> values) implements Outcome {}
    }

    Outcome read(String fileName, byte[] file) {
        if (file.length == 0) {
            return refused("law.decree.fault.none");
        }
        if (file.length > LONGEST) {
            return refused("law.decree.fault.large", LONGEST / 1024);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return read(fileName, text);
        } catch (CharacterCodingException e) {
            return refused("law.decree.fault.encoding", fileName);
        }
    }

    /** Reads a file as it would stand among the law files that count in the ward. */
    Outcome read(String fileName, String text) {
        String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1)
                .strip();
        if (name.isEmpty() || text.isBlank()) {
            return refused("law.decree.fault.none");
        }
        if (decrees.all().stream()
                .anyMatch(known -> known.withdrawn().isEmpty() && known.text().equals(text))) {
            return refused("law.decree.fault.known", name);
        }
        Decree decree = new Decree(
                Ids.next(),
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                text,
                new Decree.Deed(acting().user(), today.instant()),
                Optional.empty(),
                Optional.empty());
        try {
            Law after = law.with(decree);
            List<String> problems = after.problems();
            return problems.isEmpty()
                    ? new Outcome.Read(decree, after)
                    : refused("law.decree.fault.problems", String.join("; ", problems));
        } catch (LawRefused wrong) {
            return refused("law.decree.fault.refused", said(wrong, decree));
        }
    }

    @Transactional
    void load(Decree decree) {
        decrees.enter(acting().ward(), decree);
    }

    @Transactional
    SecondPerson.Outcome confirm(Decree decree) {
        return second.confirm(decree.id(), decree.entered().by(), decree.status() == Decree.Status.WAITING);
    }

    @Transactional
    SecondPerson.Outcome withdraw(Decree decree, String reason) {
        return second.withdraw(decree.id(), decree.status() != Decree.Status.WITHDRAWN, reason);
    }

    /** The place in the file under the name by which its sender knows it. */
    private static String said(LawRefused wrong, Decree decree) {
        return String.valueOf(wrong.getMessage()).replace(decree.path(), decree.fileName());
    }

    static UUID user() {
        return acting().user();
    }

    private static Outcome.Refused refused(String key, Object... values) {
        return new Outcome.Refused(key, List.of(values));
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
