package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.fieldwork.FieldworkDesk;
import vn.ansinh.office.review.online.OnlineDesk;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** What waits in the demonstration: households that a surveyor has still to visit, one of them visited in vain, and two requests sent by the public page. */
@Component
class SurveyingDemonstration {
    private static final String SURVEYOR = "rasoat";
    private static final Set<Integer> GROUPS = Set.of(7, 15);
    private static final String ASKING = "PL-13-0048";
    private static final String LEAVING = "PL-10-0012";

    private final Rounds rounds;
    private final Register register;
    private final FieldworkDesk fieldwork;
    private final OnlineDesk online;

    SurveyingDemonstration(Rounds rounds, Register register, FieldworkDesk fieldwork, OnlineDesk online) {
        this.rounds = rounds;
        this.register = register;
        this.fieldwork = fieldwork;
        this.online = online;
    }

    void go(DemonstrationFounding founding, LocalDate today) {
        Round round = rounds.all().stream().filter(Round::isAnnual).findFirst().orElseThrow();
        List<UUID> given = new ArrayList<>();
        for (Area area : register.areas(today)) {
            if (GROUPS.contains(area.position())) {
                given.addAll(fieldwork.give(round, area.id(), founding.account(SURVEYOR)));
            }
        }
        fieldwork.inVain(
                round,
                given.getFirst(),
                today.minusDays(4),
                "Cả nhà đi làm, hàng xóm nói về sau 18 giờ; hẹn đến lại tối thứ Tư.");
        Household asking = register.household(ASKING, today).orElseThrow();
        Household leaving = register.household(LEAVING, today).orElseThrow();
        Acting.as(Identity.stranger(founding.officer().ward()), "ASK_ONLINE", () -> {
            send(false, asking, "0590 123 456", "Tôi ở một mình, tôm chết mất vốn từ tháng 8, thuốc men nhiều.");
            send(true, leaving, "", "Con đi làm xa đã gửi tiền về đều, nhà xin ra khỏi danh sách.");
        });
    }

    private void send(boolean isLeaving, Household household, String phone, String reason) {
        online.send(
                isLeaving,
                household.headName(),
                household.areaName() == null ? "" : household.areaName(),
                household.address() == null ? "" : household.address(),
                phone,
                reason);
    }
}
