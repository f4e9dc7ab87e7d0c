package vn.ansinh.rules.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.benefit.StillOpen;
import vn.ansinh.rules.benefit.ToAsk;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Program;

/**
 * Somebody asks the law for one person: what was replied so far, what the law says to it, and what to ask next. The next question is
 * the one that decides most of what is still open. A skipped question leaves its fact unknown and is not put again. Not to be shared
 * between threads.
 */
public final class Interview {
    private final Law law;
    private final LocalDate day;
    private final FamilyQuestions questions;
    private final Map<String, Reply> replies = new LinkedHashMap<>();
    private final Map<String, Whether> asked = new HashMap<>();
    private Facts household;
    private Facts person;
    private final Answers answers;
    private final List<Entitlement> all;
    private final StillOpen open;

    private Interview(Law law, LocalDate day, List<Reply> said) {
        this.law = law;
        this.day = day;
        this.questions = law.familyQuestions();
        this.household = Facts.none(law.benefits().slots());
        this.person = household;
        said.stream().filter(this::isPossible).limit(questions.most()).forEach(one -> replies.put(one.fact(), one));
        questions.asking().forEach(this::take);
        this.answers = law.benefits().answer(question());
        this.all = answers.all().stream()
                .filter(one -> one.benefit().isWithoutEvent() && !one.benefit().isNeverPosted())
                .toList();
        this.open = new StillOpen(law.benefits(), all);
    }

    /** Begins or goes on; replies that no question of the law files has are passed over. */
    public static Interview of(Law law, LocalDate day, List<Reply> replies) {
        return new Interview(law, day, replies);
    }

    private boolean isPossible(Reply reply) {
        return questions
                .of(reply.fact())
                .filter(Asking::isAsked)
                .filter(asking -> reply.value()
                        .map(value -> Reply.isPossible(asking.fact(), value, day))
                        .orElse(true))
                .isPresent();
    }

    /** Whoever is not asked gives no reply, even if one was given before another was corrected. */
    private void take(Asking asking) {
        Whether whether = asking.of().map(this::whether).orElse(Whether.ALWAYS);
        String fact = asking.fact().id();
        asked.put(fact, whether);
        if (whether.answer() == Program.NO) {
            replies.remove(fact);
            asking.otherwise().ifPresent(value -> know(asking, value));
        } else {
            Optional.ofNullable(replies.get(fact)).flatMap(Reply::value).ifPresent(value -> know(asking, value));
        }
    }

    private void know(Asking asking, String value) {
        String fact = asking.fact().id();
        switch (asking.fact().subject()) {
            case "household", "place" -> household = household.with(fact, value);
            default -> person = person.with(fact, value);
        }
    }

    private Whether whether(Condition of) {
        return Whether.of(law.benefits(), of, question());
    }

    /** What is asked of the law: replies, and what is taken of those who are not asked. */
    public Question question() {
        return new Question(day, household, List.of(person));
    }

    /** In the order given, without those that do not count. */
    public List<Reply> replies() {
        return List.copyOf(replies.values());
    }

    public Answers answers() {
        return answers;
    }

    /** What can be told: without relief after an event, without what is for the dead, without what is never told in public. */
    public List<Entitlement> all() {
        return all;
    }

    /** What may still be given, and is not only another way to what is given anyway. */
    public List<Entitlement> open() {
        return all.stream().filter(open::isWorthAsking).toList();
    }

    /** The next question; empty when none would decide anything, or enough were put. */
    public Optional<Asking> next() {
        if (replies.size() >= questions.most()) {
            return Optional.empty();
        }
        return open.toAsk(one -> one.isMonthlyMoney() ? questions.monthlyMoneyCounts() : 1).stream()
                .map(ToAsk::fact)
                .flatMap(fact -> questions.of(fact.id()).stream())
                .flatMap(asking -> toPut(asking).stream())
                .findFirst();
    }

    /** The question itself, or one before it on which rests whether it may be put. */
    private Optional<Asking> toPut(Asking asking) {
        if (!asking.isAsked() || replies.containsKey(asking.fact().id())) {
            return Optional.empty();
        }
        Whether whether = asked.getOrDefault(asking.fact().id(), Whether.ALWAYS);
        return switch (whether.answer()) {
            case Program.YES -> Optional.of(asking);
            case Program.NO -> Optional.empty();
            default -> {
                List<Asking> before = new ArrayList<>();
                whether.missing().forEach(fact -> questions.of(fact).ifPresent(before::add));
                yield before.stream().flatMap(one -> toPut(one).stream()).findFirst();
            }
        };
    }
}
