package vn.ansinh.office.programme.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.ansinh.office.benefit.LeavingLists;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Mark;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.rules.path.Goal;
import vn.ansinh.rules.path.IncomeGap;
import vn.ansinh.rules.path.Step;
import vn.ansinh.rules.source.Language;

/** Lộ trình thoát nghèo on one page for the family: the steps, who helps, by when, and what changes when they leave. */
final class PathPaper {
    /** What fits on a page beside the steps. */
    private static final int MOST_ASKS = 4;

    private static final int MOST_CHANGES = 4;

    /** Beyond it people are counted, not named. */
    private static final int MOST_NAMES = 2;

    private PathPaper() {}

    static AdministrativeDocument of(PathView view, IssuingBody issuer, LocalDate day) {
        PathView.GoalView goal = view.kept()
                .flatMap(kept -> view.goals().stream()
                        .filter(one -> one.goal() == kept.goal())
                        .findFirst())
                .orElse(view.goals().getFirst());
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.strong(aim(goal.goal()))
                .then(" Tính theo phiếu khảo sát ngày "
                        + view.asked().surveyed().map(PathPaper::date).orElse("…") + ", "
                        + standards(view) + ".")));
        body.add(new Block.Heading("Các bước của gia đình"));
        steps(view, goal, body);
        if (!goal.asks().isEmpty()) {
            body.add(new Block.Heading("Còn phải hỏi"));
            body.add(new Block.Points(goal.asks().stream()
                    .limit(MOST_ASKS)
                    .map(PathPaper::ask)
                    .map(Text::of)
                    .toList()));
        }
        changes(goal, room(view, goal), body);
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                DocumentKind.PATH_OUT,
                Text.of("Hộ ông/bà " + view.headName() + ", " + view.areaName()),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer("CÔNG CHỨC PHỤ TRÁCH", Optional.empty()));
    }

    private static String aim(Goal goal) {
        return switch (goal) {
            case NOT_POOR -> "Mục tiêu: gia đình ra khỏi danh sách hộ nghèo và không trở lại.";
            case ON_NO_LIST -> "Mục tiêu: gia đình ra khỏi danh sách hộ nghèo, hộ cận nghèo và không trở lại.";
        };
    }

    private static String standards(PathView view) {
        String today = view.asked().today().map(one -> one.name().vi()).orElse("");
        return view.asked()
                .coming()
                .map(one -> "đạt cả " + small(today) + " và " + small(one.name().vi()))
                .orElse(small(today));
    }

    private static String small(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void steps(PathView view, PathView.GoalView goal, List<Block> body) {
        List<Table.Row> rows = new ArrayList<>();
        if (view.kept().isPresent()) {
            for (KeptPath.Line line : view.kept().get().lines()) {
                rows.add(Table.row(
                        Table.count(line.number()),
                        Table.words(named(goal, line.subject()) + line.what() + (line.isDone() ? " (đã xong)" : "")),
                        Table.words(cost(line.cost())),
                        Table.words(line.giver().isEmpty() ? "chưa rõ" : line.giver()),
                        Table.words(line.due().map(PathPaper::date).orElse("chưa định"))));
            }
        } else if (!goal.ways().isEmpty()) {
            for (PathView.StepView step : goal.ways().getFirst().steps()) {
                Optional<PathStep> offer = step.offers().stream().findFirst();
                rows.add(Table.row(
                        Table.count(rows.size() + 1),
                        Table.words(title(step)
                                + offer.map(one -> ": " + one.what()).orElse("")),
                        Table.words(offer.map(one -> cost(one.cost())).orElse("chưa biết")),
                        Table.words(offer.map(PathStep::giver)
                                .filter(giver -> !giver.isEmpty())
                                .orElse("chưa rõ")),
                        Table.words(offer.filter(one -> one.months().isPresent())
                                .map(one -> "khoảng " + one.months().getAsInt() + " tháng")
                                .orElse("chưa định"))));
            }
        }
        if (rows.isEmpty()) {
            body.add(
                    new Block.Paragraph(
                            Text.of(
                                    goal.isThere()
                                            ? "Theo phiếu này gia đình đã vượt chuẩn; việc ra khỏi danh sách do kỳ rà soát quyết định."
                                            : "Với những gì trong tầm tay hiện nay chưa có cách nào đủ. Phường tiếp tục hỗ trợ gia đình.")));
            return;
        }
        body.add(new Block.Grid(new Table(
                List.of(
                        Table.Column.of("Bước", 6, Table.Align.CENTER),
                        Table.Column.of("Việc cần làm", 44, Table.Align.LEFT),
                        Table.Column.of("Chi phí", 16, Table.Align.RIGHT),
                        Table.Column.of("Ai giúp", 20, Table.Align.LEFT),
                        Table.Column.of("Hạn", 14, Table.Align.CENTER)),
                rows,
                false)));
        body.add(new Block.Paragraph(Text.of("Chi phí, người giúp và thời hạn ")
                .then("do phường ghi", Mark.BY_WARD)
                .then(".")));
        gap(view, goal).ifPresent(text -> body.add(new Block.Paragraph(text)));
    }

    /** Only where the way shown asks for it. */
    private static Optional<Text> gap(PathView view, PathView.GoalView goal) {
        boolean isKeptWithout = view.kept()
                .filter(kept ->
                        kept.lines().stream().noneMatch(line -> line.subject().equals(PathStep.INCOME)))
                .isPresent();
        return goal.ways().stream()
                .limit(isKeptWithout ? 0 : view.kept().isPresent() ? goal.ways().size() : 1)
                .flatMap(way -> way.steps().stream())
                .flatMap(step -> step.income().stream())
                .flatMap(income -> income.gap().map(gap -> said(income, gap)).stream())
                .findFirst();
    }

    private static Text said(Step.RaiseIncome income, IncomeGap gap) {
        return Text.strong("Thu nhập còn thiếu: ")
                .then(money(gap.member()) + " mỗi người mỗi tháng, cả nhà " + money(gap.household())
                        + " mỗi tháng, để vượt mức " + money(income.perMember())
                        + " mỗi người mỗi tháng (" + income.line().citation().in(Language.VI)
                        + ").");
    }

    private static String named(PathView.GoalView goal, String subject) {
        return goal.ways().stream()
                .flatMap(way -> way.steps().stream())
                .filter(step -> step.subject().equals(subject))
                .findFirst()
                .map(step -> title(step) + ": ")
                .orElse("");
    }

    /** The step in a few words. */
    static String title(PathView.StepView step) {
        return step.income()
                .map(income -> "Thu nhập trên " + money(income.perMember()) + " mỗi người mỗi tháng")
                .orElseGet(() -> (step.isSure() ? "" : "Hỏi lại, khắc phục nếu thiếu: ") + step.name());
    }

    private static String cost(OptionalLong cost) {
        return cost.isPresent() ? money(cost.getAsLong()) : "chưa biết";
    }

    private static String ask(PathView.Ask ask) {
        return switch (ask.key()) {
            case "path.ask.AREA" -> "Gia đình ở khu vực thành thị hay nông thôn.";
            case "path.ask.MEMBERS" -> "Gia đình có bao nhiêu người.";
            case "path.ask.INCOME" -> "Thu nhập 12 tháng của cả gia đình.";
            default -> ask.condition();
        };
    }

    /** How many changes fit on the page beside the steps and the questions. */
    private static int room(PathView view, PathView.GoalView goal) {
        int steps = view.kept()
                .map(kept -> kept.lines().size())
                .orElseGet(() -> goal.ways().isEmpty()
                        ? 1
                        : goal.ways().getFirst().steps().size());
        int asks = Math.min(MOST_ASKS, goal.asks().size());
        int gap = gap(view, goal).isPresent() ? 2 : 0;
        return Math.max(2, MOST_CHANGES - (steps - 1) - asks - gap);
    }

    private static void changes(PathView.GoalView goal, int most, List<Block> body) {
        Map<Said, List<LeavingLists.Change>> told = new LinkedHashMap<>();
        goal.changes().stream()
                .filter(one -> one.turn() != Effect.Turn.OPENS)
                .forEach(one -> told.computeIfAbsent(Said.of(one), any -> new ArrayList<>())
                        .add(one));
        if (told.isEmpty()) {
            return;
        }
        body.add(new Block.Heading("Khi ra khỏi danh sách, gia đình"));
        List<Text> points = fitting(new ArrayList<>(told.values()), most).stream()
                .map(PathPaper::change)
                .collect(Collectors.toCollection(ArrayList::new));
        if (told.size() > most) {
            points.add(Text.of("và " + (told.size() - most) + " thay đổi khác; hỏi công chức phụ trách."));
        }
        body.add(new Block.Points(points));
    }

    /** The first ones, what is lost before what is gained; but the first gain has its place. */
    private static List<List<LeavingLists.Change>> fitting(List<List<LeavingLists.Change>> told, int most) {
        if (told.size() <= most) {
            return told;
        }
        List<List<LeavingLists.Change>> first = new ArrayList<>(told.subList(0, most));
        told.stream()
                .skip(most)
                .filter(one -> one.getFirst().turn().isGain())
                .findFirst()
                .ifPresent(gain -> first.set(most - 1, gain));
        return first;
    }

    /** What is said once of all members alike. */
    private record Said(Effect.Turn turn, String benefit, String sums, Optional<LocalDate> until) {
        static Said of(LeavingLists.Change change) {
            return new Said(
                    change.turn(),
                    change.right().benefit().id(),
                    change.isDong() ? between(change) : "",
                    change.until());
        }
    }

    private static Text change(List<LeavingLists.Change> alike) {
        LeavingLists.Change change = alike.getFirst();
        String people = alike.size() > MOST_NAMES
                ? alike.size() + " người"
                : alike.stream()
                        .map(LeavingLists.Change::person)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
        Text text = Text.of(turn(change.turn()) + " ")
                .thenStrong(small(change.right().benefit().name().vi()))
                .then((people.isEmpty() ? "" : ": " + people)
                        + (change.isDong()
                                ? between(change)
                                        + (alike.size() > 1 && !between(change).isEmpty() ? " mỗi người" : "")
                                : "")
                        + change.until()
                                .map(day -> ", giữ đến hết ngày " + date(day))
                                .orElse(""));
        String clause = change.citations().stream()
                .limit(1)
                .map(one -> one.in(Language.VI))
                .collect(Collectors.joining());
        if (clause.isEmpty()) {
            return text.then(".");
        }
        return change.isUnchecked()
                ? text.then(" (" + clause, Mark.UNCHECKED).then(").")
                : text.then(" (" + clause + ").");
    }

    private static String turn(Effect.Turn turn) {
        return switch (turn) {
            case STARTS -> "được thêm";
            case RISES -> "được tăng";
            case CHANGES -> "đổi điều kiện";
            case FALLS -> "bị giảm";
            case ENDS -> "thôi hưởng";
            case OPENS -> "phải hỏi thêm về";
        };
    }

    private static String between(LeavingLists.Change change) {
        Optional<String> before = change.before().map(PathPaper::dong);
        Optional<String> after = change.after().map(PathPaper::dong);
        if (before.isPresent() && after.isPresent()) {
            return " từ " + before.get() + " còn " + after.get();
        }
        return before.or(() -> after).map(sum -> ", " + sum).orElse("");
    }

    private static String dong(BigDecimal sum) {
        return money(sum.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static String money(long dong) {
        return Writing.in(vn.ansinh.office.platform.web.Language.VIETNAMESE).money(dong);
    }

    private static String date(LocalDate day) {
        return VietnameseDates.inShort(day);
    }
}
