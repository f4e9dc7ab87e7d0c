package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.help.FamilyWord;
import vn.ansinh.office.programme.help.HelpMenu;
import vn.ansinh.office.programme.help.HelpOption;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.help.Helping;
import vn.ansinh.office.programme.path.KeptPath;
import vn.ansinh.office.programme.path.KeptPaths;

/**
 * Soạn gợi ý: a line for what each helper agreed to do, and one for each step of a kept path that is not done. A suggestion promises
 * nothing until the officer takes it over; what was suggested once, taken over or dropped, is not suggested again.
 */
@Component
public class SuggestingSupport {
    private final HelpedHouseholds households;
    private final KeptPaths paths;
    private final HelpMenu menu;
    private final Bodies bodies;
    private final WritingSupport writing;

    SuggestingSupport(
            HelpedHouseholds households, KeptPaths paths, HelpMenu menu, Bodies bodies, WritingSupport writing) {
        this.households = households;
        this.paths = paths;
        this.menu = menu;
        this.bodies = bodies;
        this.writing = writing;
    }

    /** How many were made. */
    @Transactional
    public int suggest(int year, LocalDate day) {
        Map<UUID, KeptPath> kept = paths.all();
        Map<UUID, Body> there = new java.util.HashMap<>();
        bodies.on(day).forEach(body -> there.put(body.id(), body));
        int made = 0;
        for (HelpedHousehold one : households.on(day)) {
            if (one.isListed()) {
                List<WritingSupport.Fresh> all = new ArrayList<>();
                one.helping()
                        .flatMap(helping -> ofHelper(one, helping, there, year, day))
                        .ifPresent(all::add);
                Optional.ofNullable(kept.get(one.id())).ifPresent(path -> all.addAll(ofPath(one, path, year, day)));
                for (WritingSupport.Fresh fresh : all) {
                    made += writing.begin(fresh, SupportStep.Action.SUGGEST, day) ? 1 : 0;
                }
            }
        }
        return made;
    }

    /** What the family said. Why it is poor is not written here: the helping body reads it, and may know that only if the family agrees. */
    static String need(HelpedHousehold one) {
        return one.wish().map(FamilyWord::words).orElse("");
    }

    private Optional<WritingSupport.Fresh> ofHelper(
            HelpedHousehold one, Helping helping, Map<UUID, Body> there, int year, LocalDate day) {
        Optional<BodyKind> kind = Optional.ofNullable(there.get(helping.body())).map(Body::kind);
        String words = helping.task().isEmpty() ? option(one, kind, day) : helping.task();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean isAssociation = kind.filter(BodyKind::isAssociation).isPresent();
        return Optional.of(fresh(
                one,
                year,
                "help:" + helping.id(),
                new SupportWanted(
                        need(one),
                        SupportGuess.form(words),
                        words,
                        isAssociation
                                ? List.of(new SupportMoney(MoneySource.ASSOCIATION, OptionalLong.empty()))
                                : List.of(),
                        helping.body(),
                        helping.person(),
                        last(year),
                        "")));
    }

    private String option(HelpedHousehold one, Optional<BodyKind> kind, LocalDate day) {
        List<String> wanted = new ArrayList<>(one.causes());
        wanted.addAll(one.lacks());
        return menu.about(wanted, day).stream()
                .filter(option -> kind.filter(option.kind()::equals).isPresent())
                .map(HelpOption::words)
                .findFirst()
                .orElse("");
    }

    private List<WritingSupport.Fresh> ofPath(HelpedHousehold one, KeptPath path, int year, LocalDate day) {
        Optional<UUID> body = one.helping()
                .map(Helping::body)
                .or(() -> bodies.first(BodyKind.OFFICER, day).map(Body::id));
        if (body.isEmpty()) {
            return List.of();
        }
        return path.lines().stream()
                .filter(line -> line.last()
                        .filter(last -> last.state() != KeptPath.State.BEGUN)
                        .isEmpty())
                .filter(line -> line.due().map(due -> due.getYear() <= year).orElse(true))
                .map(line -> fresh(
                        one,
                        year,
                        "path:" + line.subject(),
                        new SupportWanted(
                                need(one),
                                SupportGuess.form(line.what()),
                                line.what(),
                                money(line),
                                body.get(),
                                one.helping().map(Helping::person).orElse(""),
                                line.due().filter(due -> due.getYear() == year).orElse(last(year)),
                                note(line))))
                .toList();
    }

    /** Only where the giver names a source; nobody's money is guessed. */
    private static List<SupportMoney> money(KeptPath.Line line) {
        OptionalLong cost = line.cost().isPresent() && line.cost().getAsLong() > 0 ? line.cost() : OptionalLong.empty();
        return SupportGuess.source(line.giver())
                .map(source -> List.of(new SupportMoney(source, cost)))
                .orElse(List.of());
    }

    private static String note(KeptPath.Line line) {
        List<String> said = new ArrayList<>(List.of("Theo lộ trình của hộ"));
        if (!line.giver().isEmpty()) {
            said.add("bên giúp: " + line.giver());
        }
        if (line.cost().isPresent() && money(line).isEmpty()) {
            said.add("chi phí dự tính " + VietnameseNumbers.digits(line.cost().getAsLong()) + " đồng");
        }
        return String.join("; ", said);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static WritingSupport.Fresh fresh(HelpedHousehold one, int year, String from, SupportWanted wanted) {
        return new WritingSupport.Fresh(Ids.next(), year, SupportLine.Home.of(one), from, wanted);
    }
}
