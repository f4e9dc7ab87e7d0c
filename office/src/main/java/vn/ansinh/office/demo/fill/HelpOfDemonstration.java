package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.Holder;
import vn.ansinh.office.programme.help.AssigningHelp;
import vn.ansinh.office.programme.help.FamilyWord;
import vn.ansinh.office.programme.help.FamilyWords;
import vn.ansinh.office.programme.help.HelpMenu;
import vn.ansinh.office.programme.help.HelpVisits;
import vn.ansinh.office.programme.help.HelpWanted;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.help.NewVisit;
import vn.ansinh.office.programme.help.VisitResult;

/**
 * Helpers of the demonstration's poor and near-poor households in 2026 with their visits, wishes and commitments: two households have
 * nobody, one waits for the women's association, some visits are late.
 */
@Component
@Order(40)
class HelpOfDemonstration implements ProgrammePart {
    private static final LocalDate FIRST = LocalDate.of(2026, Month.JANUARY, 12);
    private static final String LEADER = "to07";
    private static final int LEADERS_GROUP = 7;
    private static final int RHYTHM = 45;
    private static final int BETWEEN_VISITS = 42;
    private static final int NOBODY = 13;
    private static final String TASK = "Thăm hỏi, giúp làm giấy tờ, giới thiệu việc làm phù hợp";
    private static final List<String> WISHES = List.of(
            "Muốn có việc làm gần nhà để trông con",
            "Xin vay vốn mua xe bán hàng",
            "Mong được sửa mái nhà trước mùa mưa",
            "Muốn con học hết lớp 12",
            "Mong được khám bệnh thường xuyên",
            "Xin học nghề may rồi nhận hàng về làm");
    private static final List<String> COMMITMENTS = List.of(
            "Hai vợ chồng đi làm đều, mỗi tháng gửi tiết kiệm 300.000 đồng",
            "Bán hàng mỗi sáng, trả vốn vay đúng hạn",
            "Cho con đi học đều, chồng theo lớp nghề điện",
            "Nuôi gà, trồng rau, không vay nóng");
    private static final List<List<VisitResult>> RESULTS = List.of(
            List.of(VisitResult.NOTHING),
            List.of(VisitResult.PAPER_DONE),
            List.of(VisitResult.LOAN_ASKED),
            List.of(VisitResult.INCOME_UP, VisitResult.JOB_FOUND),
            List.of(VisitResult.SCHOOL),
            List.of(VisitResult.HEALTH));
    private static final List<String> STEPS = List.of(
            "Đưa hồ sơ vay vốn ra Tổ tiết kiệm và vay vốn",
            "Hỏi lớp nghề khai giảng tháng tới",
            "Đưa đi khám lại",
            "Xin thợ xem mái nhà",
            "Nộp giấy xin giảm học phí");

    private final HelpedHouseholds households;
    private final AssigningHelp assigning;
    private final HelpVisits visits;
    private final FamilyWords words;
    private final HelpMenu menu;
    private final Bodies bodies;
    private final WatchOfDemonstration watching;
    private final TransactionTemplate transactions;

    HelpOfDemonstration(
            HelpedHouseholds households,
            AssigningHelp assigning,
            HelpVisits visits,
            FamilyWords words,
            HelpMenu menu,
            Bodies bodies,
            WatchOfDemonstration watching,
            TransactionTemplate transactions) {
        this.households = households;
        this.assigning = assigning;
        this.visits = visits;
        this.words = words;
        this.menu = menu;
        this.bodies = bodies;
        this.watching = watching;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        if (today.isBefore(FIRST)) {
            return;
        }
        Identity officer = founding.officer();
        List<HelpedHousehold> all = Acting.as(officer, "SEE_HELP", () -> households.on(today));
        if (all.isEmpty() || all.stream().anyMatch(one -> one.helping().isPresent())) {
            return;
        }
        Optional<HelpedHousehold> proposed = all.stream()
                .filter(one -> one.areaName().endsWith(" " + LEADERS_GROUP))
                .findFirst();
        Acting.as(
                officer,
                "ASSIGN_HELPER",
                () -> transactions.executeWithoutResult(status -> help(all, proposed, today)));
        proposed.ifPresent(one -> propose(one, founding, today));
        Acting.as(officer, "ASSIGN_HELPER", () -> {
            transactions.executeWithoutResult(status -> watching.watch(today));
        });
    }

    private void propose(HelpedHousehold one, DemonstrationFounding founding, LocalDate today) {
        Identity leader = new Identity(
                founding.officer().ward(), founding.account(LEADER), Role.GROUP_LEADER.code(), List.of(one.area()));
        Acting.as(
                leader,
                "ASSIGN_HELPER",
                () -> transactions.executeWithoutResult(status -> {
                    Body women = helping(today).getFirst();
                    assigning.propose(wanted(one, women, today.minusDays(1), today), one.head(), one.code());
                }));
    }

    /** The women's association first, as it has an account. */
    private List<Body> helping(LocalDate day) {
        return bodies.on(day).stream()
                .filter(body -> body.kind().isAssociation())
                .toList();
    }

    private void help(List<HelpedHousehold> all, Optional<HelpedHousehold> proposed, LocalDate today) {
        List<Body> associations = helping(today);
        for (int at = 0; at < all.size(); at++) {
            HelpedHousehold one = all.get(at);
            say(one, at, today);
            if (at % NOBODY == NOBODY - 1
                    || proposed.filter(one::equals).isPresent()
                    || one.listed().plusDays(RHYTHM).isAfter(today)) {
                continue;
            }
            LocalDate from = one.listed().plusDays(10).isBefore(FIRST)
                    ? FIRST
                    : one.listed().plusDays(10);
            Body body = associations.get(at % associations.size());
            assigning.set(wanted(one, body, from, today), one.head(), one.code());
            visit(one, body, at, from, today);
        }
    }

    private HelpWanted wanted(HelpedHousehold one, Body body, LocalDate from, LocalDate today) {
        Optional<Holder> holder = bodies.lead(body.id(), from);
        List<String> needs = new ArrayList<>(one.causes());
        needs.addAll(one.lacks());
        String task = menu.about(needs, today).stream()
                .filter(option -> option.kind() == body.kind())
                .map(option -> option.words())
                .findFirst()
                .orElse(TASK);
        return new HelpWanted(
                Ids.next(),
                one.id(),
                body.id(),
                holder.flatMap(Holder::user),
                holder.map(Holder::name).orElse(body.name()),
                "",
                task,
                from,
                from.plusDays(7),
                RHYTHM);
    }

    /** Four visits, the last of them a few days or long ago. */
    private void visit(HelpedHousehold one, Body body, int at, LocalDate from, LocalDate today) {
        int since = at % 9 == 4 ? 76 : at % 7 == 3 ? 52 : 3 + at * 5 % 30;
        String who = bodies.lead(body.id(), today).map(Holder::name).orElse(body.shortName());
        LocalDate last = today.minusDays(since);
        for (int back = 3; back >= 0; back--) {
            LocalDate day = last.minusDays((long) back * BETWEEN_VISITS);
            if (day.isBefore(from)) {
                continue;
            }
            List<VisitResult> results = RESULTS.get((at + back) % RESULTS.size());
            boolean isLast = back == 0;
            visits.add(new NewVisit(
                    Ids.next(),
                    one.id(),
                    day,
                    who,
                    one.head(),
                    "",
                    results,
                    results.contains(VisitResult.INCOME_UP) ? OptionalLong.of(500_000) : OptionalLong.empty(),
                    isLast ? STEPS.get(at % STEPS.size()) : "",
                    isLast ? Optional.of(day.plusDays(30)) : Optional.empty(),
                    isLast ? who : ""));
        }
        assigning.visited(one.id(), last, one.head(), one.code());
    }

    private void say(HelpedHousehold one, int at, LocalDate today) {
        LocalDate day = today.minusDays(120 + at);
        if (at % 6 != 5) {
            words.consent(
                    one.id(),
                    FamilyWords.Consent.CAUSES,
                    new FamilyWords.Given(at % 11 != 7, one.head(), day),
                    "Gia đình có đồng ý cho đoàn thể nhận giúp biết nguyên nhân nghèo không?");
        }
        if (at % 5 != 4) {
            words.say(new FamilyWord(
                    Ids.next(),
                    one.id(),
                    FamilyWord.Kind.WISH,
                    WISHES.get(at % WISHES.size()),
                    OptionalInt.empty(),
                    one.head(),
                    day,
                    Optional.empty()));
        }
        if (at % 5 < 3) {
            words.say(new FamilyWord(
                    Ids.next(),
                    one.id(),
                    FamilyWord.Kind.COMMITMENT,
                    COMMITMENTS.get(at % COMMITMENTS.size()),
                    OptionalInt.of(today.getYear() + 1),
                    one.head(),
                    day,
                    Optional.empty()));
        }
    }
}
