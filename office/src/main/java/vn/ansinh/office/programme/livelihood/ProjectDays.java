package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Last days of projects: steps without a proof, first incomes that are expected, projects to be closed. */
@Component
class ProjectDays implements Dated {
    private static final String KIND = "livelihood";

    private final ShowingProjects showing;
    private final OwnProjects own;
    private final Today today;

    ProjectDays(ShowingProjects showing, OwnProjects own, Today today) {
        this.showing = showing;
        this.own = own;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_PROGRAMME;
    }

    @Override
    public List<String> reads() {
        return List.of("programme", "registry");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<DatedThing> things = new ArrayList<>();
        for (ProjectView view : own.among(showing.all(today.date()))) {
            Project project = view.project();
            if (project.end().isPresent()) {
                continue;
            }
            view.steps().stream()
                    .filter(step -> !step.isDone())
                    .forEach(step -> things.add(thing(
                            Said.of("work.dated.livelihood.step", project.name(), step.words()),
                            project.address() + "/steps/" + step.id(),
                            step.due())));
            project.firstResult()
                    .filter(day -> view.families().stream().noneMatch(one -> one.months() > 0))
                    .ifPresent(day -> things.add(
                            thing(Said.of("work.dated.livelihood.result", project.name()), project.address(), day)));
            things.add(thing(Said.of("work.dated.livelihood.ends", project.name()), project.address(), project.ends()));
        }
        return things.stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .toList();
    }

    private static DatedThing thing(Said what, String address, LocalDate day) {
        return new DatedThing(KIND, what, address, UseCase.SEE_PROGRAMME, day, true);
    }
}
