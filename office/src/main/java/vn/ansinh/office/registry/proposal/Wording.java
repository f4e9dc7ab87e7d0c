package vn.ansinh.office.registry.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.event.LifeEvent.Kind;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.registry.people.WorkStatus;

/**
 * What a proposal says, in the words of its form: each field that was filled in, its choices by their answers. It needs
 * nobody to live in the household any more.
 *
 * @param names of the people and groups that it speaks of, by their ids
 * @param hasSentNumbers whether who asks may read the numbers of people that were sent
 * @param hasNumbers whether who asks may read those that an officer wrote
 */
public record Wording(Proposal proposal, Map<String, String> names, boolean hasSentNumbers, boolean hasNumbers) {
    private static final Pattern ROW = Pattern.compile("(name|birth|sex|relation|number)-(\\d{1,2})");
    private static final Pattern KIN = Pattern.compile("relation-([0-9a-f-]{36})");
    private static final int TAIL = 3;

    /** The fields of the forms that are proposed, in the order of the forms, and their labels. */
    private static final List<Map.Entry<String, String>> LABELS = List.of(
            Map.entry("day", "event.day"),
            Map.entry("person", "event.whose"),
            Map.entry("into", "event.into"),
            Map.entry("from", "event.from"),
            Map.entry("to", "event.to"),
            Map.entry("head", "event.head"),
            Map.entry("with", "event.with"),
            Map.entry("other", "event.other.marriage"),
            Map.entry("partner", "event.partner"),
            Map.entry("moves", "event.moves"),
            Map.entry("as", "event.as"),
            Map.entry("spell", "event.ends"),
            Map.entry("studying", "event.studying"),
            Map.entry("certificate", "event.certificate"),
            Map.entry("work", "event.work"),
            Map.entry("occupation", "event.occupation"),
            Map.entry("degree", "event.degree"),
            Map.entry("illness", "event.illness"),
            Map.entry("certified", "event.certified"),
            Map.entry("expected", "event.expected."),
            Map.entry("words", "event.words."),
            Map.entry("new-name", "registry.name"),
            Map.entry("new-birth", "registry.birth"),
            Map.entry("new-sex", "registry.sex"),
            Map.entry("new-relation", "registry.relation"),
            Map.entry("new-number", "event.number"),
            Map.entry("name", "registry.name"),
            Map.entry("birth", "registry.birth"),
            Map.entry("sex", "registry.sex"),
            Map.entry("relation", "registry.relation"),
            Map.entry("number", "event.number"),
            Map.entry("mother", "event.mother"),
            Map.entry("area", "registry.group"),
            Map.entry("address", "registry.address"),
            Map.entry("phone", "registry.phone"),
            Map.entry("paper-number", "event.paper.number"),
            Map.entry("paper-date", "event.paper.date"),
            Map.entry("paper-issuer", "event.paper.issuer"),
            Map.entry("note", "event.note"));

    private static final List<String> ORDER =
            LABELS.stream().map(Map.Entry::getKey).toList();
    private static final Map<String, String> LABEL =
            LABELS.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, Worded[]> ANSWERS = Map.ofEntries(
            Map.entry("sex", Sex.values()),
            Map.entry("new-sex", Sex.values()),
            Map.entry("relation", Relation.values()),
            Map.entry("new-relation", Relation.values()),
            Map.entry("as", Relation.values()),
            Map.entry("studying", StudyingAt.values()),
            Map.entry("certificate", Certificate.values()),
            Map.entry("work", WorkStatus.values()),
            Map.entry("degree", DisabilityDegree.values()));

    public Wording {
        names = Map.copyOf(names);
    }

    /** A field with what was sent in it and what was recorded instead; empty where it was left blank. */
    public record Line(String label, String sent, String recorded) {}

    /** A field of a form by its plain name; which newcomer it is about, and which member by the id. */
    private record Field(String written, String name, Optional<Integer> row, Optional<String> kin) {
        static Optional<Field> of(String written) {
            Matcher row = ROW.matcher(written);
            if (row.matches()) {
                return Optional.of(
                        new Field(written, row.group(1), Optional.of(Integer.valueOf(row.group(2))), Optional.empty()));
            }
            Matcher kin = KIN.matcher(written);
            if (kin.matches()) {
                return Optional.of(new Field(written, "relation", Optional.empty(), Optional.of(kin.group(1))));
            }
            return LABEL.containsKey(written)
                    ? Optional.of(new Field(written, written, Optional.empty(), Optional.empty()))
                    : Optional.empty();
        }

        int place() {
            int newcomers = ORDER.indexOf("name");
            return row.map(at -> newcomers * 100 + at * 10 + ORDER.indexOf(name) - newcomers)
                    .orElseGet(() -> ORDER.indexOf(name) * 100);
        }

        boolean isNumber() {
            return name.equals("number") || name.equals("new-number");
        }
    }

    /** Whether numbers of people are among what was sent. */
    static boolean hasNumber(Proposal proposal) {
        return Stream.of(proposal.typed(), proposal.recorded())
                .flatMap(typed -> typed.keySet().stream())
                .flatMap(written -> Field.of(written).stream())
                .anyMatch(Field::isNumber);
    }

    /** Everything that was sent. */
    public List<Line> sent(Shell shell) {
        return lines(shell).stream().filter(line -> !line.sent().isEmpty()).toList();
    }

    /** The fields that were recorded otherwise than they were sent. */
    public List<Line> amended(Shell shell) {
        return proposal.recorded().isEmpty() || proposal.typed().isEmpty()
                ? List.of()
                : fields().stream()
                        .filter(field -> !values(proposal.typed(), field).equals(values(proposal.recorded(), field)))
                        .map(field -> line(shell, field))
                        .toList();
    }

    private List<Line> lines(Shell shell) {
        return fields().stream().map(field -> line(shell, field)).toList();
    }

    private List<Field> fields() {
        TreeSet<String> written = new TreeSet<>(proposal.typed().keySet());
        written.addAll(proposal.recorded().keySet());
        List<Field> fields = new ArrayList<>();
        written.forEach(each -> Field.of(each).ifPresent(fields::add));
        fields.sort(Comparator.comparingInt(Field::place));
        return fields;
    }

    private Line line(Shell shell, Field field) {
        return new Line(
                label(shell, field),
                words(shell, field, values(proposal.typed(), field), hasSentNumbers),
                words(shell, field, values(proposal.recorded(), field), hasNumbers));
    }

    private static List<String> values(Map<String, List<String>> typed, Field field) {
        return typed.getOrDefault(field.written(), List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String label(Shell shell, Field field) {
        String label = shell.text(labelKey(field.name()));
        return field.row()
                .map(at -> shell.text(newcomer(), at + 1))
                .or(() -> field.kin().map(this::named))
                .map(who -> who + ": " + label)
                .orElse(label);
    }

    private String labelKey(String name) {
        Kind kind = proposal.kind();
        return switch (name) {
            case "day" -> kind == Kind.BIRTH ? "registry.birth" : "event.day";
            case "person" ->
                kind == Kind.DEATH || kind == Kind.MOVE_OUT || kind == Kind.MARRIAGE
                        ? "event.who." + kind.code()
                        : "event.whose";
            case "expected" -> "event.expected." + (kind == Kind.HEALTH ? "disability-certificate" : kind.code());
            case "words" -> "event.words." + kind.code();
            default -> LABEL.getOrDefault(name, name);
        };
    }

    private String newcomer() {
        return switch (proposal.kind()) {
            case BIRTH -> "event.child";
            case MARRIAGE -> "event.with.outside";
            default -> "event.comer";
        };
    }

    private String words(Shell shell, Field field, List<String> values, boolean withNumbers) {
        return values.stream()
                .map(value -> field.isNumber() && !withNumbers ? masked(value) : word(shell, field.name(), value))
                .collect(Collectors.joining(", "));
    }

    private String word(Shell shell, String field, String value) {
        return switch (field) {
            case "person", "head", "mother", "partner", "area" -> named(value);
            case "into" -> shell.text(value.equals("new") ? "event.into.new" : "event.into.here", proposal.head());
            case "with" -> known(shell, "event.with.", value);
            case "moves" -> known(shell, "event.moves.", value);
            case "spell" -> known(shell, "event.spell.", value);
            case "illness" -> known(shell, "registry.", value);
            default ->
                Stream.of(ANSWERS.getOrDefault(field, new Worded[0]))
                        .filter(answer -> answer.code().equals(value))
                        .map(Worded::vietnamese)
                        .findFirst()
                        .orElse(value);
        };
    }

    private static String known(Shell shell, String key, String value) {
        return shell.has(key + value) ? shell.text(key + value) : value;
    }

    /** Somebody whom who asks may not see has no name. */
    private String named(String id) {
        return names.getOrDefault(id, "–");
    }

    private static String masked(String number) {
        return "••• " + number.substring(Math.max(0, number.length() - TAIL));
    }
}
