package vn.ansinh.office.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.registry.people.YesNo;

/**
 * What a row says that the register does not have. An empty cell says nothing: what is known stays known.
 *
 * @param facts name of the fact, before, after; sensitive values stay hidden
 */
record Changes(Situation situation, @Nullable String note, Health health, List<Fact> facts) {
    /** One changed fact in words. */
    record Fact(String field, String before, String after) {}

    static Changes of(Known.Person known, PersonEntry entry) {
        List<Fact> facts = new ArrayList<>();
        Situation was = known.situation();
        Situation given = entry.situation();
        Situation now = new Situation(
                latest(facts, "studying-at", was.studyingAt(), given.studyingAt()),
                latest(facts, "certificate", was.certificate(), given.certificate()),
                latest(facts, "work-status", was.workStatus(), given.workStatus()),
                latest(facts, "able-to-work", was.ableToWork(), given.ableToWork()),
                latest(facts, "occupation", was.occupation(), given.occupation()),
                latest(facts, "insured", was.insured(), given.insured()),
                latest(facts, "insurance-payer", was.insurancePayer(), given.insurancePayer()),
                latest(facts, "allowance", was.monthlyAllowance(), given.monthlyAllowance()),
                latest(facts, "allowance-kind", was.allowanceKind(), given.allowanceKind()),
                latest(facts, "internet", was.usesInternet(), given.usesInternet()),
                latest(facts, "merit", was.merit(), given.merit()));
        String note = latest(facts, "note", known.note(), entry.note());
        Health had = known.health();
        Health health = new Health(
                latest(facts, "disability", had.disability(), entry.health().disability()),
                latest(
                        facts,
                        "serious-illness",
                        had.seriousIllness(),
                        entry.health().seriousIllness()));
        return new Changes(now, note, health, facts);
    }

    private static <T> @Nullable T latest(List<Fact> facts, String field, @Nullable T was, @Nullable T given) {
        if (given == null || given.equals(was)) {
            return was;
        }
        facts.add(new Fact(field, written(was), written(given)));
        return given;
    }

    static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Worded worded -> worded.vietnamese();
            case Boolean answer -> YesNo.written(answer);
            default -> Objects.toString(value);
        };
    }
}
