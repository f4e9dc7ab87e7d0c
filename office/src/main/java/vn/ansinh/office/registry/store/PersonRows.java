package vn.ansinh.office.registry.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.AllowanceKind;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** The columns of a person as values; null where the register does not know. */
public final class PersonRows {
    private PersonRows() {}

    public static @Nullable BirthDate birth(ResultSet row) throws SQLException {
        Date date = row.getDate("birth_date");
        if (date == null) {
            return null;
        }
        String precision = row.getString("birth_precision");
        for (BirthDate.Precision known : BirthDate.Precision.values()) {
            if (known.code().equals(precision)) {
                return new BirthDate(date.toLocalDate(), known);
            }
        }
        throw new IllegalStateException("A birth date has no precision " + precision);
    }

    public static Situation situation(ResultSet row) throws SQLException {
        return new Situation(
                coded(row, "studying_at", StudyingAt::ofCode),
                coded(row, "certificate", Certificate::ofCode),
                coded(row, "work_status", WorkStatus::ofCode),
                yesNo(row, "able_to_work"),
                row.getString("occupation"),
                yesNo(row, "insured"),
                coded(row, "insurance_payer", InsurancePayer::ofCode),
                yesNo(row, "monthly_allowance"),
                coded(row, "allowance_kind", AllowanceKind::ofCode),
                yesNo(row, "uses_internet"),
                yesNo(row, "merit"));
    }

    public static @Nullable Boolean yesNo(ResultSet row, String column) throws SQLException {
        boolean answer = row.getBoolean(column);
        return row.wasNull() ? null : answer;
    }

    public static <T> @Nullable T coded(ResultSet row, String column, Function<String, T> ofCode) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : ofCode.apply(code);
    }
}
