package vn.ansinh.office.programme.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** What families said: wishes, commitments, which causes they know of, what they agree to. Only ever added to. */
@Component
public class FamilyWords {
    /** The question of photographs as the forms ask it. */
    public static final String PHOTO_QUESTION =
            "Gia đình có đồng ý cho chụp và lưu ảnh trong hồ sơ giúp đỡ của phường không? Gia đình có thể rút lại bất cứ lúc nào.";

    private static final String SEEN = """
            select f.*, w.reason as withdrawn from programme.family_word f
            left join programme.family_word_withdrawn w on w.ward_id = f.ward_id and w.word_id = f.word_id
            """;

    private final JdbcClient sql;
    private final Shelf scans;

    FamilyWords(JdbcClient sql) {
        this.sql = sql;
        this.scans = new Shelf(sql, "programme.family_scan", "scan_id", "word_id");
    }

    /** What may be done only if the family agrees. */
    public enum Consent {
        /** The helping body may know why the family is poor. */
        CAUSES,
        PHOTOS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An answer of the family; the question stands as it was asked. */
    public record Given(boolean isGiven, String saidBy, LocalDate day) {}

    /** Of a household, the latest first; withdrawn ones too. */
    @Transactional(readOnly = true)
    public List<FamilyWord> of(UUID household) {
        return sql.sql(SEEN + " where f.household_id = :household order by f.said_on desc, f.recorded_at desc")
                .param("household", household)
                .query((row, n) -> word(row))
                .list();
    }

    /** The latest of a kind that counts, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, FamilyWord> latest(FamilyWord.Kind kind, LocalDate day) {
        Map<UUID, FamilyWord> found = new HashMap<>();
        sql.sql(
                        SEEN
                                + " where f.kind = :kind and w.word_id is null and f.said_on <= :day order by f.said_on, f.recorded_at")
                .param("kind", kind.code())
                .param("day", day)
                .query((row, n) -> word(row))
                .list()
                .forEach(one -> found.put(one.household(), one));
        return found;
    }

    /** Sent twice it is said once. */
    @Transactional
    public void say(FamilyWord word) {
        sql.sql("""
                insert into programme.family_word (ward_id, word_id, household_id, kind, words, by_year, said_by, said_on, recorded_by)
                values (platform.ward(), :id, :household, :kind, :words, :year, :by, :day, platform.app_user())
                on conflict do nothing
                """)
                .param("id", word.id())
                .param("household", word.household())
                .param("kind", word.kind().code())
                .param("words", word.words())
                .param("year", word.byYear().isPresent() ? word.byYear().getAsInt() : null, java.sql.Types.INTEGER)
                .param("by", word.saidBy())
                .param("day", word.day())
                .update();
    }

    @Transactional
    public boolean withdraw(UUID word, String reason) {
        return sql.sql("""
                insert into programme.family_word_withdrawn (ward_id, word_id, reason, recorded_by)
                values (platform.ward(), :word, :reason, platform.app_user()) on conflict do nothing
                """).param("word", word).param("reason", reason).update() == 1;
    }

    /** The signed papers of what was said. */
    @Transactional(readOnly = true)
    public List<Shelf.Kept> scans(UUID word) {
        return scans.of(word);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> scan(UUID word, UUID scan) {
        return scans.content(word, scan);
    }

    @Transactional
    public void keep(UUID word, CheckedFile scan) {
        scans.keep(word, scan);
    }

    /** The family answered a question; {@code asked} is the question word for word. */
    @Transactional
    public void consent(UUID household, Consent kind, Given given, String asked) {
        sql.sql("""
                insert into programme.family_consent (ward_id, consent_id, household_id, kind, given, asked, said_by, said_on, recorded_by)
                values (platform.ward(), :id, :household, :kind, :given, :asked, :by, :day, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .param("kind", kind.code())
                .param("given", given.isGiven())
                .param("asked", asked)
                .param("by", given.saidBy())
                .param("day", given.day())
                .update();
    }

    /** The last answer, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, Given> consents(Consent kind) {
        Map<UUID, Given> found = new HashMap<>();
        sql.sql("""
                select distinct on (household_id) household_id, given, said_by, said_on from programme.family_consent
                where kind = :kind order by household_id, recorded_at desc, consent_id desc
                """).param("kind", kind.code()).query(row -> {
            found.put(
                    row.getObject("household_id", UUID.class),
                    new Given(
                            row.getBoolean("given"),
                            row.getString("said_by"),
                            row.getObject("said_on", LocalDate.class)));
        });
        return found;
    }

    /** The causes that somebody who knows the family names beside the form; the latest counts. */
    @Transactional
    public void causes(UUID household, List<String> causes, String words) {
        sql.sql("""
                insert into programme.household_cause (ward_id, cause_id, household_id, causes, words, recorded_by)
                values (platform.ward(), :id, :household, :causes::text[], :words, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .param("causes", causes.toArray(String[]::new))
                .param("words", words)
                .update();
    }

    /** The causes named so, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> named() {
        Map<UUID, List<String>> found = new HashMap<>();
        sql.sql("""
                select distinct on (household_id) household_id, causes from programme.household_cause
                order by household_id, recorded_at desc, cause_id desc
                """).query(row -> {
            found.put(row.getObject("household_id", UUID.class), List.of((String[])
                    row.getArray("causes").getArray()));
        });
        return found;
    }

    private static FamilyWord word(ResultSet row) throws SQLException {
        int year = row.getInt("by_year");
        return new FamilyWord(
                row.getObject("word_id", UUID.class),
                row.getObject("household_id", UUID.class),
                FamilyWord.Kind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("words"),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                row.getString("said_by"),
                row.getObject("said_on", LocalDate.class),
                Optional.ofNullable(row.getString("withdrawn")));
    }
}
