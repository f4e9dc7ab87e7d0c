package vn.ansinh.office.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardValueForm.Fault;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.language.Parameter;

/** A value is entered by one person, counts once another has confirmed it, and can be withdrawn with a reason. */
@Component
class EnteringWardValue {
    private final WardValues values;
    private final Today today;

    EnteringWardValue(WardValues values, Today today) {
        this.values = values;
        this.today = today;
    }

    /** What came of a confirmation or a withdrawal. */
    enum Outcome {
        DONE,
        /** Who entered it may not confirm it. */
        OWN,
        /** Confirmed, withdrawn or replaced meanwhile. */
        TOO_LATE,
        NO_REASON
    }

    /**
     * What would be entered; empty when something is wrong with it.
     *
     * @param faults takes what is wrong, by field
     */
    Optional<WardValue> check(
            Parameter parameter, WardValueForm form, List<String> choices, Map<String, Fault> faults) {
        List<WardValue> known = values.all().stream()
                .filter(value -> value.parameter().equals(parameter.id()))
                .toList();
        CheckingWardValue checking = new CheckingWardValue(parameter, form, choices, known, today.date());
        Optional<WardValue> value = checking.value(new WardValue.Deed(user(), today.instant()));
        faults.putAll(checking.faults());
        return value;
    }

    /** Enters a value, or says what is wrong with it. */
    @Transactional
    Map<String, Fault> enter(Parameter parameter, WardValueForm form, List<String> choices) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        check(parameter, form, choices, faults).ifPresent(value -> values.enter(acting().ward(), value));
        return faults;
    }

    @Transactional
    Outcome confirm(WardValue value) {
        Identity who = acting();
        if (value.entered().by().equals(who.user())) {
            return Outcome.OWN;
        }
        if (value.status(today.date()) != WardValue.Status.WAITING) {
            return Outcome.TOO_LATE;
        }
        values.confirm(who.ward(), value, who.user());
        return Outcome.DONE;
    }

    @Transactional
    Outcome withdraw(WardValue value, String reason) {
        Identity who = acting();
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        if (!value.stands()) {
            return Outcome.TOO_LATE;
        }
        values.withdraw(who.ward(), value, who.user(), reason.strip());
        return Outcome.DONE;
    }

    /** Whether the database refused because somebody else was a moment earlier. */
    static boolean isTooLate(DataIntegrityViolationException refused) {
        String said = String.valueOf(refused.getMessage());
        return said.contains("stand on one day")
                || said.contains("withdrawn or replaced")
                || said.contains("ward_value_confirmations_pkey")
                || said.contains("ward_value_withdrawals_pkey");
    }

    static UUID user() {
        return acting().user();
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
