package vn.ansinh.office.account.watch;

import java.util.Map;
import java.util.OptionalInt;
import vn.ansinh.office.platform.web.Said;

/** The limits as they were typed. */
public record LimitsForm(
        String nightFrom, String nightUntil, String peopleADay, String rowsAFile, String failuresADay) {
    static LimitsForm of(Limits limits) {
        return new LimitsForm(
                String.valueOf(limits.nightFrom()),
                String.valueOf(limits.nightUntil()),
                String.valueOf(limits.peopleADay()),
                String.valueOf(limits.rowsAFile()),
                String.valueOf(limits.failuresADay()));
    }

    OptionalInt number(String field, String typed, int least, int most, Map<String, Said> faults) {
        String digits = typed == null ? "" : typed.strip().replace(".", "");
        if (digits.matches("\\d{1,7}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        faults.put(field, Said.of("watch.limits.between." + field, least, most));
        return OptionalInt.empty();
    }
}
