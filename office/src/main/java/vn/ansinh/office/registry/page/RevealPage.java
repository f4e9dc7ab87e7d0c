package vn.ansinh.office.registry.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.YesNo;

/** Shows the sensitive facts of one person on request, each kind to who may see it, and records who looked. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class RevealPage {
    private final JdbcClient sql;
    private final AccessLog log;

    RevealPage(JdbcClient sql, AccessLog log) {
        this.sql = sql;
        this.log = log;
    }

    @PostMapping("/people/{person}/sensitive")
    @Transactional(readOnly = true)
    ModelAndView reveal(@PathVariable UUID person, AsOf asOf) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (HouseholdPage.may("SEE_IDENTITY")) {
            numbers(person, asOf, facts);
            log.record(UseCase.SEE_IDENTITY, person);
        }
        if (HouseholdPage.may("SEE_ORIGIN")) {
            sql.sql("select ethnic_group from registry.person_origin where person_id = :person")
                    .param("person", person)
                    .query(String.class)
                    .optional()
                    .ifPresent(group -> facts.put("ethnic-group", group));
            log.record(UseCase.SEE_ORIGIN, person);
        }
        if (HouseholdPage.may("SEE_HEALTH")) {
            health(person, asOf, facts);
            log.record(UseCase.SEE_HEALTH, person);
        }
        return new ModelAndView("registry/sensitive", Map.of("facts", facts));
    }

    private void numbers(UUID person, AsOf asOf, Map<String, String> facts) {
        sql.sql("""
                select kind, number from registry.person_identity
                where person_id = :person and since <= :asOf and :asOf < until order by kind
                """).param("person", person).param("asOf", asOf.date()).query(row -> {
            facts.put(row.getString("kind").equals("citizen") ? "citizen-id" : "old-id", row.getString("number"));
        });
    }

    private void health(UUID person, AsOf asOf, Map<String, String> facts) {
        sql.sql("""
                select disability_degree, serious_illness from registry.person_health
                where person_id = :person and since <= :asOf and :asOf < until
                """).param("person", person).param("asOf", asOf.date()).query(row -> {
            String degree = row.getString("disability_degree");
            if (degree != null) {
                facts.put("disability", DisabilityDegree.ofCode(degree).vietnamese());
            }
            boolean ill = row.getBoolean("serious_illness");
            if (!row.wasNull()) {
                facts.put("serious-illness", YesNo.written(ill));
            }
        });
    }
}
