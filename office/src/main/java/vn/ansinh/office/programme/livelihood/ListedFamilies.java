package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.review.Standings;

/** The poor, near-poor and newly escaped households that may come into a project, by group and name. */
@Component
class ListedFamilies {
    private final JdbcClient sql;
    private final Standings standings;
    private final Words words;

    ListedFamilies(JdbcClient sql, Standings standings, Words words) {
        this.sql = sql;
        this.standings = standings;
        this.words = words;
    }

    /** A household as it stands in a choice. */
    record Listed(UUID household, String code, UUID area, String words) {}

    @Transactional(readOnly = true)
    public List<Listed> on(LocalDate day) {
        Map<UUID, String> standing = new HashMap<>();
        standings.all(day).values().forEach(one -> {
            String code = FamilyReading.standing(one);
            if (!code.equals("other")) {
                standing.put(one.household(), code);
            }
        });
        return sql.sql("""
                select h.household_id, h.code, h.head_name, h.area_id, coalesce(h.area_name, '') as area_name
                from registry.households_on(:day) h where h.household_id = any (:ids::uuid[])
                order by h.area_position nulls last, h.head_sort_key, h.code
                """)
                .param("day", day)
                .param("ids", standing.keySet().toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID household = row.getObject("household_id", UUID.class);
                    return new Listed(
                            household,
                            row.getString("code"),
                            Objects.requireNonNullElse(row.getObject("area_id", UUID.class), new UUID(0, 0)),
                            row.getString("area_name") + " · " + row.getString("head_name") + " · "
                                    + row.getString("code") + " · "
                                    + words.text(
                                            Language.VIETNAMESE, "livelihood.standing." + standing.get(household)));
                })
                .list();
    }
}
