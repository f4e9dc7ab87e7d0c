package vn.ansinh.rules.procedure;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/**
 * What pauses or ends a payment although the right of the day stands.
 *
 * @param payments {@code allowance}, {@code carer-money}
 * @param when all must hold; empty when a person decides or when {@code like} names the rules
 * @param like rules that apply in the same way
 * @param citations where it stands, the main place first
 */
public record EnrolmentRule(
        String id,
        Effect effect,
        Period period,
        List<String> payments,
        List<Comparison> when,
        List<String> like,
        Optional<Bilingual> note,
        List<Citation> citations) {
    public EnrolmentRule {
        payments = List.copyOf(payments);
        when = List.copyOf(when);
        like = List.copyOf(like);
        citations = List.copyOf(citations);
    }

    /** What it does to the payment. */
    public enum Effect implements Code {
        SUSPEND,
        STOP,
        CONTINUE
    }

    /** A fact compared with a value, such as {@code person.months-not-collected ge 3}. */
    public record Comparison(String fact, Operator operator, String value) {}

    /** The ways a fact is compared. */
    public enum Operator {
        IS,
        EQ,
        GE,
        GT,
        LE,
        LT
    }
}
