package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.enrolment.Enrolling;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.benefit.enrolment.ProvenFact;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Relation;

/** Which people of the demonstration draw something, what papers proved of them, and who collects the money. */
@Component
class DemonstrationBeneficiaries {
    private static final LocalDate PROVEN = LocalDate.of(2020, Month.JANUARY, 1);
    private static final int PENSION_AGE_REACHED_BY = 1952;
    private static final int PARTS = 100;
    private static final int WITHOUT_PENSION = 36;
    private static final int NEVER_APPLIED = 3;
    private static final int CARED_FOR = 70;
    private static final int CHILD = 2011;

    private final Enrolling enrolling;
    private final JdbcClient sql;

    DemonstrationBeneficiaries(Enrolling enrolling, JdbcClient sql) {
        this.enrolling = enrolling;
        this.sql = sql;
    }

    /** A number from 0 that is the same for a person in every run of the same seed. */
    static int dice(KnownMember person, int sides) {
        return Math.floorMod((person.name() + person.birth()).hashCode() * 31, sides);
    }

    /** By person the supports that they asked for, whenever the law gives them; their proofs are recorded. */
    Map<UUID, Set<String>> choose(List<KnownHousehold> homes, Predicate<KnownMember> who) {
        Map<UUID, Set<String>> chosen = new HashMap<>();
        for (KnownHousehold home : homes) {
            for (KnownMember member : home.members()) {
                if (who.test(member)) {
                    Set<String> benefits = benefits(home, member);
                    if (!benefits.isEmpty()) {
                        chosen.put(member.id(), benefits);
                    }
                }
            }
        }
        return chosen;
    }

    private Set<String> benefits(KnownHousehold home, KnownMember member) {
        Set<String> benefits = new HashSet<>();
        boolean isHeavy = member.disability() == DisabilityDegree.EXTREMELY_SEVERE;
        if (isHeavy || member.disability() == DisabilityDegree.SEVERE) {
            benefits.add("allowance-disability");
            if (isHeavy && dice(member, PARTS) < CARED_FOR) {
                prove(home, member, "carer.kind", "own-family", false);
                benefits.add("carer-family-of-extremely-severe");
            }
        }
        int born = member.birth() == null ? 0 : member.birth().date().getYear();
        if (born > 0 && born < PENSION_AGE_REACHED_BY && dice(member, PARTS) < WITHOUT_PENSION) {
            prove(home, member, "person.pension-monthly", "0", false);
            prove(home, member, "person.si-allowance-monthly", "0", false);
            if (dice(member, PARTS) >= NEVER_APPLIED) {
                benefits.add("social-pension");
                benefits.add("allowance-elderly-80");
            }
        }
        if (born >= CHILD && member.relation() == Relation.GRANDCHILD && isAlone(home) && dice(member, 4) == 0) {
            prove(home, member, "person.mother-state", "dead", false);
            prove(home, member, "person.father-state", "dead", false);
            benefits.add("allowance-child-without-support");
        }
        return benefits;
    }

    /** Nobody in the household is of the age of the child's parents. */
    private static boolean isAlone(KnownHousehold home) {
        return home.members().stream()
                .noneMatch(other -> other.relation() == Relation.CHILD || other.relation() == Relation.CHILD_IN_LAW);
    }

    private void prove(KnownHousehold home, KnownMember member, String fact, String value, boolean isPrivate) {
        enrolling.prove(new ProvenFact(
                home.id(),
                member.id(),
                fact,
                value,
                PROVEN,
                "Tờ khai và giấy tờ kèm theo",
                isPrivate,
                Optional.empty()));
    }

    /** Those of these who live in the ward on a day. */
    Set<UUID> still(Collection<UUID> people, LocalDate day) {
        return Set.copyOf(
                sql.sql("select m.person_id from registry.members_on(:day) m where m.person_id = any (:people)")
                        .param("day", day)
                        .param("people", people.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** Children's and carers' money is collected by the head; two in five have an account. */
    Payee payee(KnownHousehold home, KnownMember member, String benefit) {
        int born = member.birth() == null ? 0 : member.birth().date().getYear();
        boolean isSelf = born < CHILD && !benefit.startsWith("carer");
        KnownMember head = home.members().getFirst();
        KnownMember who = isSelf ? member : head;
        Optional<Payee.Account> account = dice(member, 5) < 2
                ? Optional.of(new Payee.Account(
                        "Ngân hàng giả định", "9" + String.format("%011d", dice(who, 1_000_000_000)), who.name()))
                : Optional.empty();
        Payee.Kind kind = isSelf ? Payee.Kind.SELF : benefit.startsWith("carer") ? Payee.Kind.CARER : Payee.Kind.HEAD;
        return new Payee(kind, Optional.of(who.id()), who.name(), account);
    }
}
