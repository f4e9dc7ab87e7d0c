package vn.ansinh.office.report.ask.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.Show;
import vn.ansinh.office.report.ask.Speech;
import vn.ansinh.office.report.ask.Subject;

/** Puts the numbers of an answer into a table of words. */
final class Grids {
    /** How a table is to be: in which language, whether for outside, and whether its cells lead to lists. */
    record Manner(Language language, Speech speech, boolean isOutside, boolean isLinked, String asOf) {
        String address(Question question) {
            return isLinked ? "/ask?" + question.text() + asOf : "";
        }
    }

    private final Result result;
    private final Manner manner;
    private final Speech speech;
    private final Writing writing;
    private final SmallCells small;
    private final EnumSet<Show> shows;
    private final boolean hasUnknown;

    private Grids(Result result, Manner manner) {
        this.result = result;
        this.manner = manner;
        this.speech = manner.speech();
        this.writing = Writing.in(manner.language());
        this.small = SmallCells.of(result);
        this.shows = EnumSet.copyOf(result.question().show());
        if (result.question().subject() == Subject.PEOPLE) {
            shows.remove(Show.PEOPLE);
        }
        shows.add(Show.COUNT);
        this.hasUnknown =
                result.lines().stream().anyMatch(line -> line.cells().getLast().unknown() > 0);
    }

    static Grid of(Result result, Manner manner) {
        return new Grids(result, manner).grid();
    }

    private Grid grid() {
        List<Grid.Head> heads = new ArrayList<>();
        String rows = result.question().rows();
        heads.add(Grid.Head.of(speech.text(rows.isEmpty() ? "ask.what" : "ask.c." + rows)));
        int last = result.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            String over = column == last ? "" : result.columns().get(column).in(speech);
            for (Show show : shows) {
                heads(show).forEach(head -> heads.add(head(over, head)));
            }
        }
        if (hasUnknown) {
            heads.add(Grid.Head.of(speech.text("ask.unknown")));
        }
        List<Grid.Row> lines = new ArrayList<>();
        for (int line = 0; line < result.lines().size(); line++) {
            lines.add(row(line));
        }
        return new Grid(heads, lines);
    }

    private Grid.Head head(String over, String head) {
        if (over.isEmpty()) {
            return new Grid.Head(result.columns().size() == 1 ? "" : speech.text("ask.all"), head);
        }
        return shows.size() == 1 ? Grid.Head.of(over) : new Grid.Head(over, head);
    }

    private List<String> heads(Show show) {
        return switch (show) {
            case COUNT ->
                List.of(speech.text("ask.count." + result.question().subject().code()));
            case PEOPLE -> List.of(speech.text("ask.count.members"));
            case SHARE -> List.of(speech.text("ask.share.of"), speech.text("ask.share"));
        };
    }

    private Grid.Row row(int line) {
        Result.Line found = result.lines().get(line);
        List<Grid.Entry> entries = new ArrayList<>();
        for (int column = 0; column < found.cells().size(); column++) {
            Result.Cell cell = found.cells().get(column);
            boolean isHidden = manner.isOutside() && small.isHidden(line, column);
            for (Show show : shows) {
                entries.addAll(entries(show, cell, isHidden));
            }
        }
        if (hasUnknown) {
            long unknown = found.cells().getLast().unknown();
            entries.add(
                    manner.isOutside() && SmallCells.isSmall(unknown)
                            ? hidden(unknown)
                            : number(
                                    unknown,
                                    unknown == 0
                                            ? ""
                                            : address(found.cells().getLast().list(), true)));
        }
        String label = found.choice().map(choice -> choice.in(speech)).orElseGet(() -> speech.text("ask.sum"));
        return new Grid.Row(label, "", found.choice().isEmpty(), entries);
    }

    private String address(Question list, boolean isUnknown) {
        String address = manner.address(list);
        return address.isEmpty() || !isUnknown ? address : address + "&unsure=true";
    }

    private List<Grid.Entry> entries(Show show, Result.Cell cell, boolean isHidden) {
        return switch (show) {
            case COUNT ->
                List.of(
                        isHidden
                                ? hidden(cell.count())
                                : number(cell.count(), cell.count() == 0 ? "" : address(cell.list(), false)));
            case PEOPLE -> List.of(isHidden ? Grid.Entry.words("…") : number(cell.people(), ""));
            case SHARE ->
                List.of(
                        number(cell.of(), ""),
                        Grid.Entry.words(isHidden ? "…" : writing.percent(cell.count(), cell.of())));
        };
    }

    private static Grid.Entry hidden(long count) {
        return Grid.Entry.words(SmallCells.isSmall(count) ? "<" + SmallCells.LEAST : "…");
    }

    private Grid.Entry number(long number, String address) {
        return new Grid.Entry(writing.number(number), OptionalLong.of(number), address);
    }
}
