package vn.ansinh.office.registry.export;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.people.ListedClass;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.sheet.Mapping.Shape;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetExport;

/** Writes a list as it was wanted, after it was written down that it leaves and which facts are in it. */
@Component
class Exporting {
    private static final Set<String> SHAPES = Set.of("people", "households", "heads");

    private final RegisterEntries entries;
    private final AccessLog log;
    private final TakenOut taken;

    Exporting(RegisterEntries entries, AccessLog log, TakenOut taken) {
        this.entries = entries;
        this.log = log;
        this.taken = taken;
    }

    /** What is wanted, as far as the acting person may have it. */
    record Wanted(
            ExportQuestion question, String shape, List<Meaning> columns, List<UseCase> facts, boolean onlyListed) {
        List<Meaning> ofHousehold() {
            return columns.stream()
                    .filter(each -> each.of() == Meaning.Of.HOUSEHOLD)
                    .toList();
        }

        List<Meaning> ofPerson() {
            return columns.stream()
                    .filter(each -> each.of() == Meaning.Of.PERSON)
                    .toList();
        }

        Shape rows() {
            return shape.equals("heads") ? Shape.HEADS_ONLY : SheetDownload.shape(shape);
        }
    }

    /** Of who did not choose columns, all are wanted: the sensitive ones only when asked for. */
    Wanted wanted(ExportForm form, LocalDate day) {
        List<String> chosen = form.column() == null ? List.of() : form.column();
        List<Meaning> columns = chosen.isEmpty() && !form.isChosen()
                ? ExportColumns.offered().stream()
                        .filter(each ->
                                form.isSensitive() || ExportColumns.needs(each).isEmpty())
                        .toList()
                : ExportColumns.offered(chosen);
        List<UseCase> facts = columns.stream()
                .map(ExportColumns::needs)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Wanted(
                new ExportQuestion(id(ExportForm.text(form.group())), day, !facts.isEmpty()),
                shape(form.shapeOr("people")),
                columns,
                facts,
                form.isListed());
    }

    /** Before anything is kept or sent under it. */
    private static String shape(String word) {
        if (!SHAPES.contains(word)) {
            throw new NothingHere("shape " + word);
        }
        return word;
    }

    void send(Wanted wanted, ExportForm form, boolean toEdit, HttpServletResponse response) {
        UUID subject = wanted.question()
                .group()
                .orElseGet(() -> Acting.current()
                        .orElseThrow(() -> new IllegalStateException("nobody acts"))
                        .ward());
        wanted.facts().forEach(fact -> log.record(fact, subject));
        int rows = stream(wanted)
                .mapToInt(each -> toEdit || wanted.shape().equals("people")
                        ? each.people().size()
                        : 1)
                .sum();
        taken.record(new TakenOut.File(
                "register", rows, wanted.facts(), ExportForm.text(form.recipient()), ExportForm.text(form.purpose())));
        LocalDate day = wanted.question().asOf();
        if (toEdit) {
            SheetDownload.send(
                    "so-ho-de-sua-" + day + ".xlsx",
                    response,
                    out -> UpdateSheet.write(
                            wanted.columns(), () -> stream(wanted).iterator(), out));
        } else {
            int members = wanted.rows() == Shape.HOUSEHOLD_ROWS ? entries.largest(wanted.question()) : 1;
            SheetDownload.send(
                    "so-ho-" + day + ".xlsx",
                    response,
                    out -> SheetExport.write(
                            wanted.rows(),
                            members,
                            wanted.ofHousehold(),
                            wanted.ofPerson(),
                            () -> stream(wanted).map(Listed::entry).iterator(),
                            out));
        }
    }

    private Stream<Listed> stream(Wanted wanted) {
        return StreamSupport.stream(entries.listed(wanted.question()).spliterator(), false)
                .filter(each -> !wanted.onlyListed() || isListed(each.entry().status()));
    }

    private static boolean isListed(@Nullable RecognisedStatus status) {
        return status != null && (status.listed() == ListedClass.POOR || status.listed() == ListedClass.NEAR_POOR);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            throw new NothingHere("group " + text);
        }
    }
}
