package vn.ansinh.office.report.ask.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.report.ask.Answering;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.Sentence;
import vn.ansinh.office.report.ask.Speech;
import vn.ansinh.office.report.ask.Subject;
import vn.ansinh.office.report.ask.Ward;
import vn.ansinh.office.report.ask.Wards;

/** What is told of an answer, by number and by name; seen names of sensitive conditions are written down. */
@Component
class Told {
    private final Answering answering;
    private final Wards wards;
    private final Conditions conditions;
    private final Sentence sentences;
    private final NamedLists lists;
    private final AccessLog log;
    private final Colleagues colleagues;

    Told(
            Answering answering,
            Wards wards,
            Conditions conditions,
            Sentence sentences,
            NamedLists lists,
            AccessLog log,
            Colleagues colleagues) {
        this.answering = answering;
        this.wards = wards;
        this.conditions = conditions;
        this.sentences = sentences;
        this.lists = lists;
        this.log = log;
        this.colleagues = colleagues;
    }

    /** The ids behind an answer in the order of groups and names. */
    @Transactional(readOnly = true)
    public List<UUID> ids(Result result, boolean isUnsure) {
        Ward ward = wards.on(result.day());
        BitSet places = isUnsure ? result.unsure() : result.sure();
        boolean isHouseholds = result.question().subject() == Subject.HOUSEHOLDS;
        return places.stream()
                .mapToObj(place -> isHouseholds
                        ? ward.household(place).id()
                        : ward.resident(place).id())
                .toList();
    }

    /** A list of these, of which is written down what it reveals. */
    @Transactional(readOnly = true)
    public Grid named(Question question, List<UUID> ids, LocalDate day, Grids.Manner manner) {
        revealed(question).forEach(fact -> log.record(fact, ids));
        return lists.of(question, ids, day, manner);
    }

    /** Sensitive facts that the conditions rest on, as far as the acting person may see them. */
    Set<UseCase> revealed(Question question) {
        Set<UseCase> facts = EnumSet.noneOf(UseCase.class);
        question.conditions()
                .forEach(asked -> conditions
                        .find(asked.id())
                        .ifPresent(condition -> condition.reveals().stream()
                                .filter(Conditions::may)
                                .forEach(facts::add)));
        for (String dimension : List.of(question.rows(), question.columns())) {
            conditions.find(dimension).ifPresent(condition -> facts.addAll(condition.reveals()));
        }
        return facts;
    }

    Result answer(Question question, LocalDate day) {
        return answering.answer(question, day);
    }

    String sentence(Question question, LocalDate day, Speech speech) {
        return sentences.of(question, day, speech);
    }

    /** What stands under every answer that leaves: the day of the data, who asked, what is not known or not told. */
    @Transactional(readOnly = true)
    public List<String> remarks(Result result, LocalDate today, boolean isOutside, Speech speech) {
        List<String> remarks = new ArrayList<>();
        remarks.add(speech.text("ask.remark.day", result.day()));
        remarks.add(speech.text("ask.remark.by", by(), today));
        if (result.unknown() > 0 && !(isOutside && SmallCells.isSmall(result.unknown()))) {
            remarks.add(speech.text(
                    "ask.remark.unknown." + result.question().subject().code(), result.unknown()));
        }
        if (result.overlaps()) {
            remarks.add(speech.text("ask.remark.overlaps"));
        }
        if (isOutside) {
            remarks.add(speech.text("ask.remark.small", SmallCells.LEAST));
        }
        return remarks;
    }

    @Transactional(readOnly = true)
    public String by() {
        return Acting.current()
                .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                .orElse("");
    }
}
