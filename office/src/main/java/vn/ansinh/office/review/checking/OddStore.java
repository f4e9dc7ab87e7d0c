package vn.ansinh.office.review.checking;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** What the ward entered and what was looked at. Only ever added to: the latest counts. */
@Component
class OddStore {
    private final JdbcClient sql;

    OddStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which finding is meant. */
    record Of(UUID household, String kind, String fingerprint) {
        static Of form(OddForm form) {
            return new Of(form.household().household(), form.kind().code(), form.fingerprint());
        }
    }

    @Transactional(readOnly = true)
    public Shares shares(UUID round) {
        return sql.sql("select * from review.odd_setting where round_id = :round order by number desc limit 1")
                .param("round", round)
                .query((row, n) -> new Shares(
                        row.getObject("near_percent", Integer.class),
                        row.getObject("change_percent", Integer.class),
                        row.getObject("same_percent", Integer.class)))
                .optional()
                .orElse(Shares.NONE);
    }

    void enter(UUID round, Shares shares) {
        sql.sql("""
                insert into review.odd_setting (ward_id, round_id, number, near_percent, change_percent, same_percent, entered_by)
                select platform.ward(), :round, coalesce(max(s.number), 0) + 1, :near, :change, :same, platform.app_user()
                from review.odd_setting s where s.round_id = :round
                """)
                .param("round", round)
                .param("near", shares.near(), Types.INTEGER)
                .param("change", shares.change(), Types.INTEGER)
                .param("same", shares.same(), Types.INTEGER)
                .update();
    }

    Map<Of, OddForm.Looked> looked(UUID round) {
        Map<Of, OddForm.Looked> now = new HashMap<>();
        sql.sql("""
                select distinct on (l.household_id, l.kind, l.fingerprint) l.household_id, l.kind, l.fingerprint, l.note,
                    coalesce(a.full_name, '') as by_name
                from review.odd_looked l
                left join account.user_account a on a.ward_id = l.ward_id and a.user_id = l.looked_by
                where l.round_id = :round
                order by l.household_id, l.kind, l.fingerprint, l.looked_at desc, l.looked_id desc
                """).param("round", round).query(row -> {
            if (!row.getString("note").isEmpty()) {
                now.put(
                        new Of(
                                row.getObject("household_id", UUID.class),
                                row.getString("kind"),
                                row.getString("fingerprint")),
                        new OddForm.Looked(row.getString("note"), row.getString("by_name")));
            }
        });
        return now;
    }

    /** An empty note takes it back. */
    void look(UUID round, OddForm form, String note) {
        sql.sql("""
                insert into review.odd_looked (ward_id, looked_id, round_id, household_id, kind, fingerprint, note, looked_by)
                values (platform.ward(), :id, :round, :household, :kind, :fingerprint, :note, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("round", round)
                .param("household", form.household().household())
                .param("kind", form.kind().code())
                .param("fingerprint", form.fingerprint())
                .param("note", note)
                .update();
    }
}
