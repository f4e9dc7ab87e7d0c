package vn.ansinh.office.programme.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.programme.BodyKind;

/**
 * Something that bodies of a kind can do about a cause or a lack.
 *
 * @param id of what the ward wrote; null of a suggestion of the program
 * @param suggestion code of the suggestion that it is or that it replaces; empty of what the ward added
 */
public record HelpOption(@Nullable UUID id, BodyKind kind, String need, String words, String suggestion) {
    public boolean isSuggested() {
        return id == null;
    }
}
