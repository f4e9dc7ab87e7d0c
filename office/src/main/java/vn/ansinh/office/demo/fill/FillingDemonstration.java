package vn.ansinh.office.demo.fill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.demo.DemonstrationAccount;
import vn.ansinh.office.demo.DemonstrationFile;
import vn.ansinh.office.demo.DemonstrationWard;
import vn.ansinh.office.demo.WardSize;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Memory;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.intake.PastImports;

/**
 * Fills the demonstration before its address is announced: once, through the imports that a ward uses. A start that was
 * broken off in the middle is made up for by the next, because a file that comes in twice changes nothing.
 */
@Component
class FillingDemonstration {
    /** From when the first lists speak, so that the households are there on the days of their interviews. */
    static final LocalDate LISTED = LocalDate.of(2022, Month.JANUARY, 1);

    private static final LocalDate RECOGNISED = LocalDate.of(2023, Month.DECEMBER, 31);

    private final DemonstrationFounding founding;
    private final DemonstrationIntake intake;
    private final LivingDemonstration living;
    private final PlacingDemonstration placing;
    private final ProposingDemonstration proposing;
    private final ReviewingDemonstration reviewing;
    private final ProgrammeOfDemonstration programme;
    private final AskingDemonstration asking;
    private final YearOfDemonstration year;
    private final PastImports earlier;
    private final Today today;
    private final boolean wanted;

    FillingDemonstration(
            DemonstrationFounding founding,
            DemonstrationIntake intake,
            LivingDemonstration living,
            PlacingDemonstration placing,
            ProposingDemonstration proposing,
            ReviewingDemonstration reviewing,
            ProgrammeOfDemonstration programme,
            AskingDemonstration asking,
            YearOfDemonstration year,
            PastImports earlier,
            Today today,
            @Value("${ansinh.fill:true}") boolean fill,
            @Value("${ansinh.rehearsal:false}") boolean rehearsal) {
        this.founding = founding;
        this.intake = intake;
        this.living = living;
        this.placing = placing;
        this.proposing = proposing;
        this.reviewing = reviewing;
        this.programme = programme;
        this.asking = asking;
        this.year = year;
        this.earlier = earlier;
        this.today = today;
        this.wanted = fill && !rehearsal;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void onReady() {
        if (!wanted || !today.isDemonstration()) {
            return;
        }
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        fill(console);
        living.live(founding, console);
        placing.place(founding, today.date());
        proposing.propose(founding, today.date());
        reviewing.review(founding, today.date());
        programme.run(founding, today.date());
        asking.ask(founding);
        year.enter(founding);
    }

    /** Makes and fills the ward as far as it is not, and says who may sign in. */
    void fill(PrintStream console) {
        if (Acting.as(founding.officer(), "IMPORT_REGISTER", () -> bringIn(console))) {
            Memory.giveBack();
        }
        console.printf(
                "Tài khoản minh hoạ / accounts: %s%nMật khẩu / password: %s%n",
                DemonstrationAccount.all().stream()
                        .map(DemonstrationAccount::userName)
                        .collect(Collectors.joining(", ")),
                DemonstrationFounding.PASSWORD);
    }

    private boolean bringIn(PrintStream console) {
        if (earlier.have(DemonstrationFile.LAST)) {
            return false;
        }
        console.println("Đang nhập phường minh hoạ, chỉ lần đầu / bringing in the demonstration ward, once ...");
        DemonstrationWard ward = DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.FULL);
        for (DemonstrationFile file : DemonstrationFile.of(ward)) {
            console.println("  " + file.name());
            switch (file.kind()) {
                case REGISTER -> intake.register(file, LISTED);
                case STATUS -> intake.register(file, RECOGNISED);
                case SURVEY -> intake.surveys(file);
            }
        }
        return true;
    }
}
