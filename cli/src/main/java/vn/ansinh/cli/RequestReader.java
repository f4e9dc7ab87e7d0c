package vn.ansinh.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.language.Slots;

/** Checks a question to the law against its contract and collects every mistake. */
final class RequestReader {
    private static final List<String> TOP = List.of("id", "date", "place", "household", "people", "province");
    private static final List<String> HOUSEHOLD =
            List.of("income-per-month", "indicators", "income-score", "deprivation-score", "facts");
    private static final List<String> PERSON = List.of("id", "head", "facts");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int MOST_POINTS = 10_000;
    private static final int MOST_PEOPLE = 1_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Law law;
    private final Slots slots;
    private final List<Mistake> mistakes = new ArrayList<>();

    RequestReader(Law law) {
        this.law = law;
        this.slots = law.benefits().slots();
    }

    ExplainRequest.Parsed read(String json) {
        JsonNode root;
        try {
            // some editors begin a file with a mark of the byte order, which is no part of the JSON
            root = MAPPER.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? "file"
                    : "line " + e.getLocation().getLineNr() + " column "
                            + e.getLocation().getColumnNr();
            return new ExplainRequest.Mistakes(
                    List.of(new Mistake(where, "is not JSON (" + firstLine(e) + ")", "allowed is one JSON value")));
        }
        Node top = new Node("", root, mistakes);
        List<Optional<ExplainRequest>> read = new ArrayList<>();
        if (root.isArray()) {
            // the same household may be asked about on several days
            top.items().forEach(item -> read.add(household(item)));
        } else if (root.isObject()) {
            read.add(household(top));
        } else {
            new Node("file", root, mistakes).wrong("is neither an object nor a list", "allowed is one of them");
        }
        if (!mistakes.isEmpty()) {
            return new ExplainRequest.Mistakes(mistakes);
        }
        return new ExplainRequest.Questions(
                read.stream().flatMap(Optional::stream).toList(), root.isArray());
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }

    private static void unique(Node id, String text, Map<String, String> ids) {
        String before = ids.putIfAbsent(text, id.path());
        if (before != null) {
            id.wrong(Quoted.of(text) + " already stands at " + before, "allowed is an id of its own");
        }
    }

    private Optional<ExplainRequest> household(Node node) {
        if (!node.isObject(TOP)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date(node);
        Given given = new Given(law);
        AreaKind area = node.member("place").map(place -> place(place, given)).orElse(AreaKind.UNKNOWN);
        int members = people(node, date, given);
        Map<String, Long> province = province(node);
        Optional<Node> household = node.member("household").filter(one -> one.isObject(HOUSEHOLD));
        TreeSet<String> ignored = new TreeSet<>();
        Deprivations deprivations = household
                .flatMap(one -> one.member("indicators"))
                .map(indicators -> indicators(indicators, date, ignored))
                .orElse(Deprivations.UNKNOWN);
        long income = number(household, "income-per-month", Long.MAX_VALUE, HouseholdFacts.UNKNOWN_INCOME);
        int points = (int) number(household, "income-score", MOST_POINTS, HouseholdFacts.UNKNOWN_SCORE);
        int lacking = (int) number(household, "deprivation-score", MOST_POINTS, HouseholdFacts.UNKNOWN_SCORE);
        household
                .flatMap(one -> one.member("facts"))
                .ifPresent(facts -> facts(facts, List.of("household", "event"), date, given.household()));
        Optional<String> id = node.member("id").flatMap(Node::text);
        if (date.isEmpty() || !mistakes.isEmpty()) {
            return Optional.empty();
        }
        HouseholdFacts facts = new HouseholdFacts(area, members, income, 1, deprivations, points, lacking);
        return Optional.of(given.request(id, date.get(), facts, province, List.copyOf(ignored)));
    }

    /** Values that the province decides, by the short keys of the law files. */
    private Map<String, Long> province(Node node) {
        Optional<Node> province = node.member("province");
        if (province.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> values = new HashMap<>();
        List<String> keys = List.copyOf(law.benefits().byKey().keySet());
        if (province.get().isObject(keys)) {
            for (String key : keys) {
                province.get()
                        .member(key)
                        .flatMap(value ->
                                value.number(0, 1_000_000_000).stream().boxed().findFirst())
                        .ifPresent(number -> values.put(key, number));
            }
        }
        return values;
    }

    private static long number(Optional<Node> household, String key, long most, long otherwise) {
        return household
                .flatMap(one -> one.member(key))
                .map(one -> one.number(0, most).orElse(otherwise))
                .orElse(otherwise);
    }

    private Optional<LocalDate> date(Node node) {
        Optional<Node> member = node.member("date");
        if (member.isEmpty()) {
            new Node(node.path().isEmpty() ? "date" : node.path() + ".date", node.value(), mistakes)
                    .wrong("is missing", "allowed is a day such as 2026-11-24");
            return Optional.empty();
        }
        Optional<LocalDate> date = member.get().text().flatMap(text -> day(member.get(), text));
        if (date.isPresent() && law.standardOn(date.get()).isEmpty()) {
            LocalDate first = law.standards().getFirst().period().from();
            LocalDate last = law.standards().getLast().period().lastDay();
            member.get()
                    .wrong(
                            "no poverty standard is known on " + date.get(),
                            "allowed is a day from " + first + " to " + last);
            return Optional.empty();
        }
        return date;
    }

    private static Optional<LocalDate> day(Node node, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            // Such as 2026-02-30: noted below with what is not written as a day at all.
        }
        node.wrong(Quoted.of(text) + " is not a day", "allowed is a day such as 2026-11-24");
        return Optional.empty();
    }

    private AreaKind place(Node place, Given given) {
        if (!place.value().isObject()) {
            place.wrong("is " + place.kind(), "allowed is an object such as {\"area\": \"urban\"}");
            return AreaKind.UNKNOWN;
        }
        AreaKind area = AreaKind.UNKNOWN;
        for (Map.Entry<String, Node> member : place.members()) {
            Node value = member.getValue();
            if (value.value().isNull()) {
                continue;
            }
            if (member.getKey().equals("area")) {
                Optional<String> text = value.text();
                area = text.flatMap(AreaKind::ofCode).orElse(AreaKind.UNKNOWN);
                if (area == AreaKind.UNKNOWN
                        && text.filter(word -> !word.equals("unknown")).isPresent()) {
                    value.wrong("is " + Quoted.of(text.get()), "allowed are urban, rural");
                }
            } else {
                fact(value, "place." + member.getKey(), List.of("place"), Optional.empty(), given.household());
            }
        }
        return area;
    }

    private int people(Node node, Optional<LocalDate> date, Given given) {
        Optional<Node> people = node.member("people");
        if (people.isEmpty()) {
            return HouseholdFacts.UNKNOWN_MEMBERS;
        }
        JsonNode list = people.get().value();
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_PEOPLE) {
            people.get()
                    .wrong(
                            list.isArray()
                                    ? "has " + list.size() + " members"
                                    : "is " + people.get().kind(),
                            "allowed is a list of 1 to " + MOST_PEOPLE + " people, or no people at all when unknown");
            return HouseholdFacts.UNKNOWN_MEMBERS;
        }
        Map<String, String> ids = new HashMap<>();
        List<Node> heads = new ArrayList<>();
        for (Node person : people.get().items()) {
            if (!person.isObject(PERSON)) {
                continue;
            }
            GivenFacts facts = given.person(person.member("id").flatMap(Node::text));
            person.member("id").ifPresent(id -> unique(id, id.value().asString(), ids));
            person.member("head")
                    .filter(head -> head.flag("allowed are true, false").orElse(false))
                    .ifPresent(heads::add);
            person.member("facts").ifPresent(one -> facts(one, List.of("person", "carer", "event"), date, facts));
        }
        if (heads.size() > 1) {
            heads.get(1).wrong("is a second head of the household", "allowed is one");
        }
        return list.size();
    }

    private Deprivations indicators(Node node, Optional<LocalDate> date, Set<String> ignored) {
        if (!node.value().isObject()) {
            node.wrong("is " + node.kind(), "allowed is an object with " + indicators());
            return Deprivations.UNKNOWN;
        }
        List<Standard> standards = date.map(law::standardsEvaluatedOn).orElse(List.of());
        Deprivations answers = Deprivations.UNKNOWN;
        for (Map.Entry<String, Node> member : node.members()) {
            Optional<Indicator> indicator = law.findIndicator(member.getKey());
            if (indicator.isEmpty()) {
                member.getValue().wrong("is not an indicator", "allowed are " + indicators());
            } else if (!member.getValue().value().isNull()) {
                Answer answer = member.getValue()
                        .flag("allowed are true (deprived), false (not deprived), null (not known)")
                        .map(Answer::of)
                        .orElse(Answer.UNKNOWN);
                answers = answers.with(indicator.get(), answer);
                if (standards.stream().noneMatch(standard -> standard.has(indicator.get()))) {
                    ignored.add(member.getKey());
                }
            }
        }
        return answers;
    }

    private String indicators() {
        return law.indicators().stream().map(Indicator::id).sorted().collect(Collectors.joining(", "));
    }

    private void facts(Node node, List<String> subjects, Optional<LocalDate> date, GivenFacts given) {
        if (!node.value().isObject()) {
            node.wrong("is " + node.kind(), "allowed is an object of facts");
            return;
        }
        for (Map.Entry<String, Node> member : node.members()) {
            fact(member.getValue(), member.getKey(), subjects, date, given);
        }
    }

    private void fact(Node node, String id, List<String> subjects, Optional<LocalDate> date, GivenFacts given) {
        Optional<FactKind> found = slots.find(id);
        if (found.isEmpty() || !subjects.contains(found.get().subject())) {
            node.wrong(
                    "is not a fact known here",
                    "allowed are the facts that begin with "
                            + subjects.stream().map(subject -> subject + ".").collect(Collectors.joining(" or ")));
            return;
        }
        if (node.value().isNull()) {
            return;
        }
        FactKind kind = found.get();
        switch (kind.type()) {
            case BOOLEAN -> node.flag("allowed are true, false, null").ifPresent(claim -> given.claim(id, claim));
            case INTEGER, MONEY -> node.number(0, 1_000_000_000_000L).ifPresent(number -> given.number(id, number));
            case ENUM ->
                node.text().ifPresent(text -> {
                    if (kind.indexOf(text) >= 0) {
                        given.word(id, text);
                    } else if (!text.equals("unknown")) {
                        node.wrong("is " + Quoted.of(text), "allowed are " + String.join(", ", kind.values()));
                    }
                });
            case DATE ->
                node.text().ifPresent(text -> {
                    int before = mistakes.size();
                    past(node, text, kind, date);
                    if (mistakes.size() == before) {
                        given.word(id, text);
                    }
                });
        }
    }

    private static void past(Node node, String text, FactKind kind, Optional<LocalDate> date) {
        if (!kind.isPartial()) {
            day(node, text);
            return;
        }
        try {
            if (PARTIAL.matcher(text).matches()) {
                LocalDate earliest = switch (text.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
                    case 7 -> YearMonth.parse(text).atDay(1);
                    default -> LocalDate.parse(text);
                };
                if (date.isPresent() && earliest.isAfter(date.get())) {
                    node.wrong(
                            Quoted.of(text) + " is after the date asked about", "allowed is a day up to " + date.get());
                }
                return;
            }
        } catch (DateTimeParseException e) {
            // Such as 1950-13: noted below.
        }
        node.wrong(Quoted.of(text) + " is not a date", "allowed are 1950, 1950-05, 1950-05-01");
    }
}
