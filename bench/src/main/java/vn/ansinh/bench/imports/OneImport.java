package vn.ansinh.bench.imports;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.FoundingWard;
import vn.ansinh.office.registry.NewWard;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.registry.intake.ApplyingImport;
import vn.ansinh.office.registry.intake.Plan;
import vn.ansinh.office.registry.intake.Progress;
import vn.ansinh.office.registry.intake.RowCounts;
import vn.ansinh.office.registry.intake.WardList;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.Guess;
import vn.ansinh.office.registry.sheet.SheetFile;

/** A list brought into a ward of a running office, step by step as the import pages do it. */
public final class OneImport {
    private static final LocalDate FOUNDED = LocalDate.of(1998, Month.DECEMBER, 4);
    private static final LocalDate AS_OF = LocalDate.of(2022, Month.JANUARY, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 24);
    private static final UUID WARD = new UUID(0x019000000000_7000L, 0x8000000000000002L);
    private static final UUID USER = new UUID(0x019000000000_7000L, 0x8000000000000003L);

    private final ApplicationContext office;
    private final List<String> groups;

    private OneImport(ApplicationContext office, List<String> groups) {
        this.office = office;
        this.groups = groups;
    }

    /** Founds an empty ward of so many groups. */
    public static OneImport intoNewWard(ApplicationContext office, int groups) {
        List<String> names = IntStream.rangeClosed(1, groups)
                .mapToObj(number -> "Tổ dân phố " + number)
                .toList();
        NewWard ward = new NewWard(
                List.of(new NewWard.Named(
                        FOUNDED, new WardName("Phường Phước Long", "Thành phố Nha Trang", "Khánh Hòa", "22378"))),
                names.stream().map(OneImport::group).toList());
        Acting.as(
                Identity.program(WARD),
                "START_WARD",
                () -> office.getBean(FoundingWard.class).found(ward));
        return new OneImport(office, names);
    }

    private static NewWard.Group group(String name) {
        return new NewWard.Group(
                List.of(new NewWard.Period(FOUNDED, name, Area.Kind.GROUP, true, "phường Phước Long")));
    }

    /** Makes an officer of the ward, who signs in by this name. */
    public void account(String name, String password) {
        NewAccount wanted = new NewAccount(
                name, "Mai Thị Hồng Ngân", List.of(Role.OFFICER), List.of(), password, NewAccount.PasswordKind.OWN);
        Acting.as(
                Identity.program(WARD),
                "START_WARD",
                () -> new TransactionTemplate(office.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(
                                status -> office.getBean(CreatingAccount.class).create(wanted)));
    }

    /** Opens, guesses, reads, compares and applies the bytes of one file. */
    public Timed bring(String name, byte[] bytes) {
        return asOfficer("IMPORT_REGISTER", () -> steps(name, bytes));
    }

    /** Does something as an officer of the ward, for the reason that a use case is. */
    public <T> T asOfficer(String useCase, Supplier<T> task) {
        return Acting.as(new Identity(WARD, USER, Role.OFFICER.code(), List.of()), useCase, task);
    }

    private Timed steps(String name, byte[] bytes) {
        ApplyingImport applying = office.getBean(ApplyingImport.class);
        Lap<SheetFile> file = Lap.of(() -> SheetFile.open(bytes, name));
        Lap<Guess> guess = Lap.of(() -> Guess.of(file.result()));
        Lap<Draft> draft = Lap.of(() -> Draft.read(file.result(), guess.result().mapping(), groups, TODAY));
        if (draft.result().hasErrors()) {
            throw new IllegalStateException(
                    "The list has errors: " + draft.result().issues().getFirst());
        }
        String sheet = file.result().sheets().get(guess.result().mapping().sheet());
        WardList list = new WardList(name, file.result().hash(), sheet, AS_OF, draft.result());
        Lap<Plan> preview = Lap.of(() -> applying.preview(list, Progress.SILENT));
        Lap<Plan> applied = Lap.of(() -> applying.apply(list, preview.result(), Progress.SILENT));
        return new Timed(
                file.seconds() + guess.seconds(),
                draft.seconds(),
                preview.seconds(),
                applied.seconds(),
                applied.result().rows());
    }

    /** The seconds of each step, and what became of the rows. */
    public record Timed(double open, double read, double compare, double apply, RowCounts rows) {
        private static final String MARK = "import-timed";

        double seconds() {
            return open + read + compare + apply;
        }

        /** One line that {@link #parse} reads. */
        String line() {
            return String.join(
                    " ",
                    List.of(
                            MARK,
                            String.valueOf(open),
                            String.valueOf(read),
                            String.valueOf(compare),
                            String.valueOf(apply),
                            String.valueOf(rows.fresh()),
                            String.valueOf(rows.changed()),
                            String.valueOf(rows.same()),
                            String.valueOf(rows.refused())));
        }

        static Optional<Timed> parse(String line) {
            String[] words = line.split(" ");
            if (!words[0].equals(MARK)) {
                return Optional.empty();
            }
            return Optional.of(new Timed(
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3]),
                    Double.parseDouble(words[4]),
                    new RowCounts(
                            Integer.parseInt(words[5]),
                            Integer.parseInt(words[6]),
                            Integer.parseInt(words[7]),
                            Integer.parseInt(words[8]))));
        }
    }

    private record Lap<T>(T result, double seconds) {
        static <T> Lap<T> of(Supplier<T> step) {
            long begun = System.nanoTime();
            T result = step.get();
            return new Lap<>(result, (System.nanoTime() - begun) / 1e9);
        }
    }
}
