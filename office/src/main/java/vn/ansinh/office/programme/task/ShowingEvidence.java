package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Registered;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.registry.paper.CheckedFile;

/** Báo kết quả: a deed with its day, a number of a document or a file, for one span of a task. */
@Component
class ShowingEvidence {
    private static final int LONGEST = 1000;
    private static final int LONGEST_NUMBER = 100;

    private final Evidences evidences;
    private final Dues dues;
    private final Registered registered;
    private final Today today;

    ShowingEvidence(Evidences evidences, Dues dues, Registered registered, Today today) {
        this.evidences = evidences;
        this.dues = dues;
        this.registered = registered;
        this.today = today;
    }

    /** What a span is called in the form. */
    static String name(Due due) {
        return due.span().until() + "|" + due.area().map(UUID::toString).orElse("");
    }

    /** Nothing wrong means that it was kept, and was already if the form was sent twice. */
    @Transactional
    public Faults show(Task task, EvidenceTyped typed, List<CheckedFile> files) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<Due> due = dues.of(task).stream()
                .filter(each -> name(each).equals(typed.due()))
                .filter(each -> !each.span().from().isAfter(today.date()))
                .findFirst();
        if (due.isEmpty()) {
            wrong.put("due", Said.of("programme.evidence.fault.due"));
        }
        if (!NewEvidence.KINDS.contains(typed.kind())) {
            wrong.put("kind", Said.of("programme.evidence.fault.kind"));
        }
        if (typed.words().isBlank() || typed.words().strip().length() > LONGEST) {
            wrong.put("words", Said.of("programme.task.fault.words", LONGEST));
        }
        Optional<LocalDate> dated = WrittenDate.read(typed.dated(), today.date());
        if (dated.isEmpty() || dated.get().isAfter(today.date())) {
            wrong.put("dated", Said.of("programme.evidence.fault.dated", today.date()));
        }
        Optional<UUID> document = document(typed.document().strip(), wrong);
        if (typed.kind().equals("document") && typed.document().isBlank()) {
            wrong.put("document", Said.of("programme.evidence.fault.number"));
        }
        if (typed.kind().equals("photo") && files.isEmpty()) {
            wrong.put("file", Said.of("programme.evidence.fault.photo"));
        }
        if (!wrong.isEmpty()) {
            return new Faults(wrong);
        }
        UUID id = UUID.fromString(typed.id());
        evidences.show(new NewEvidence(
                id,
                task.id(),
                due.orElseThrow().span().until(),
                due.orElseThrow().area(),
                typed.kind(),
                words(typed),
                dated.orElseThrow(),
                document));
        files.forEach(file -> evidences.keep(id, file));
        return Faults.NONE;
    }

    /** A number that the register does not know stands in the words. */
    private static String words(EvidenceTyped typed) {
        return typed.document().isBlank()
                ? typed.words().strip()
                : typed.words().strip() + " (" + typed.document().strip() + ")";
    }

    /** The one of this number and day in the register, or the latest of the number, where the person may see the register. */
    private Optional<UUID> document(String number, Map<String, Said> wrong) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.length() > LONGEST_NUMBER) {
            wrong.put("document", Said.of("programme.evidence.fault.number"));
            return Optional.empty();
        }
        Registered.Look look = registered.look(number, today.date());
        look.otherDay().ifPresent(day -> wrong.put("document", Said.of("programme.evidence.fault.other-day", day)));
        return look.document();
    }
}
