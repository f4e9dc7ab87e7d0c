package vn.ansinh.office.report.ask.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Bar;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.report.ask.Answering;
import vn.ansinh.office.report.ask.Asked;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Param;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.ReadyQuestions;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.SavedQuestions;
import vn.ansinh.office.report.ask.Sentence;
import vn.ansinh.office.report.ask.Speech;

/** Makes the page of a question. */
@Component
class ShowingQuestion {
    private static final int FEWEST_BARS = 2;

    private final Conditions conditions;
    private final Answering answering;
    private final Told told;
    private final Sentence sentences;
    private final SavedQuestions saved;
    private final ReadyQuestions ready;
    private final Colleagues colleagues;
    private final Words words;
    private final Today today;

    ShowingQuestion(
            Conditions conditions,
            Answering answering,
            Told told,
            Sentence sentences,
            SavedQuestions saved,
            ReadyQuestions ready,
            Colleagues colleagues,
            Words words,
            Today today) {
        this.conditions = conditions;
        this.answering = answering;
        this.told = told;
        this.sentences = sentences;
        this.saved = saved;
        this.ready = ready;
        this.colleagues = colleagues;
        this.words = words;
        this.today = today;
    }

    /** Which part of an answer is looked at: those who could not be answered, and which page of a list. */
    record Look(boolean isUnsure, String page) {}

    private Speech speech(Language language) {
        return (key, values) -> words.text(language, key, values);
    }

    String undated(Question question, LocalDate day, Language language) {
        return sentences.undated(question, day, speech(language));
    }

    @Transactional(readOnly = true)
    public AskView show(Question question, Look look, AsOf asOf, Language language) {
        LocalDate day = asOf.date();
        Speech speech = speech(language);
        String dated = AskPage.dated(asOf);
        boolean mayList = Conditions.may(UseCase.LIST_ANSWER);
        if (question.isList() && !mayList) {
            throw new NothingHere("list of an answer");
        }
        Optional<Said> fault = answering.fault(question, day);
        Map<String, String> offered = new LinkedHashMap<>();
        conditions.offered().forEach(one -> offered.put(one.id(), speech.text("ask.c." + one.id())));
        Map<String, String> dimensions = new LinkedHashMap<>();
        dimensions.put("", speech.text("ask.none"));
        conditions
                .dimensions(question.subject())
                .forEach(one -> dimensions.put(one.id(), speech.text("ask.c." + one.id())));
        Map<UUID, String> names = colleagues.names();
        Map<String, String> readyOnes = new LinkedHashMap<>();
        ready.offered().forEach((code, one) -> readyOnes.put(code, sentences.undated(one, day, speech)));
        return new AskView(
                question,
                sentences.of(question, day, speech),
                fault.map(said -> words.text(language, said.key(), said.values().toArray())),
                chips(question, day, dated, language),
                offered,
                dimensions,
                fault.isPresent() ? null : answer(question, look, asOf, language),
                mayList,
                dated,
                saved.same(question),
                saved.all().stream()
                        .map(one -> new AskView.Kept(
                                one,
                                sentences.undated(one.question(), day, speech),
                                names.getOrDefault(one.madeBy(), "")))
                        .toList(),
                readyOnes);
    }

    private List<AskView.Chip> chips(Question question, LocalDate day, String dated, Language language) {
        Speech speech = speech(language);
        List<AskView.Chip> chips = new ArrayList<>();
        for (int place = 0; place < question.conditions().size(); place++) {
            Asked asked = question.conditions().get(place);
            Optional<Condition> known = conditions.find(asked.id());
            Map<String, String> choices = new LinkedHashMap<>();
            known.filter(one -> one.isChosen(day)).ifPresent(one -> {
                one.choices().apply(day).forEach(choice -> choices.put(choice.value(), choice.in(speech)));
                if (asked.values().contains(Choice.OTHER)) {
                    choices.put(Choice.OTHER, speech.text("ask.other"));
                }
            });
            chips.add(new AskView.Chip(
                    place,
                    asked.id(),
                    known.map(one -> speech.text("ask.c." + one.id())).orElse(asked.id()),
                    asked.isNot(),
                    choices,
                    asked.values(),
                    known.map(one -> typed(one, asked, language)).orElse(List.of()),
                    "/ask?" + question.without(place).text() + dated));
        }
        return chips;
    }

    private List<AskView.Typed> typed(Condition condition, Asked asked, Language language) {
        List<AskView.Typed> typed = new ArrayList<>();
        for (int place = 0; place < condition.params().size(); place++) {
            Param param = condition.params().get(place);
            String value = place < asked.values().size() ? asked.values().get(place) : "";
            typed.add(new AskView.Typed(
                    words.text(language, "ask.param." + param.name()), shown(param, value, language)));
        }
        return typed;
    }

    private static String shown(Param param, String value, Language language) {
        Writing writing = Writing.in(language);
        if (param.kind() == Param.Kind.DATE && value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return writing.date(LocalDate.parse(value));
        }
        return param.kind() == Param.Kind.MONEY && value.matches("\\d{1,15}")
                ? Writing.in(Language.VIETNAMESE).number(Long.parseLong(value))
                : value;
    }

    private AskView.Answer answer(Question question, Look look, AsOf asOf, Language language) {
        Result result = answering.answer(question, asOf.date());
        Speech speech = speech(language);
        boolean mayList = Conditions.may(UseCase.LIST_ANSWER);
        String dated = AskPage.dated(asOf);
        Grids.Manner manner = new Grids.Manner(language, speech, false, mayList, dated);
        List<String> remarks = told.remarks(result, today.date(), false, speech);
        String unsure =
                mayList && result.unknown() > 0 ? "/ask?" + question.asList().text() + dated + "&unsure=true" : "";
        if (question.isList()) {
            List<UUID> ids = told.ids(result, look.isUnsure());
            Part<UUID> part = Part.of(ids, PageToken.read(look.page()));
            String address = "/ask?" + question.text() + dated + (look.isUnsure() ? "&unsure=true" : "");
            return new AskView.Answer(
                    told.named(question, part.rows(), asOf.date(), manner),
                    List.of(),
                    ids.size(),
                    result.unknown(),
                    look.isUnsure() ? "" : unsure,
                    look.isUnsure(),
                    remarks,
                    "",
                    Optional.of(Pager.of(address, ids.size(), part.previous(), part.next())));
        }
        Grid grid = Grids.of(result, manner);
        return new AskView.Answer(
                grid,
                bars(result, grid),
                result.total().count(),
                result.unknown(),
                unsure,
                false,
                remarks,
                AnswerSheet.text(grid, sentences.of(question, asOf.date(), speech), remarks),
                Optional.empty());
    }

    /** A bar a row, of what all columns have together. */
    private static List<Bar> bars(Result result, Grid grid) {
        List<Bar> bars = new ArrayList<>();
        int shown = result.lines().size() - 1;
        if (shown < FEWEST_BARS) {
            return bars;
        }
        for (int line = 0; line < shown; line++) {
            long count = result.lines().get(line).cells().getLast().count();
            bars.add(new Bar(grid.rows().get(line).label(), count, String.valueOf(count), ""));
        }
        return bars;
    }
}
