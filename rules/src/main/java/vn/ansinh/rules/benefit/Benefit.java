package vn.ansinh.rules.benefit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.source.Bilingual;

/**
 * Chế độ, chính sách: one support of the law.
 *
 * @param family file it stands in, such as {@code social-assistance}
 * @param group short name by which other rules ask for it, such as {@code k6}; empty for none
 * @param procedure id of the procedure by which it is given; empty when the ward has none
 * @param joins the overlap that it joins as its last member, for a benefit that a later file adds
 * @param topUp what the province may add to it
 * @param isNeverPosted whether a list with it is never posted in public
 * @param rules in the order of the file
 */
public record Benefit(
        String id,
        String family,
        Bilingual name,
        Optional<String> group,
        Level level,
        Term form,
        Term rhythm,
        Term payer,
        Subject subject,
        Optional<Bilingual> payee,
        Optional<String> procedure,
        Optional<String> joins,
        SeveralRules severalRules,
        boolean isMinimum,
        boolean isNeverPosted,
        Optional<Formula> topUp,
        Optional<Bilingual> note,
        List<Rule> rules) {
    private static final String RELIEF = "emergency";
    private static final String CASH = "cash";

    /** Rhythms whose sum is so much a month, whenever it is paid. */
    private static final Set<String> BY_THE_MONTH = Set.of("monthly", "monthly amount, paid each quarter");

    private static final Set<String> STEADY = Set.of("continuous", "monthly", "school-months");

    public Benefit {
        rules = List.copyOf(rules);
    }

    /** A word of the law files with its names. */
    public record Term(String id, Bilingual name) {}

    /** Who decides that there is such a benefit. */
    public enum Level {
        NATIONAL,
        PROVINCE,
        WARD,
        FUND
    }

    /** Whose benefit it is. */
    public enum Subject {
        PERSON,
        /** Somebody who died, or went missing. */
        DECEASED,
        HOUSEHOLD,
        /** A gift to a person or to a household. */
        EITHER;

        public boolean isForPerson() {
            return this != HOUSEHOLD;
        }

        public boolean isForHousehold() {
            return this == HOUSEHOLD || this == EITHER;
        }
    }

    /** Which rule counts when several hold. */
    public enum SeveralRules {
        /** They exclude one another. */
        EXCLUSIVE,
        HIGHEST,
        FIRST
    }

    /** Whether it can be told without knowing of an event: no relief, and nothing for the dead. */
    public boolean isWithoutEvent() {
        return subject != Subject.DECEASED && !family.equals(RELIEF);
    }

    /** Money that the law gives to the family every month: no premium, no loan, no fee that is waived. */
    public boolean isMonthlyMoney() {
        return form.id().equals(CASH) && BY_THE_MONTH.contains(rhythm.id());
    }

    /** What goes on as long as its conditions hold. */
    public boolean isSteady() {
        return STEADY.contains(rhythm.id());
    }

    Benefit withRules(List<Rule> other) {
        return new Benefit(
                id,
                family,
                name,
                group,
                level,
                form,
                rhythm,
                payer,
                subject,
                payee,
                procedure,
                joins,
                severalRules,
                isMinimum,
                isNeverPosted,
                topUp,
                note,
                other);
    }
}
