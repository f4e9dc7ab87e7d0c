package vn.ansinh.office.account.watch;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;

/** The files that left the office, the latest first. */
@Controller
@Requires(UseCase.SEE_AUDIT)
class TakenPage {
    private static final int SIZE = 50;
    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient sql;

    TakenPage(JdbcClient sql) {
        this.sql = sql;
    }

    @GetMapping("/audit/files")
    @Transactional(readOnly = true)
    ModelAndView show(@RequestParam(defaultValue = "") String page) {
        List<Found> found = after(PageToken.read(page));
        List<Found> shown = found.subList(0, Math.min(SIZE, found.size()));
        Optional<PageToken> next = found.size() > SIZE
                ? Optional.of(PageToken.after(
                        shown.getLast().row().at().toString(),
                        shown.getLast().id().toString()))
                : Optional.empty();
        return new ModelAndView(
                "account/files",
                Map.of(
                        "rows",
                        shown.stream().map(Found::row).toList(),
                        "pager",
                        Pager.of("/audit/files", shown.size(), Optional.empty(), next)));
    }

    private record Found(UUID id, TakenRow row) {}

    private List<Found> after(Optional<PageToken> page) {
        Optional<PageToken> known = page.filter(
                token -> token.key().size() == 2 && token.key().get(1).matches("[0-9a-f-]{36}"));
        return sql.sql("""
                select t.taken_out_id, t.at, coalesce(u.full_name, '') as full_name, t.what, t.rows, t.facts, t.recipient, t.purpose
                from account.taken_out t
                left join account.user_account u on u.ward_id = t.ward_id and u.user_id = t.user_id
                where (t.at, t.taken_out_id) < (:at::timestamptz, :id::uuid)
                order by t.at desc, t.taken_out_id desc limit :limit
                """)
                .param("at", known.map(token -> token.key().getFirst()).orElse("infinity"))
                .param("id", known.map(token -> token.key().get(1)).orElse(LAST.toString()))
                .param("limit", SIZE + 1)
                .query((row, n) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        Array facts = row.getArray("facts");
        return new Found(
                row.getObject("taken_out_id", UUID.class),
                new TakenRow(
                        row.getTimestamp("at").toInstant(),
                        row.getString("full_name"),
                        row.getString("what"),
                        row.getInt("rows"),
                        List.of((String[]) facts.getArray()),
                        row.getString("recipient"),
                        row.getString("purpose")));
    }
}
