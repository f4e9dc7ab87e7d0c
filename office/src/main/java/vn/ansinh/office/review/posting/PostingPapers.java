package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.list.ListBasis;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.document.list.ListScope;
import vn.ansinh.office.document.list.ListedGroup;
import vn.ansinh.office.document.list.Office;
import vn.ansinh.office.document.list.PostedHousehold;
import vn.ansinh.office.document.list.PostedPovertyList;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.source.Confidence;

/** The papers of a posting: the list as it hangs, what is read on the loudspeaker, the answer to an objection. */
@Component
class PostingPapers {
    private final Register register;
    private final Postings postings;
    private final Today today;

    PostingPapers(Register register, Postings postings, Today today) {
        this.register = register;
        this.postings = postings;
        this.today = today;
    }

    /** From when to when and where a list hangs: as recorded, and as planned from today while nothing is. */
    private record Terms(LocalDate from, LocalDate until, String places) {}

    private LocalDate from(PostingState state) {
        return state.countdown().counting().stream()
                .map(Hanging::hungOn)
                .min(LocalDate::compareTo)
                .orElse(today.date());
    }

    private Terms terms(Round round, PostingState state, String group) {
        Countdown countdown = state.countdown();
        LocalDate from = from(state);
        LocalDate until = countdown.earliest().orElse(postings.over(round, from));
        List<String> places = new ArrayList<>(
                List.of("nhà văn hóa " + group, "trụ sở " + issuer(from).shortName()));
        countdown.counting().stream()
                .filter(one -> one.place() == Hanging.Place.OTHER)
                .map(Hanging::placeName)
                .distinct()
                .forEach(places::add);
        return new Terms(from, until, String.join("; ", places));
    }

    /** The list that hangs, as a draft to be signed. */
    @Transactional(readOnly = true)
    public AdministrativeDocument list(Round round, UUID area, PostingState state, PostedList list) {
        LocalDate from = from(state);
        ListedGroup group = group(area, from);
        Terms terms = terms(round, state, group.name());
        return PostedPovertyList.document(
                new ListScope(
                        issuer(from).shortName().replaceFirst("^Ủy ban nhân dân ", ""),
                        Optional.of(group),
                        list.madeOn().isBefore(from) ? list.madeOn() : from,
                        EnumSet.allOf(ListResult.class),
                        Optional.empty()),
                new ListBasis.Proposed(),
                new vn.ansinh.office.document.list.Posting(
                        terms.from(),
                        terms.until(),
                        terms.places(),
                        "tổ trưởng " + group.name() + " hoặc " + issuer(from).shortName(),
                        terms.until(),
                        isRecalled(round)),
                list.lines().stream()
                        .map(line -> new PostedHousehold(
                                group, line.headName(), line.birthYear(), line.people(), line.result()))
                        .toList(),
                new Office(
                        issuer(from),
                        new Standing.Draft(from),
                        Signature.deputyForChair(Optional.empty()),
                        List.of("Tổ trưởng " + group.name(), "Niêm yết", "Lưu: VT"),
                        Optional.empty()));
    }

    /** What is read on the loudspeaker: numbers, places and days; no name of anybody. */
    @Transactional(readOnly = true)
    public List<String> aloud(Round round, UUID area, PostingState state, PostedList list) {
        String group = group(area, from(state)).name();
        Terms terms = terms(round, state, group);
        Map<ListResult, Long> counts =
                list.lines().stream().collect(Collectors.groupingBy(PostedList.Line::result, Collectors.counting()));
        String found = EnumSet.allOf(ListResult.class).stream()
                .filter(counts::containsKey)
                .map(result -> counts.get(result) + " " + result.title().replaceFirst("^Hộ", "hộ"))
                .collect(Collectors.joining(", "));
        return List.of(
                "Kính thưa bà con " + group + ".",
                issuer(terms.from()).shortName() + " thông báo kết quả " + round.inPapers() + " của " + group + ". "
                        + (found.isEmpty() ? "Không có hộ nào trong danh sách." : "Danh sách có " + found + "."),
                "Đây là kết quả bước đầu, chưa phải quyết định công nhận.",
                "Danh sách được niêm yết tại " + terms.places() + ", từ "
                        + VietnameseDates.inFull(terms.from()) + " đến hết " + VietnameseDates.inFull(terms.until())
                        + ".",
                "Mời bà con đến xem. Nếu thấy hộ nào bị bỏ sót, hộ nào không đúng, hay thông tin nào sai, xin báo cho tổ trưởng "
                        + group + " hoặc " + issuer(terms.from()).shortName()
                        + ". Bà con có thể nói trực tiếp, gọi điện hoặc viết giấy, không bắt buộc ghi tên.",
                "Xin cảm ơn bà con.");
    }

    /** The answer to an objection, as a draft. */
    @Transactional(readOnly = true)
    public AdministrativeDocument reply(Round round, Objection objection) {
        return ReplyLetter.of(
                objection,
                objection.outcome().orElseThrow(),
                round.procedure().ground().vi(),
                round.inPapers(),
                group(objection.area(), objection.received()).name(),
                issuer(today.date()),
                today.date());
    }

    /** Whether the number of days that it hangs was not compared with the text. */
    private static boolean isRecalled(Round round) {
        return round.procedure()
                .step(Postings.STEP)
                .filter(step -> step.citation().confidence() != Confidence.VERIFIED)
                .isPresent();
    }

    /** As the ward was called on the day. */
    private IssuingBody issuer(LocalDate day) {
        return IssuingWard.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }

    private ListedGroup group(UUID area, LocalDate day) {
        return register.areas(day).stream()
                .filter(one -> one.id().equals(area))
                .findFirst()
                .map(one -> new ListedGroup(one.position(), one.name()))
                .orElseGet(() -> new ListedGroup(1, register.groupNames().getOrDefault(area, "?")));
    }
}
