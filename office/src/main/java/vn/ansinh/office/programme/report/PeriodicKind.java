package vn.ansinh.office.programme.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ansinh.office.programme.writing.Part;
import vn.ansinh.rules.yaml.Entry;

/**
 * A kind of periodic report; all of them are data in {@code programme/reports.yaml}.
 *
 * @param key as {@code half-year}; the same in every ward
 * @param rules by which day it is to be handed in where the law says so
 * @param isWide whether its paper lies on its side
 */
public record PeriodicKind(
        String key,
        String vietnamese,
        String english,
        List<PeriodicSpan> spans,
        Optional<DueRule> rules,
        boolean isWide,
        List<Chapter> chapters) {
    private static final List<PeriodicKind> ALL = read();

    public PeriodicKind {
        spans = List.copyOf(spans);
        chapters = List.copyOf(chapters);
    }

    /**
     * A part of its text.
     *
     * @param part as a new report has it
     * @param drafts what the program writes into it from the figures, as {@link PeriodicDraft} knows it
     * @param tables codes of the tables that stand under it, in their order
     */
    public record Chapter(Part part, List<String> drafts, List<String> tables) {
        public Chapter {
            drafts = List.copyOf(drafts);
            tables = List.copyOf(tables);
        }
    }

    public static List<PeriodicKind> all() {
        return ALL;
    }

    public static Optional<PeriodicKind> of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The codes of all its tables, in the order of the paper. */
    List<String> tables() {
        return chapters.stream().flatMap(one -> one.tables().stream()).toList();
    }

    private static List<PeriodicKind> read() {
        String path = "programme/reports.yaml";
        try (InputStream in = Objects.requireNonNull(PeriodicKind.class.getResourceAsStream("/" + path), path)) {
            Entry file = Entry.parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<PeriodicKind> all =
                    file.entries("kinds").stream().map(PeriodicKind::kind).toList();
            file.done();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PeriodicKind kind(Entry entry) {
        PeriodicKind kind = new PeriodicKind(
                entry.text("key"),
                entry.text("name"),
                entry.text("name-en"),
                entry.texts("spans").stream()
                        .map(code -> PeriodicSpan.ofCode(code)
                                .orElseThrow(() -> new IllegalArgumentException("no span " + code)))
                        .toList(),
                entry.has("due") ? Optional.of(rule(entry.entry("due"))) : Optional.empty(),
                entry.has("wide") && entry.flag("wide"),
                entry.entries("parts").stream().map(PeriodicKind::chapter).toList());
        entry.done();
        return kind;
    }

    private static DueRule rule(Entry entry) {
        DueRule rule = new DueRule(
                entry.number("day"),
                entry.flag("after"),
                entry.number("first-month", 1),
                entry.number("last-month", 12),
                entry.text("source", ""));
        entry.done();
        return rule;
    }

    private static Chapter chapter(Entry entry) {
        Chapter chapter = new Chapter(
                new Part(
                        entry.text("key"),
                        entry.text("chapter", ""),
                        entry.text("heading", ""),
                        entry.text("text", "")),
                entry.has("draft") ? entry.texts("draft") : List.of(),
                entry.has("tables") ? entry.texts("tables") : List.of());
        entry.done();
        return chapter;
    }
}
