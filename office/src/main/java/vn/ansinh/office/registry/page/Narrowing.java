package vn.ansinh.office.registry.page;

import java.util.Arrays;
import java.util.Optional;

/** The choices of the list that the register itself can answer: each a condition over a household of a day. */
public enum Narrowing {
    HAS_CHILD("child", with("m.birth_date > :asOf - interval '16 years'")),
    HAS_ELDERLY("elderly", with("m.birth_date <= :asOf - interval '60 years'")),
    ONLY_ELDERLY("only-elderly", together("bool_and(coalesce(m.birth_date <= :asOf - interval '60 years', false))")),
    ONE_PERSON("one-person", counting("= 1")),
    LARGE("large", counting(">= 6")),
    SINGLE_PARENT(
            "single-parent",
            together("bool_or(m.relation like 'child%' and m.birth_date > :asOf - interval '16 years') "
                    + "and not bool_or(m.relation = 'spouse')")),
    NO_WORKER("no-worker", together("bool_and(m.able_to_work is not distinct from false)")),
    DISABLED(
            "disabled",
            "h.household_id in (select m.household_id from registry.health_on(:asOf) m "
                    + "where m.disability_degree is not null and m.disability_degree <> 'none')"),
    ALLOWANCE("allowance", with("m.monthly_allowance")),
    UNINSURED("uninsured", with("m.insured = false"));

    private final String code;
    private final String condition;

    Narrowing(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    public String code() {
        return code;
    }

    /** The key of its words. */
    public String key() {
        return "registry.narrowing." + code;
    }

    String condition() {
        return condition;
    }

    /** Households with such a member on the day. Read once for all households, not once for each. */
    private static String with(String member) {
        return "h.household_id in (select m.household_id from registry.members_on(:asOf) m where " + member + ")";
    }

    /** Households of whose members of the day this is true together. */
    private static String together(String members) {
        return "h.household_id in (select m.household_id from registry.members_on(:asOf) m "
                + "group by m.household_id having " + members + ")";
    }

    private static String counting(String people) {
        return "h.household_id in (select m.household_id from registry.membership m "
                + "where m.since <= :asOf and :asOf < m.until group by m.household_id having count(*) " + people + ")";
    }

    static Optional<Narrowing> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
