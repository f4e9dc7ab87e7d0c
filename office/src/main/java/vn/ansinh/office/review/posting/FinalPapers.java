package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Issuing;
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
import vn.ansinh.office.document.list.Posting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.decision.Decision;
import vn.ansinh.office.review.round.Round;

/** The list of a signed decision as it hangs, and what is read of it on the loudspeaker. */
@Component
class FinalPapers {
    /** Years of age from which one is no child any more. */
    private static final int ADULT = 16;

    private final Register register;
    private final Issuing issuing;
    private final Today today;

    FinalPapers(Register register, Issuing issuing, Today today) {
        this.register = register;
        this.issuing = issuing;
        this.today = today;
    }

    /** The list of a group, or of the whole ward, as a draft to be signed. */
    @Transactional(readOnly = true)
    public AdministrativeDocument list(FinalPosting posting, Optional<UUID> area) {
        Decision decision = posting.decision();
        List<Decision.Line> lines = decision.lines().stream()
                .filter(line -> line.result().isPresent()
                        && (area.isEmpty() || line.area().equals(area.get())))
                .toList();
        Optional<ListedGroup> group =
                area.flatMap(any -> lines.stream().findFirst().map(Decision.Line::group));
        LocalDate signed = decision.end().orElseThrow().day();
        LocalDate from = posting.copies().stream()
                .map(copy -> copy.hanging())
                .filter(copy -> !copy.isMistake())
                .map(Hanging::hungOn)
                .min(LocalDate::compareTo)
                .orElse(today.date());
        LocalDate until = from.plusDays(
                posting.openness().map(one -> one.posting().days()).orElse(0));
        IssuingBody issuer = issuer(signed);
        return PostedPovertyList.document(
                new ListScope(
                        issuer.shortName().replaceFirst("^Ủy ban nhân dân ", ""),
                        group,
                        signed,
                        EnumSet.allOf(ListResult.class),
                        Optional.empty()),
                new ListBasis.Recognised(number(decision), signed),
                new Posting(
                        from,
                        until,
                        group.map(one -> "nhà văn hóa " + one.name()).orElse("trụ sở " + issuer.shortName()),
                        issuer.shortName(),
                        until,
                        false),
                lines.stream()
                        .map(line -> new PostedHousehold(
                                line.group(),
                                publicName(line, signed),
                                line.birthYear(),
                                line.people(),
                                line.result().orElseThrow()))
                        .toList(),
                new Office(
                        issuer,
                        new Standing.Draft(from),
                        Signature.deputyForChair(Optional.empty()),
                        List.of("Niêm yết", "Lưu: VT"),
                        Optional.empty()));
    }

    /** Of a head who may be a child no name is made public. */
    private static String publicName(Decision.Line line, LocalDate day) {
        boolean isChild =
                line.birthYear().isPresent() && day.getYear() - line.birthYear().getAsInt() <= ADULT;
        return isChild ? "Chủ hộ dưới 16 tuổi" : line.headName();
    }

    private String number(Decision decision) {
        Decision.End end = decision.end().orElseThrow();
        return end.document()
                .flatMap(issuing::cited)
                .map(cited -> cited.replaceFirst(" ngày .*", ""))
                .orElse(end.written());
    }

    /** Numbers and places; no name of anybody. */
    @Transactional(readOnly = true)
    public List<String> aloud(Round round, FinalPosting posting) {
        Decision decision = posting.decision();
        String counted = EnumSet.allOf(ListResult.class).stream()
                .filter(result -> !decision.of(result).isEmpty())
                .map(result -> decision.of(result).size() + " " + result.words())
                .collect(Collectors.joining(", "));
        LocalDate signed = decision.end().orElseThrow().day();
        String ward = issuer(signed).shortName();
        return List.of(
                "Kính thưa bà con " + ward.replaceFirst("^Ủy ban nhân dân ", "") + ".",
                "Chủ tịch " + ward + " đã ký Quyết định số " + number(decision) + " " + VietnameseDates.inFull(signed)
                        + " về kết quả " + round.inPapers() + ".",
                counted.isEmpty() ? "Không có hộ nào trong danh sách." : "Quyết định công nhận " + counted + ".",
                "Danh sách được niêm yết tại trụ sở " + ward + " và nhà văn hóa các tổ dân phố. Mời bà con đến xem.",
                "Gia đình muốn biết vì sao được công nhận hay không được công nhận, xin hỏi tổ trưởng tổ dân phố hoặc "
                        + ward + ".",
                "Xin cảm ơn bà con.");
    }

    /** As the ward was called on the day. */
    private IssuingBody issuer(LocalDate day) {
        return IssuingWard.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }
}
