package vn.ansinh.office.law.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.platform.Today;

/** Takes in a copy of an official text, or marks one as removed. */
@Component
public class KeepingText {
    /** In megabytes; a decree with its forms has one or two. */
    public static final int LARGEST = 10;

    private static final long MEGABYTE = 1024L * 1024;
    private static final int LONGEST_NAME = 200;

    private final OfficialTexts texts;
    private final Today today;

    KeepingText(OfficialTexts texts, Today today) {
        this.texts = texts;
        this.today = today;
    }

    /** What came of a file. */
    public sealed interface Outcome {
        record Kept(UUID id) implements Outcome {}

        /**
         * The file was not kept.
         *
         * @param key of the sentence that says why, and what to do
         */
        record Refused(String key, List<Object> values) implements Outcome {}
    }

    @Transactional
    public Outcome keep(String document, String fileName, byte[] file) {
        String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1)
                .strip();
        Optional<FileKind> kind = FileKind.of(name);
        if (file.length == 0 || name.isEmpty()) {
            return new Outcome.Refused("law.text.fault.none", List.of());
        }
        if (kind.isEmpty()) {
            return new Outcome.Refused("law.text.fault.kind", List.of(name));
        }
        if (file.length > LARGEST * MEGABYTE) {
            return new Outcome.Refused("law.text.fault.large", List.of(LARGEST));
        }
        Optional<List<OfficialText.Part>> parts = ReadingText.read(kind.get(), file);
        if (parts.isEmpty()) {
            return new Outcome.Refused("law.text.fault.unreadable", List.of(name));
        }
        Identity who = acting();
        OfficialText text = new OfficialText(
                Ids.next(),
                document,
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                kind.get(),
                file.length,
                Sha256.hex(file),
                who.user(),
                today.instant(),
                Optional.empty());
        Optional<OfficialText> same = texts.of(document).stream()
                .filter(one -> one.sha256().equals(text.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return new Outcome.Kept(same.get().id());
        }
        texts.load(who.ward(), text, file, parts.get());
        return new Outcome.Kept(text.id());
    }

    /** Whether it was there to remove, with a reason. */
    @Transactional
    public boolean remove(OfficialText text, String reason) {
        if (text.removed().isPresent() || reason.isBlank()) {
            return false;
        }
        Identity who = acting();
        texts.remove(who.ward(), text.id(), who.user(), reason.strip());
        return true;
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
