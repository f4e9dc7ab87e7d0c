package vn.ansinh.office.law.check;

import java.time.LocalDate;
import java.util.List;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.interview.Reply;

/** What was made of a typed answer. */
sealed interface Understood {
    /** A value as the law takes it. */
    record Value(String value) implements Understood {}

    /** Why it is none, as a key of the words and what they name. */
    record Mistake(String key, List<Object> of) implements Understood {
        public Mistake {
            of = List.copyOf(of);
        }

        static Mistake of(String key, Object... of) {
            return new Mistake("check.wrong." + key, List.of(of));
        }
    }

    static Understood of(FactKind fact, Typed typed, LocalDate today) {
        return switch (fact.type()) {
            case BOOLEAN, ENUM ->
                Reply.isPossible(fact, typed.answer(), today) ? new Value(typed.answer()) : Mistake.of("choice");
            case INTEGER, MONEY -> TypedNumber.read(fact, typed.answer());
            case DATE -> TypedDate.read(fact, typed, today);
        };
    }
}
