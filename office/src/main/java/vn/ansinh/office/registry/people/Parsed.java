package vn.ansinh.office.registry.people;

import java.util.List;
import java.util.Optional;

/** The outcome of reading one typed value: a value, nothing typed, or a refusal that says why. */
public sealed interface Parsed<T> {
    /** A value, with what was changed or looks doubtful. */
    record Value<T>(T value, List<Remark> remarks) implements Parsed<T> {
        public Value {
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing was typed: unknown, which is never the same as no. */
    record Blank<T>() implements Parsed<T> {}

    /** What was typed cannot be this kind of value. */
    record Refused<T>(Remark why) implements Parsed<T> {}

    static <T> Parsed<T> of(T value, Remark... remarks) {
        return new Value<>(value, List.of(remarks));
    }

    static <T> Parsed<T> blank() {
        return new Blank<>();
    }

    static <T> Parsed<T> refused(Remark why) {
        return new Refused<>(why);
    }

    /** The value, if there is one. */
    default Optional<T> asOptional() {
        return this instanceof Value<T>(T value, List<Remark> ignored) ? Optional.of(value) : Optional.empty();
    }

    /** Everything there is to say, the refusal included. */
    default List<Remark> allRemarks() {
        return switch (this) {
            case Value<T>(T ignored, List<Remark> remarks) -> remarks;
            case Blank<T>() -> List.of();
            case Refused<T>(Remark why) -> List.of(why);
        };
    }
}
