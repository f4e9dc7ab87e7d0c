package vn.ansinh.office.programme.livelihood;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.Shelf;

/** What was recorded of a project by mistake is taken back; files of records are saved. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
@RequestMapping("/programme/livelihood/{id}")
class ProjectRecordPages {
    private final ShowingProjects showing;
    private final ProjectMoney money;
    private final ProjectRecords records;
    private final Today today;

    ProjectRecordPages(ShowingProjects showing, ProjectMoney money, ProjectRecords records, Today today) {
        this.showing = showing;
        this.money = money;
        this.records = records;
        this.today = today;
    }

    /** A record that counts: whose it is, if not of the officer alone, and where one goes on once it is taken back. */
    private record Kept(UUID id, Optional<UUID> by, String page) {}

    private List<Kept> kept(ProjectView view) {
        String page = view.project().address();
        Stream<Kept> sums = money.of(view.project().id()).stream()
                .filter(MoneyEntry::counts)
                .map(one -> new Kept(one.id(), Optional.empty(), page + "/money"));
        Stream<Kept> steps = view.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(new Kept(step.id(), Optional.empty(), page)),
                        step.proofs().stream()
                                .filter(ProjectStep.Proved::counts)
                                .map(one -> new Kept(one.id(), Optional.of(one.by()), page + "/steps/" + step.id()))));
        Stream<Kept> families = view.families().stream()
                .flatMap(family -> Stream.of(
                                Stream.of(new Kept(family.joining(), Optional.empty(), page)),
                                family.received().stream()
                                        .filter(ProjectFamily.Received::counts)
                                        .map(one -> new Kept(one.id(), Optional.of(one.by()), family.page())),
                                family.earned().stream()
                                        .filter(Earned::counts)
                                        .map(one -> new Kept(one.id(), Optional.of(one.by()), family.page())))
                        .flatMap(each -> each));
        return Stream.of(sums, steps, families).flatMap(each -> each).toList();
    }

    private ProjectView view(UUID id) {
        return showing.find(id, today.date()).orElseThrow(() -> new NothingHere("project " + id));
    }

    @PostMapping("/withdraw/{record}")
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID record,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        ProjectView view = view(id);
        UUID actor = Acting.current().orElseThrow().user();
        Kept found = kept(view).stream()
                .filter(one -> one.id().equals(record))
                .filter(one -> OwnProjects.runsProgramme()
                        || one.by().filter(actor::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NothingHere("record " + record));
        if (reason.isBlank() || reason.strip().length() > TypedFields.LONGEST) {
            Flash.warn(response, "livelihood.fault.why", TypedFields.LONGEST);
        } else if (records.withdraw(record, reason.strip())) {
            List<MoneySource> over = MoneySums.of(money.of(id)).over();
            if (found.page().endsWith("/money") && !over.isEmpty()) {
                Flash.warn(response, "livelihood.withdrawn.over");
            } else {
                Flash.done(response, "livelihood.withdrawn");
            }
        }
        return new ModelAndView("redirect:" + found.page());
    }

    /** As received, only to be saved. */
    @GetMapping("/files/{record}/{file}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID record, @PathVariable UUID file) {
        view(id);
        Shelf.Kept kept = records.files(record).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NothingHere("file " + file));
        return KeptFile.of(kept, records.content(record, file).orElseThrow(() -> new NothingHere("file " + file)));
    }
}
