package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** Everything that is due of a year's tasks, with what shows it. */
@Component
public class Dues {
    private final Tasks tasks;
    private final Evidences evidences;
    private final Bodies bodies;
    private final Register register;
    private final Map<String, Proof> proofs;
    private final Today today;

    Dues(Tasks tasks, Evidences evidences, Bodies bodies, Register register, List<Proof> proofs, Today today) {
        this.tasks = tasks;
        this.evidences = evidences;
        this.bodies = bodies;
        this.register = register;
        this.proofs = proofs.stream().collect(Collectors.toMap(Proof::code, Function.identity()));
        this.today = today;
    }

    /** Of the year, what is ahead too; in the order of the tasks and then of their days and groups. */
    @Transactional(readOnly = true)
    public List<Due> of(int year) {
        Map<UUID, List<Evidence>> shown =
                evidences.of(year).stream().filter(Evidence::counts).collect(Collectors.groupingBy(Evidence::task));
        return dues(tasks.of(year), shown);
    }

    /** Of the tasks that each group has to do by a last day; standing ones have none. */
    @Transactional(readOnly = true)
    public List<Due> ofGroups(int year) {
        Map<UUID, BodyKind> kinds = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::kind));
        List<Task> own = tasks.of(year).stream()
                .filter(task -> kinds.get(task.body()) == BodyKind.GROUP && task.rhythm() != Rhythm.STANDING)
                .toList();
        return dues(
                own,
                evidences.of(year).stream().filter(Evidence::counts).collect(Collectors.groupingBy(Evidence::task)));
    }

    /** Of one task. */
    @Transactional(readOnly = true)
    public List<Due> of(Task task) {
        List<Evidence> shown =
                evidences.of(task.id()).stream().filter(Evidence::counts).toList();
        return dues(List.of(task), Map.of(task.id(), shown));
    }

    private List<Due> dues(List<Task> of, Map<UUID, List<Evidence>> shown) {
        Map<UUID, BodyKind> kinds = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::kind));
        Asked asked = new Asked();
        List<Due> dues = new ArrayList<>();
        for (Task task : of) {
            List<Evidence> own = shown.getOrDefault(task.id(), List.of());
            boolean isOfGroups = kinds.get(task.body()) == BodyKind.GROUP;
            for (Rhythm.Span span : task.spans()) {
                List<Optional<UUID>> areas = isOfGroups ? asked.areas(span) : List.of(Optional.empty());
                for (Optional<UUID> area : areas) {
                    List<Evidence> here = own.stream()
                            .filter(one ->
                                    one.due().equals(span.until()) && one.area().equals(area))
                            .toList();
                    Due due = new Due(task, span, area, here, asked.proved(task, span, area));
                    boolean isAskedFor = task.rhythm() != Rhythm.ONCE || !task.isCutShort() || due.isDone();
                    if (isAskedFor) {
                        dues.add(due);
                    }
                }
            }
        }
        return dues;
    }

    /** What was asked already while one answer is made. */
    private final class Asked {
        private final Map<String, List<Proof.Shown>> proved = new HashMap<>();
        private final Map<LocalDate, List<Optional<UUID>>> areas = new HashMap<>();
        private final LocalDate day = today.date();

        List<Optional<UUID>> areas(Rhythm.Span span) {
            LocalDate on = span.until().isAfter(day) ? day : span.until();
            return areas.computeIfAbsent(
                    on,
                    at -> register.areas(at).stream()
                            .map(Area::id)
                            .filter(Dues::isSeen)
                            .map(Optional::of)
                            .toList());
        }

        Optional<Proof.Shown> proved(Task task, Rhythm.Span span, Optional<UUID> area) {
            Proof proof = proofs.get(task.proof());
            if (proof == null || span.from().isAfter(day)) {
                return Optional.empty();
            }
            LocalDate until = span.until().isAfter(day) ? day : span.until();
            List<Proof.Shown> all = proved.computeIfAbsent(
                    task.proof() + span.from() + until, key -> proof.between(span.from(), until));
            if (area.isEmpty() && all.stream().noneMatch(one -> one.area().isEmpty())) {
                return sum(all);
            }
            return all.stream().filter(one -> one.area().equals(area)).findFirst();
        }

        /** Of all groups together. */
        private Optional<Proof.Shown> sum(List<Proof.Shown> all) {
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Proof.Shown(
                            Optional.empty(),
                            all.stream().mapToLong(Proof.Shown::done).sum(),
                            all.stream().mapToLong(Proof.Shown::of).sum(),
                            all.getFirst().address()));
        }
    }

    /** Whoever is bound to groups sees only those. */
    private static boolean isSeen(UUID area) {
        return Acting.current()
                .filter(who -> !who.role().isEmpty() && Role.of(who.role()).isGroupBound())
                .map(who -> who.groups().contains(area))
                .orElse(true);
    }
}
