package vn.ansinh.office.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Today;

/**
 * Ban hành: gives a signed document its number and keeps its files, in the transaction of the one who signs, so that no number
 * is given to nothing. Numbers go by symbol and year (Decree 30/2020/NĐ-CP art. 15).
 */
@Component
public class Issuing {
    private final JdbcClient sql;
    private final DocumentFiles kept;
    private final Today today;

    Issuing(JdbcClient sql, DocumentFiles kept, Today today) {
        this.sql = sql;
        this.kept = kept;
        this.today = today;
    }

    /** Issues a document; its files are made once number and code are known. */
    @Transactional
    public Numbered issue(NewDocument document, Function<Numbered, List<NewFile>> files) {
        Numbered numbered = number(document.symbol(), document.dated());
        sql.sql("""
                insert into correspondence.document (ward_id, document_id, direction, symbol, year, number, written, dated,
                    registered_on, title, subject, issuer, signer, recipients, check_code, origin, registered_by)
                values (platform.ward(), :id, 'out', :symbol, :year, :number, :written, :dated, :today, :title, :subject, :issuer,
                    :signer, :recipients::text[], :code, :origin, platform.app_user())
                """)
                .param("id", document.id())
                .param("symbol", document.symbol())
                .param("year", document.dated().getYear())
                .param("number", numbered.number())
                .param("written", numbered.written())
                .param("dated", document.dated())
                .param("today", today.date())
                .param("title", document.title())
                .param("subject", document.subject())
                .param("issuer", document.issuer())
                .param("signer", document.signer())
                .param("recipients", document.recipients().toArray(String[]::new))
                .param("code", numbered.checkCode())
                .param("origin", document.origin())
                .update();
        files.apply(numbered).forEach(file -> kept.keep(document.id(), DocumentFiles.Kind.ISSUED, file));
        return numbered;
    }

    /** Number and day of a document that was issued, as papers cite it: {@code 05/QĐ-UBND ngày 12 tháng 12 năm 2026}. */
    @Transactional(readOnly = true)
    public Optional<String> cited(UUID document) {
        return sql.sql("select written, dated from correspondence.document where document_id = :document")
                .param("document", document)
                .query((row, n) -> row.getString("written") + " "
                        + VietnameseDates.inFull(row.getObject("dated", LocalDate.class)))
                .optional();
    }

    private Numbered number(String symbol, LocalDate dated) {
        int number = sql.sql("select correspondence.next_number(:symbol, :year)")
                .param("symbol", symbol)
                .param("year", dated.getYear())
                .query(Integer.class)
                .single();
        return new Numbered(number, (number < 10 ? "0" : "") + number + "/" + symbol, CheckCode.next());
    }

    /** Writes down that a document takes the place of an earlier one, puts it right or ends it. */
    @Transactional
    public void link(UUID later, UUID earlier, Link link) {
        sql.sql("""
                insert into correspondence.document_link (ward_id, later_id, earlier_id, kind, linked_by)
                values (platform.ward(), :later, :earlier, :kind, platform.app_user())
                """)
                .param("later", later)
                .param("earlier", earlier)
                .param("kind", link.code())
                .update();
    }

    /** What a later document does to an earlier one. */
    public enum Link {
        REPLACES,
        CORRECTS,
        ENDS;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
