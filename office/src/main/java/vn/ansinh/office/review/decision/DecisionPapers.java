package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.living.LivingReasons;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.LegalDocument;

/** The papers of a decision: as a draft while nobody signed, and as issued with number and code. */
@Component
class DecisionPapers {
    private final Register register;
    private final Law law;
    private final Opinions opinions;
    private final Workers workers;
    private final LivingReasons reasons;
    private final JdbcClient sql;
    private final Today today;

    DecisionPapers(
            Register register,
            Law law,
            Opinions opinions,
            Workers workers,
            LivingReasons reasons,
            JdbcClient sql,
            Today today) {
        this.opinions = opinions;
        this.sql = sql;
        this.register = register;
        this.law = law;
        this.workers = workers;
        this.reasons = reasons;
        this.today = today;
    }

    /** How a decision is headed and what it rests on. */
    @Transactional(readOnly = true)
    public DecisionPaper.Frame frame(
            Round round, Decision decision, Standing standing, Signature signature, Optional<String> wrong) {
        Set<String> grounds = new LinkedHashSet<>();
        grounds.add(round.procedure().ground().vi());
        decision.lines().stream()
                .map(Decision.Line::standard)
                .filter(standard -> !standard.isEmpty())
                .distinct()
                .map(id -> law.standard(id).basis().document())
                .map(DecisionPapers::cited)
                .forEach(grounds::add);
        return new DecisionPaper.Frame(
                issuer(standing.day()),
                standing,
                signature,
                List.copyOf(grounds),
                round.inPapers(),
                round.year(),
                wrong);
    }

    private static String cited(LegalDocument document) {
        String name = document.name().vi();
        return name.replaceFirst("^(Nghị định|Quyết định|Thông tư) ", "$1 số ")
                + document.signed()
                        .map(day -> " " + VietnameseDates.inFull(day))
                        .orElse("")
                + (name.startsWith("Nghị định ") ? " của Chính phủ" : "");
    }

    /** As a draft of today, or of the day on which it was made once it is signed. */
    @Transactional(readOnly = true)
    public DecisionPaper.Frame draft(Round round, Decision decision, Optional<String> wrong) {
        LocalDate day = decision.isSigned() ? decision.madeOn() : today.date();
        return frame(round, decision, new Standing.Draft(day), Signature.deputyForChair(Optional.empty()), wrong);
    }

    static String subject(Round round, DecisionPaper.Frame frame) {
        return round.isOfLists() ? DecisionPaper.subject(frame) : LivingPaper.subject(frame);
    }

    @Transactional(readOnly = true)
    public AdministrativeDocument decision(Round round, Decision decision, DecisionPaper.Frame frame) {
        return round.isOfLists()
                ? DecisionPaper.of(decision, frame)
                : LivingPaper.decision(decision, frame, workers(decision));
    }

    /** Of a correction that takes it from somebody, those of the decision that is put right. */
    private Map<UUID, List<String>> workers(Decision decision) {
        Map<UUID, List<String>> named = new HashMap<>();
        decision.corrects().ifPresent(wrong -> named.putAll(workers.named(wrong)));
        named.putAll(workers.named(decision.id()));
        return named;
    }

    @Transactional(readOnly = true)
    public AdministrativeDocument annex(
            Round round, Decision decision, DecisionPaper.Frame frame, Optional<String> enclosedWith) {
        if (!round.isOfLists()) {
            return LivingPaper.annex(decision, frame, enclosedWith, workers(decision));
        }
        return AnnexPaper.of(
                decision, frame, enclosedWith, id -> law.indicator(id).name().vi());
    }

    /** The letter to a household that is not recognised, as a draft of today, or of the last day of a review that is past. */
    @Transactional(readOnly = true)
    public AdministrativeDocument letter(Round round, Decision decision, Decision.Line line) {
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        if (!round.isOfLists()) {
            return LivingPaper.letter(
                    line,
                    round.procedure().ground().vi(),
                    round.inPapers(),
                    decision.corrects().isPresent()
                            ? decision.reason()
                            : reasons.against(round, line.household(), decision.madeOn()),
                    issuer(day),
                    day);
        }
        return NotRecognisedLetter.of(
                line,
                round.procedure().ground().vi(),
                round.inPapers(),
                IssuingWard.lowerFirst(law.standard(line.standard()).name().vi()),
                issuer(day),
                day);
    }

    /** Tờ trình of the results to the chair, as a draft. */
    @Transactional(readOnly = true)
    public AdministrativeDocument submission(Round round, Decision decision) {
        DecisionPaper.Frame frame = draft(round, decision, Optional.empty());
        if (!round.isOfLists()) {
            return LivingPaper.submission(decision, frame, workers(decision));
        }
        return SubmissionPaper.of(
                decision,
                frame,
                Signature.officer("CÁN BỘ GIẢM NGHÈO", Optional.empty()),
                "Chủ tịch " + frame.issuer().shortName(),
                "Kính trình Chủ tịch xem xét, ký Quyết định công nhận (dự thảo và danh sách kèm theo).",
                opinions(round),
                heard(round));
    }

    /** Tờ trình of the results to the superior body, as a draft. */
    @Transactional(readOnly = true)
    public AdministrativeDocument toSuperior(Round round, Decision found, String body) {
        return SubmissionPaper.of(
                found,
                draft(round, found, Optional.empty()),
                Signature.deputyForChair(Optional.empty()),
                body.isEmpty() ? "Cơ quan cấp trên (phường ghi tên)" : body,
                "Kính trình xem xét, cho ý kiến về kết quả trên (danh sách và tệp dữ liệu gửi kèm), làm cơ sở ra Quyết định công nhận.",
                List.of(),
                heard(round));
    }

    /** What superior bodies wrote, as a submission cites it. */
    private List<String> opinions(Round round) {
        return opinions.of(round).stream()
                .map(one -> "Công văn số " + one.cited() + ": "
                        + (one.isAgreed()
                                ? "thống nhất"
                                : "yêu cầu xem lại "
                                        + VietnameseNumbers.counted(
                                                one.households().size()) + " hộ (" + one.codes()
                                        + "), các hộ này đã được khảo sát lại"))
                .toList();
    }

    /** What households that lose something said, with what the ward made of it. */
    private List<String> heard(Round round) {
        return sql.sql("""
                select distinct on (g.household_id) hh.code, g.words, g.explanation from review.hearing g
                join registry.household hh on hh.ward_id = g.ward_id and hh.household_id = g.household_id
                where g.round_id = :round and g.state = 'heard' order by g.household_id, g.number desc
                """)
                .param("round", round.id())
                .query((row, n) -> "Hộ " + row.getString("code") + ": " + row.getString("words")
                        + " Giải trình, tiếp thu: " + row.getString("explanation"))
                .list();
    }

    IssuingBody issuer(LocalDate day) {
        return IssuingWard.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }

    /** Recipients as the register of documents keeps them. */
    static List<String> recipients(Decision decision) {
        List<String> all = new ArrayList<>();
        decision.lines().stream()
                .filter(line -> line.result().isPresent() || line.isRecognised())
                .map(line -> line.group().name())
                .distinct()
                .forEach(group -> all.add("Tổ trưởng " + group));
        return all;
    }
}
