package vn.ansinh.office.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.web.WrittenDate;

/** The register of documents for modules that cite one by the number that people wrote down, or chose from a list. */
@Component
public class Registered {
    private static final Pattern WITH_DAY =
            Pattern.compile("(?iu)(.+?)\\s+(?:ngày\\s+)?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})");
    private static final int MOST = 100;

    private final JdbcClient sql;

    Registered(JdbcClient sql) {
        this.sql = sql;
    }

    /** A document as it is chosen: by its number and day, told apart by what it is about. */
    public record Entry(UUID id, String written, LocalDate dated, String subject) {
        public String cited() {
            return written + " ngày " + VietnameseDates.inShort(dated);
        }
    }

    /**
     * What a cited number was found to be.
     *
     * @param document empty where the register does not have it
     * @param otherDay the day of the latest document of this number where the day that was named is not its day
     */
    public record Look(Optional<UUID> document, Optional<LocalDate> otherDay) {}

    /** The newest ones, in and out; none for those who may not see the register of documents. */
    @Transactional(readOnly = true)
    public List<Entry> newest() {
        return sql.sql("""
                select document_id as id, written, dated, subject from correspondence.document
                order by dated desc, document_id limit :most
                """).param("most", MOST).query(Entry.class).list();
    }

    /** The latest document of this number and symbol, in or out; nothing where the acting person does not see the register. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(String written) {
        return sql.sql("""
                select document_id from correspondence.document where lower(written) = lower(:written)
                order by dated desc, document_id limit 1
                """).param("written", written).query(UUID.class).optional();
    }

    /** The document of this number, and of this day where one stands behind it, as {@code 12/TB-UBND ngày 20/11/2026}. */
    @Transactional(readOnly = true)
    public Look look(String cited, LocalDate today) {
        Matcher parts = WITH_DAY.matcher(cited.strip());
        if (!parts.matches()) {
            return new Look(find(cited.strip()), Optional.empty());
        }
        Optional<LocalDate> day = WrittenDate.read(parts.group(2), today);
        List<Entry> all = sql.sql("""
                select document_id as id, written, dated, subject from correspondence.document
                where lower(written) = lower(:written) order by dated desc, document_id
                """)
                .param("written", parts.group(1).replaceFirst("(?iu)^số\\s+", ""))
                .query(Entry.class)
                .list();
        Optional<UUID> found = all.stream()
                .filter(one -> day.filter(one.dated()::equals).isPresent())
                .map(Entry::id)
                .findFirst();
        return new Look(
                found,
                found.isPresent()
                        ? Optional.empty()
                        : all.stream().map(Entry::dated).findFirst());
    }
}
