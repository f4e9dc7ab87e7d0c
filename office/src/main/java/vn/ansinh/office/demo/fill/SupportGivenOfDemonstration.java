package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.support.NewSupportProgress;
import vn.ansinh.office.programme.support.SuggestingSupport;
import vn.ansinh.office.programme.support.SupportEvidence;
import vn.ansinh.office.programme.support.SupportForm;
import vn.ansinh.office.programme.support.SupportLine;
import vn.ansinh.office.programme.support.SupportLines;
import vn.ansinh.office.programme.support.SupportMoney;
import vn.ansinh.office.programme.support.SupportPosting;
import vn.ansinh.office.programme.support.SupportPostings;
import vn.ansinh.office.programme.support.SupportProgress;
import vn.ansinh.office.programme.support.SupportStep;
import vn.ansinh.office.programme.support.SupportWanted;
import vn.ansinh.office.programme.support.WritingSupport;

/** What came of the support plans: past years nearly done, 2026 with late lines, proposals answered and waiting, suggestions, a posted list. */
@Component
@Order(60)
class SupportGivenOfDemonstration implements ProgrammePart {
    private static final int FIRST = 2024;
    private static final String LEADER = "to07";
    private static final int LEADERS_GROUP = 7;

    private final SupportLines lines;
    private final SupportEvidence evidence;
    private final WritingSupport writing;
    private final SuggestingSupport suggesting;
    private final SupportPostings postings;
    private final HelpedHouseholds households;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    SupportGivenOfDemonstration(
            SupportLines lines,
            SupportEvidence evidence,
            WritingSupport writing,
            SuggestingSupport suggesting,
            SupportPostings postings,
            HelpedHouseholds households,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.lines = lines;
        this.evidence = evidence;
        this.writing = writing;
        this.suggesting = suggesting;
        this.postings = postings;
        this.households = households;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        List<SupportLine> all = Acting.as(founding.officer(), "SEE_HELP", () -> lines.of(today.getYear(), today));
        if (all.stream().noneMatch(SupportLine::isAgreed)
                || all.stream().anyMatch(line -> !line.progress().isEmpty())) {
            return;
        }
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    for (int year = FIRST; year <= today.getYear(); year++) {
                        give(lines.of(year, today), today);
                    }
                    post(today);
                }));
        propose(founding, today);
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> suggesting.suggest(today.getYear(), today)));
    }

    /** Of this year every fifth is late and every seventh half done; of past years one was cancelled. */
    private void give(List<SupportLine> all, LocalDate today) {
        for (int at = 0; at < all.size(); at++) {
            SupportLine line = all.get(at);
            boolean isPast = line.year() < today.getYear();
            LocalDate day = line.wanted().deadline().minusDays(3 + at % 20);
            if (!line.isAgreed() || day.isAfter(today)) {
                continue;
            }
            if (isPast && at == 4) {
                writing.take(
                        line, SupportStep.Action.CANCEL, day, "Gia đình chuyển về quê, đã bàn giao cho xã nơi đến");
            } else if (isPast || at % 5 != 2) {
                give(line, at, day, isPast || at % 7 != 3);
            }
        }
    }

    private void give(SupportLine line, int at, LocalDate day, boolean isAll) {
        Optional<SupportMoney> money = line.wanted().money().stream()
                .filter(one -> one.amount().isPresent())
                .findFirst()
                .map(one -> isAll
                        ? one
                        : new SupportMoney(
                                one.source(), OptionalLong.of(one.amount().getAsLong() / 2)));
        evidence.add(new NewSupportProgress(
                Ids.next(),
                line.id(),
                day,
                money,
                money.isEmpty() || isAll ? "Đã giao tận nhà, gia đình ký nhận" : "Trao đợt 1",
                SupportProgress.Evidence.RECEIPT,
                "PN-" + line.year() + "-" + (100 + at),
                Optional.empty(),
                isAll));
    }

    private void post(LocalDate today) {
        LocalDate from = LocalDate.of(today.getYear(), Month.MARCH, 2);
        if (!from.isAfter(today)) {
            postings.make(new SupportPosting(
                    Ids.next(),
                    today.getYear(),
                    from,
                    from.plusDays(30),
                    "Trụ sở Ủy ban nhân dân phường và nhà sinh hoạt các tổ dân phố",
                    "cán bộ phụ trách giảm nghèo tại trụ sở phường",
                    postings.rows(today.getYear(), from),
                    ""));
        }
    }

    /** One agreed, one declined, the leader's and one of the officer's wait. */
    private void propose(DemonstrationFounding founding, LocalDate today) {
        List<HelpedHousehold> listed = Acting.as(founding.officer(), "SEE_HELP", () -> households.on(today)).stream()
                .filter(HelpedHousehold::isListed)
                .filter(one -> one.helping().isPresent())
                .toList();
        if (listed.size() < 3) {
            return;
        }
        UUID agreed = begin(founding.officer(), listed.getFirst(), today.minusDays(45), "Mưa làm tốc mái, cần lợp lại");
        UUID declined = begin(founding.officer(), listed.get(1), today.minusDays(40), "Xin thêm một máy may");
        begin(founding.officer(), listed.get(2), today.minusDays(3), "Con vào lớp 10, thiếu xe đạp đi học");
        listed.stream()
                .filter(one -> one.areaName().endsWith(" " + LEADERS_GROUP))
                .findFirst()
                .ifPresent(
                        one -> begin(leader(founding, one), one, today.minusDays(1), "Nước vào nhà, hỏng giường tủ"));
        signer.signs(name -> transactions.executeWithoutResult(status -> {
            writing.take(find(agreed, today), SupportStep.Action.AGREE, today.minusDays(44), "");
            writing.take(
                    find(declined, today),
                    SupportStep.Action.DECLINE,
                    today.minusDays(38),
                    "Hộ đã nhận máy may trong năm; ưu tiên hộ chưa có");
        }));
    }

    private SupportLine find(UUID id, LocalDate today) {
        return lines.find(id, today).orElseThrow();
    }

    private static Identity leader(DemonstrationFounding founding, HelpedHousehold one) {
        return new Identity(
                founding.officer().ward(), founding.account(LEADER), Role.GROUP_LEADER.code(), List.of(one.area()));
    }

    private UUID begin(Identity who, HelpedHousehold one, LocalDate day, String need) {
        UUID id = Ids.next();
        Acting.as(
                who,
                "HELP_HOUSEHOLD",
                () -> transactions.executeWithoutResult(status -> writing.begin(
                        new WritingSupport.Fresh(
                                id,
                                day.getYear(),
                                SupportLine.Home.of(one),
                                "",
                                new SupportWanted(
                                        need,
                                        SupportForm.OTHER,
                                        "Hỗ trợ đột xuất",
                                        List.of(new SupportMoney(
                                                MoneySource.FUND_FOR_THE_POOR, OptionalLong.of(3_000_000))),
                                        one.helping().orElseThrow().body(),
                                        one.helping().orElseThrow().person(),
                                        LocalDate.of(day.getYear(), Month.DECEMBER, 20),
                                        "")),
                        SupportStep.Action.PROPOSE,
                        day)));
        return id;
    }
}
