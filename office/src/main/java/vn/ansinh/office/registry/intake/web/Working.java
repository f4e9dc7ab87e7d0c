package vn.ansinh.office.registry.intake.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Memory;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.area.GroupLists;
import vn.ansinh.office.registry.intake.ApplyingImport;
import vn.ansinh.office.registry.intake.Plan;
import vn.ansinh.office.registry.intake.Stopped;
import vn.ansinh.office.registry.intake.WardList;
import vn.ansinh.office.registry.intake.web.Steps.Work;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.GroupList;
import vn.ansinh.office.registry.sheet.Issue;
import vn.ansinh.office.registry.sheet.Mapping;
import vn.ansinh.office.registry.sheet.SheetRefused;

/** Reads, compares and brings in behind the page, in the name of who asked; one file at a time for the whole office. */
@Component
class Working implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Working.class);
    /** What takes no longer is waited for, so that no progress flashes by. */
    private static final long SHORT_MILLIS = 1_000;

    private final GroupLists groupLists;
    private final ApplyingImport applying;
    private final Today today;
    private final ExecutorService line =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());

    Working(GroupLists groupLists, ApplyingImport applying, Today today) {
        this.groupLists = groupLists;
        this.applying = applying;
        this.today = today;
    }

    /** Reads the file and compares it with the register. */
    void read(Intake intake) {
        Mapping mapping = intake.reading().mapping();
        intake.begin()
                .ifPresent(busy -> start(intake, () -> {
                    GroupList groups = groupLists.of(intake.asOf());
                    Draft draft = Draft.read(
                            intake.file(),
                            mapping,
                            groups,
                            today.date(),
                            rows -> busy.steps().at(Work.READING, rows, 0));
                    String sheet = intake.file().sheets().get(mapping.sheet());
                    WardList list = new WardList(intake.file().name(), intake.hash(), sheet, intake.asOf(), draft);
                    return compared(list, busy, Stage.Notice.NONE);
                }));
    }

    /** Brings the compared list in; answers no when another request does or did so already. */
    boolean apply(Intake intake) {
        var begun = intake.begin();
        begun.ifPresent(busy -> {
            if (busy.before() instanceof Stage.Compared(WardList list, Plan plan, Stage.Notice ignored)) {
                start(intake, () -> applied(list, plan, busy));
                line.execute(Memory::giveBack);
            } else {
                intake.turn(busy.before());
            }
        });
        return begun.isPresent();
    }

    private Stage applied(WardList list, Plan plan, Stage.Busy busy) {
        UUID run = Ids.next();
        try {
            applying.apply(run, list, plan, (done, total) -> busy.steps().at(Work.APPLYING, done, total));
        } catch (Stopped stopped) {
            return switch (stopped.reason()) {
                case CANCELLED -> new Stage.Compared(list, plan, Stage.Notice.CANCELLED);
                case REGISTER_CHANGED -> compared(list, busy, Stage.Notice.REGISTER_CHANGED);
            };
        }
        return new Stage.Done(run, list.draft().mapping(), issues(list, plan));
    }

    private Stage compared(WardList list, Stage.Busy busy, Stage.Notice notice) {
        Plan plan = applying.preview(list, (done, total) -> busy.steps().at(Work.COMPARING, done, total));
        return new Stage.Compared(list, plan, notice);
    }

    /** What the sheet and the register have to say, in the order of the rows. */
    static List<Issue> issues(WardList list, Plan plan) {
        return Stream.concat(list.draft().issues().stream(), plan.issues().stream())
                .toList();
    }

    private void start(Intake intake, Supplier<Stage> work) {
        Future<?> future = line.submit(() ->
                Acting.as(intake.owner(), UseCase.IMPORT_REGISTER.name(), () -> intake.turn(outcome(intake, work))));
        try {
            future.get(SHORT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException longer) {
            LOG.debug("the file {} takes longer", intake.id());
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The outermost boundary of the thread: whatever happens, who waits is told. */
    @SuppressWarnings("IllegalCatch")
    private static Stage outcome(Intake intake, Supplier<Stage> work) {
        try {
            return work.get();
        } catch (SheetRefused refused) {
            return new Stage.Columns(refused.why());
        } catch (Stopped cancelled) {
            return new Stage.Columns(null);
        } catch (RuntimeException | Error broken) {
            String id = Ids.next().toString();
            String number = id.substring(id.length() - 8).toUpperCase(java.util.Locale.ROOT);
            LOG.error("failure {} while the file {} was worked on", number, intake.id(), broken);
            return new Stage.Broken(number);
        }
    }

    @Override
    public void destroy() {
        line.shutdownNow();
    }
}
