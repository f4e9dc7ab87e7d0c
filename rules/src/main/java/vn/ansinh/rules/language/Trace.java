package vn.ansinh.rules.language;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.Answer;

/** How a condition was answered for one subject, and on demand each part of it: those that held and those that did not. */
public final class Trace {
    private final Asked asked;
    private final long[] view;

    Trace(Asked asked, long[] view) {
        this.asked = asked;
        this.view = view;
    }

    public Condition condition() {
        return asked.condition();
    }

    public Answer answer() {
        return asked.answer(view);
    }

    /** The word or number of the fact that was compared; empty when nobody knows it or nothing was compared. */
    public Optional<String> value() {
        return asked.value(view);
    }

    /** What the fact was compared with: words, or one number; empty for a parameter that is not known. */
    public List<String> required() {
        return asked.required();
    }

    /** In the order of the law files. */
    public List<Trace> parts() {
        return asked.parts().stream().map(part -> part.of(view)).toList();
    }

    /** The first part answered so. */
    public Optional<Trace> first(Answer answer) {
        for (Asked part : asked.parts()) {
            if (part.answer(view) == answer) {
                return Optional.of(part.of(view));
            }
        }
        return Optional.empty();
    }

    /** How many facts compared in it were not as asked. */
    public int failures() {
        return asked.failures(view);
    }

    /** Equal for the same condition on the same days when the same facts are known of what it asks. */
    public Object key() {
        return new Key(asked, asked.known(view));
    }

    private record Key(Asked asked, Known known) {}
}
