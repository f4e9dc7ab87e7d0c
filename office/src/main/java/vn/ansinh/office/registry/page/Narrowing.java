package vn.ansinh.office.registry.page;

import java.util.Arrays;
import java.util.Optional;

/** The choices of the list that the register itself can answer: each a condition over a household of a day. */
public enum Narrowing {
    HAS_CHILD(
            "child",
            "exists (select from registry.members_on(:asOf) m where m.household_id = h.household_id "
                    + "and m.birth_date > :asOf - interval '16 years')"),
    HAS_ELDERLY(
            "elderly",
            "exists (select from registry.members_on(:asOf) m where m.household_id = h.household_id "
                    + "and m.birth_date <= :asOf - interval '60 years')"),
    ONLY_ELDERLY(
            "only-elderly",
            "not exists (select from registry.members_on(:asOf) m "
                    + "where m.household_id = h.household_id and (m.birth_date > :asOf - interval '60 years' or m.birth_date is null))"),
    ONE_PERSON("one-person", "h.people = 1"),
    LARGE("large", "h.people >= 6"),
    SINGLE_PARENT(
            "single-parent",
            "exists (select from registry.members_on(:asOf) m "
                    + "where m.household_id = h.household_id and m.relation like 'child%' and m.birth_date > :asOf - interval '16 years') "
                    + "and not exists (select from registry.members_on(:asOf) m "
                    + "where m.household_id = h.household_id and m.relation = 'spouse')"),
    NO_WORKER(
            "no-worker",
            "not exists (select from registry.members_on(:asOf) m "
                    + "where m.household_id = h.household_id and m.able_to_work is distinct from false)"),
    DISABLED(
            "disabled",
            "h.household_id in (select m.household_id from registry.health_on(:asOf) m "
                    + "where m.disability_degree is not null and m.disability_degree <> 'none')"),
    ALLOWANCE(
            "allowance",
            "exists (select from registry.members_on(:asOf) m where m.household_id = h.household_id "
                    + "and m.monthly_allowance)"),
    UNINSURED(
            "uninsured",
            "exists (select from registry.members_on(:asOf) m where m.household_id = h.household_id "
                    + "and m.insured = false)");

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

    static Optional<Narrowing> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
