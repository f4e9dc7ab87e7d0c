package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.registry.people.YesNo;

/** All that is known of a person, for laying it beside another's; each look at sensitive facts is recorded. */
@Repository
class Sides {
    /** The labels in the order of the page. */
    static final List<String> ORDER = List.of(
            "registry.sex",
            "registry.birth",
            "registry.relation",
            "registry.citizen-id",
            "registry.duplicate.old-id",
            "registry.duplicate.ethnic-group",
            "registry.group",
            "registry.address",
            "registry.phone",
            "registry.school",
            "registry.duplicate.certificate",
            "registry.work",
            "registry.insurance",
            "registry.duplicate.allowance",
            "registry.duplicate.disability");

    private static final int EVENTS = 10;

    private final JdbcClient sql;
    private final Register register;
    private final AccessLog log;

    Sides(JdbcClient sql, Register register, AccessLog log) {
        this.sql = sql;
        this.register = register;
        this.log = log;
    }

    Side of(Suspect who, LocalDate day) {
        Household household = register.household(who.home().household(), day)
                .orElseThrow(() -> new NothingHere("household " + who.home().household()));
        List<Member> together = register.members(household.id(), day);
        Member member = together.stream()
                .filter(each -> each.id().equals(who.id()))
                .findFirst()
                .orElseThrow(() -> new NothingHere("person " + who.id()));
        Map<String, String> facts = new LinkedHashMap<>();
        plain(household, member, facts);
        if (sees(UseCase.SEE_IDENTITY)) {
            put(facts, "registry.citizen-id", who.number());
            put(facts, "registry.duplicate.old-id", who.oldNumber());
            log.record(UseCase.SEE_IDENTITY, who.id());
        } else if (who.idTail() != null) {
            facts.put("registry.citizen-id", "••• " + who.idTail());
        }
        sensitive(who.id(), day, facts);
        return new Side(household, member, together, facts, past(who.id()));
    }

    private static void plain(Household household, Member member, Map<String, String> facts) {
        put(facts, "registry.sex", member.sex());
        put(
                facts,
                "registry.birth",
                member.birth() == null ? null : member.birth().written());
        put(facts, "registry.relation", member.relation());
        put(facts, "registry.group", household.areaName());
        put(facts, "registry.address", household.address());
        put(
                facts,
                "registry.phone",
                household.phone() == null ? null : household.phone().shown());
        Situation situation = member.situation();
        put(facts, "registry.school", situation.studyingAt());
        put(facts, "registry.duplicate.certificate", situation.certificate());
        put(facts, "registry.work", situation.workStatus());
        put(facts, "registry.insurance", situation.insured() == null ? null : YesNo.written(situation.insured()));
        put(
                facts,
                "registry.duplicate.allowance",
                situation.monthlyAllowance() == null ? null : YesNo.written(situation.monthlyAllowance()));
    }

    private void sensitive(UUID person, LocalDate day, Map<String, String> facts) {
        if (sees(UseCase.SEE_ORIGIN)) {
            sql.sql("select ethnic_group from registry.person_origin where person_id = :person")
                    .param("person", person)
                    .query(String.class)
                    .optional()
                    .ifPresent(group -> facts.put("registry.duplicate.ethnic-group", group));
            log.record(UseCase.SEE_ORIGIN, person);
        }
        if (sees(UseCase.SEE_HEALTH)) {
            sql.sql("""
                    select disability_degree from registry.person_health
                    where person_id = :person and since <= :day and :day < until and disability_degree is not null
                    """)
                    .param("person", person)
                    .param("day", day)
                    .query(String.class)
                    .optional()
                    .ifPresent(degree -> facts.put(
                            "registry.duplicate.disability",
                            DisabilityDegree.ofCode(degree).vietnamese()));
            log.record(UseCase.SEE_HEALTH, person);
        }
    }

    private List<Side.Past> past(UUID person) {
        return sql.sql("""
                select happened_on, kind from registry.event where person_id = :person
                    and (kind not in ('disability', 'serious-illness') or (select account.may('SEE_HEALTH')))
                    and (kind <> 'ethnic-group' or (select account.may('SEE_ORIGIN')))
                order by happened_on desc, event_id desc
                """ + " limit " + EVENTS)
                .param("person", person)
                .query((row, n) -> new Side.Past(row.getObject("happened_on", LocalDate.class), row.getString("kind")))
                .list();
    }

    private static boolean sees(UseCase fact) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), fact))
                .orElse(false);
    }

    private static void put(Map<String, String> facts, String label, @Nullable Worded word) {
        put(facts, label, word == null ? null : word.vietnamese());
    }

    private static void put(Map<String, String> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.put(label, value);
        }
    }
}
