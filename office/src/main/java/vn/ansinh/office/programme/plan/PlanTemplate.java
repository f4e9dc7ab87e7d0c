package vn.ansinh.office.programme.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ansinh.office.programme.writing.Part;
import vn.ansinh.rules.yaml.Entry;

/** Mẫu kế hoạch: where the parts of a plan start from, by the kind of ward; files in {@code plans/}. */
public record PlanTemplate(String key, String vietnamese, String english, List<Part> parts) {
    private static final List<PlanTemplate> ALL = List.of(read("urban-ward"), read("rural-commune"));

    public PlanTemplate {
        parts = List.copyOf(parts);
    }

    public static List<PlanTemplate> all() {
        return ALL;
    }

    static Optional<PlanTemplate> of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static PlanTemplate read(String name) {
        Entry file = file(name);
        PlanTemplate template = new PlanTemplate(
                file.text("key"),
                file.text("name"),
                file.text("name-en"),
                file.entries("parts").stream().map(PlanTemplate::part).toList());
        file.done();
        return template;
    }

    private static Part part(Entry entry) {
        Part part =
                new Part(entry.text("key"), entry.text("chapter", ""), entry.text("heading", ""), entry.text("text"));
        entry.done();
        return part;
    }

    static Entry file(String name) {
        String path = "plans/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(PlanTemplate.class.getResourceAsStream("/" + path), path)) {
            return Entry.parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that changed with the years, as on a day: {@code programme}, {@code social-assistance}. */
    record Named(LocalDate from, LocalDate until, String words, String period) {
        private static final List<Named> PROGRAMMES = names("programme");
        private static final List<Named> ASSISTANCE = names("social-assistance");

        static Named programme(LocalDate day) {
            return on(PROGRAMMES, day);
        }

        static Named socialAssistance(LocalDate day) {
            return on(ASSISTANCE, day);
        }

        private static Named on(List<Named> all, LocalDate day) {
            return all.stream()
                    .filter(one -> !day.isBefore(one.from()) && !day.isAfter(one.until()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no name on " + day));
        }

        private static List<Named> names(String key) {
            return file("names").entries(key).stream()
                    .map(one -> new Named(
                            one.has("from") ? one.day("from") : LocalDate.MIN,
                            one.has("until") ? one.day("until") : LocalDate.MAX,
                            one.text("vi"),
                            one.text("period", "")))
                    .toList();
        }
    }
}
