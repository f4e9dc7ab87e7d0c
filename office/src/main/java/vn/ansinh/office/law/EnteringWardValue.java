package vn.ansinh.office.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.language.Parameter;

/** A value is entered by one person, counts once another has confirmed it, and can be withdrawn with a reason. */
@Component
class EnteringWardValue {
    private final WardValues values;
    private final SecondPerson second;
    private final Today today;

    EnteringWardValue(WardValues values, JdbcClient sql, Today today) {
        this.values = values;
        this.second = new SecondPerson(sql, "ward_value", "value_id");
        this.today = today;
    }

    /**
     * What would be entered; empty when something is wrong with it.
     *
     * @param faults takes what is wrong, by field
     */
    Optional<WardValue> check(Parameter parameter, WardValueForm form, List<String> choices, Map<String, Said> faults) {
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
    Map<String, Said> enter(Parameter parameter, WardValueForm form, List<String> choices) {
        Map<String, Said> faults = new LinkedHashMap<>();
        check(parameter, form, choices, faults).ifPresent(value -> values.enter(acting().ward(), value));
        return faults;
    }

    @Transactional
    SecondPerson.Outcome confirm(WardValue value) {
        return second.confirm(value.id(), value.entered().by(), value.status(today.date()) == WardValue.Status.WAITING);
    }

    @Transactional
    SecondPerson.Outcome withdraw(WardValue value, String reason) {
        return second.withdraw(value.id(), value.stands(), reason);
    }

    static UUID user() {
        return acting().user();
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
