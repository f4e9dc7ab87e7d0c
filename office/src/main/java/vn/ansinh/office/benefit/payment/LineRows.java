package vn.ansinh.office.benefit.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.enrolment.Payee;

/** Writes the lines of a list in one statement. */
@Component
class LineRows {
    private final JdbcClient sql;

    LineRows(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(List<PayLine> lines) {
        sql.sql("""
                insert into payment.line (ward_id, line_id, run_id, slip, household_id, person_id, enrolment_id, one_off_id, benefit,
                    month, kind, amount, name, household_code, area_id, area_name, payee, payee_kind, way, bank, account, holder,
                    is_private, finding, by_law, words)
                select platform.ward(), n.*
                from unnest(:id::uuid[], :run::uuid[], :slip::int[], :household::uuid[], :person::uuid[], :enrolment::uuid[],
                    :oneOff::uuid[], :benefit::text[], :month::date[], :kind::text[], :amount::bigint[], :name::text[],
                    :code::text[], :area::uuid[], :areaName::text[], :payee::text[], :payeeKind::text[], :way::text[],
                    :bank::text[], :account::text[], :holder::text[], :private::boolean[], :finding::text[], :byLaw::bigint[],
                    :words::text[]) n
                """)
                .param("id", ids(lines, line -> Optional.of(line.id())))
                .param("run", ids(lines, line -> Optional.of(line.run())))
                .param("slip", lines.stream().map(PayLine::slip).toArray(Integer[]::new))
                .param("household", ids(lines, line -> Optional.of(line.household())))
                .param("person", ids(lines, PayLine::person))
                .param("enrolment", ids(lines, PayLine::enrolment))
                .param("oneOff", ids(lines, PayLine::oneOff))
                .param("benefit", texts(lines, PayLine::benefit))
                .param("month", texts(lines, line -> line.month().atDay(1).toString()))
                .param("kind", texts(lines, line -> line.kind().code()))
                .param("amount", lines.stream().map(PayLine::amount).toArray(Long[]::new))
                .param("name", texts(lines, line -> line.place().name()))
                .param("code", texts(lines, line -> line.place().householdCode()))
                .param("area", ids(lines, line -> line.place().area()))
                .param("areaName", texts(lines, line -> line.place().areaName()))
                .param("payee", texts(lines, line -> line.to().name()))
                .param("payeeKind", texts(lines, line -> line.to().kind()))
                .param("way", texts(lines, line -> line.to().isCash() ? "cash" : "bank"))
                .param("bank", texts(lines, line -> account(line, Payee.Account::bank)))
                .param("account", texts(lines, line -> account(line, Payee.Account::number)))
                .param("holder", texts(lines, line -> account(line, Payee.Account::holder)))
                .param("private", lines.stream().map(PayLine::isPrivate).toArray(Boolean[]::new))
                .param("finding", texts(lines, line -> line.check().kind().code()))
                .param(
                        "byLaw",
                        lines.stream()
                                .map(line -> line.check().byLaw().isPresent()
                                        ? Long.valueOf(line.check().byLaw().getAsLong())
                                        : null)
                                .toArray(Long[]::new))
                .param("words", texts(lines, line -> line.check().words()))
                .update();
    }

    private static UUID[] ids(List<PayLine> lines, Function<PayLine, Optional<UUID>> of) {
        return lines.stream().map(line -> of.apply(line).orElse(null)).toArray(UUID[]::new);
    }

    private static String[] texts(List<PayLine> lines, Function<PayLine, String> of) {
        return lines.stream().map(of).toArray(String[]::new);
    }

    private static String account(PayLine line, Function<Payee.Account, String> of) {
        return line.to().account().map(of).orElse("");
    }
}
