package vn.ansinh.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.enrolment.LevelChange;
import vn.ansinh.rules.interview.FamilyQuestions;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.procedure.Procedures;
import vn.ansinh.rules.review.ReviewProcedures;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.LegalDocument;
import vn.ansinh.rules.source.Period;

/** The law as data: standards, indicators, causes, questions and their sources. Immutable and thread-safe. */
public final class Law {
    private final String hash;
    private final Content content;

    /** All that the law files hold. */
    record Content(
            List<LegalDocument> documents,
            List<Standard> standards,
            List<AlsoEvaluated> alsoEvaluated,
            List<Indicator> indicators,
            Map<PovertyClass, Bilingual> classNames,
            List<Cause> causes,
            Citation causesCitation,
            WorkingAge workingAge,
            Questionnaire questionnaire,
            List<FactKind> facts,
            Benefits benefits,
            Procedures procedures,
            ReviewProcedures reviewProcedures,
            List<LevelChange> levelChanges,
            FamilyQuestions familyQuestions) {
        private Content with(Benefits other) {
            return new Content(
                    documents,
                    standards,
                    alsoEvaluated,
                    indicators,
                    classNames,
                    causes,
                    causesCitation,
                    workingAge,
                    questionnaire,
                    facts,
                    other,
                    procedures,
                    reviewProcedures,
                    levelChanges,
                    familyQuestions);
        }
    }

    /** Days on which a survey is judged under a second standard too, and why. */
    public record AlsoEvaluated(Period period, String standard, Bilingual why, Citation citation) {}

    Law(String hash, Content content) {
        this.hash = hash;
        this.content = content;
    }

    /** Reads the law files of this library; a file that is not as it must be is refused with its line and a remedy. */
    public static Law load() {
        return LawFiles.bundled().law();
    }

    /**
     * Reads the law files of this library with some more: a name known already replaces its file, a new one adds to them.
     *
     * @param more text by name, such as {@code decrees/2027.yaml} or {@code benefits/ward.yaml}
     */
    public static Law load(Map<String, String> more) {
        LawFiles files = LawFiles.bundled();
        for (Map.Entry<String, String> file : new TreeMap<>(more).entrySet()) {
            files = files.with(file.getKey(), file.getValue());
        }
        return files.law();
    }

    /**
     * The same law with other values of some parameters, such as those that a ward confirmed; its {@link #hash} is of its
     * own.
     */
    public Law with(Map<String, List<Parameter.Dated>> values) {
        if (values.isEmpty()) {
            return this;
        }
        StringBuilder said = new StringBuilder(hash);
        new TreeMap<>(values)
                .forEach((id, dated) -> dated.forEach(one -> said.append('\n')
                        .append(id)
                        .append(' ')
                        .append(one.period())
                        .append(' ')
                        .append(one.value())
                        .append(' ')
                        .append(one.citation().code())));
        return new Law(
                LawFiles.sha256(said.toString()),
                content.with(content.benefits().with(values)));
    }

    /** What in the law files contradicts each other though each could be read, in sentences; empty when all is well. */
    public List<String> problems() {
        return LawLint.problems(this);
    }

    /** SHA-256 of the bytes of all law files, in hexadecimal: the version of the law. */
    public String hash() {
        return hash;
    }

    public List<LegalDocument> documents() {
        return content.documents();
    }

    /** Standards, earliest first. */
    public List<Standard> standards() {
        return content.standards();
    }

    /** The standard in force on a day; empty before the first and after the last. */
    public Optional<Standard> standardOn(LocalDate day) {
        return content.standards().stream()
                .filter(standard -> standard.period().includes(day))
                .findFirst();
    }

    public Standard standard(String id) {
        return content.standards().stream()
                .filter(standard -> standard.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no standard \"" + id + "\" in the law"));
    }

    /** The standard of the day first, then one under which a review of that day is used as well. */
    public List<Standard> standardsEvaluatedOn(LocalDate day) {
        List<Standard> standards = new ArrayList<>();
        standardOn(day).ifPresent(standards::add);
        alsoEvaluatedOn(day).ifPresent(also -> standards.add(standard(also.standard())));
        return List.copyOf(standards);
    }

    public Optional<AlsoEvaluated> alsoEvaluatedOn(LocalDate day) {
        return content.alsoEvaluated().stream()
                .filter(also -> also.period().includes(day))
                .findFirst();
    }

    /** Every indicator of every standard. */
    public List<Indicator> indicators() {
        return content.indicators();
    }

    public Optional<Indicator> findIndicator(String id) {
        return content.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    public Indicator indicator(String id) {
        return findIndicator(id).orElseThrow(() -> new IllegalArgumentException("no indicator \"" + id + "\""));
    }

    /** The name of a class, in small letters. */
    public Bilingual nameOf(PovertyClass povertyClass) {
        Bilingual name = content.classNames().get(povertyClass);
        if (name == null) {
            throw new IllegalStateException("class " + povertyClass + " has no name; the reader must have refused it");
        }
        return name;
    }

    /** The eight causes in the order of the reports. */
    public List<Cause> causes() {
        return content.causes();
    }

    public Citation causesCitation() {
        return content.causesCitation();
    }

    public Optional<Cause> findCause(String id) {
        return content.causes().stream().filter(cause -> cause.id().equals(id)).findFirst();
    }

    public Optional<SubCause> findSubCause(String id) {
        return content.causes().stream()
                .flatMap(cause -> cause.subCauses().stream())
                .filter(sub -> sub.id().equals(id))
                .findFirst();
    }

    public WorkingAge workingAge() {
        return content.workingAge();
    }

    /** The questions of the survey. */
    public Questionnaire questionnaire() {
        return content.questionnaire();
    }

    /** Every support of the law, with the values it uses. */
    public Benefits benefits() {
        return content.benefits();
    }

    /** How supports are applied for, decided, started and stopped. */
    public Procedures procedures() {
        return content.procedures();
    }

    /** How reviews of poor and near-poor households go, by the day on which they begin. */
    public ReviewProcedures reviewProcedures() {
        return content.reviewProcedures();
    }

    /** Decrees that moved those being paid to a new level from an earlier month. */
    public List<LevelChange> levelChanges() {
        return content.levelChanges();
    }

    /** How somebody is asked who looks up the rights of one person. */
    public FamilyQuestions familyQuestions() {
        return content.familyQuestions();
    }

    /** The facts that a question to the law may give. */
    public List<FactKind> facts() {
        return content.facts();
    }
}
