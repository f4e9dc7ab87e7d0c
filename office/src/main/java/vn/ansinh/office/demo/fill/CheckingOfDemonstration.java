package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.committee.FollowingUp;
import vn.ansinh.office.programme.committee.GroupAssignment;
import vn.ansinh.office.programme.committee.GroupAssignments;
import vn.ansinh.office.programme.committee.Inspection;
import vn.ansinh.office.programme.committee.InspectionVisit;
import vn.ansinh.office.programme.committee.Inspections;
import vn.ansinh.office.programme.committee.Trainee;
import vn.ansinh.office.programme.committee.Training;
import vn.ansinh.office.programme.committee.Trainings;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** What the committee looked at: a round a half-year, that of autumn 2026 not finished, and a session on the criteria each August. */
@Component
@Order(31)
class CheckingOfDemonstration implements ProgrammePart {
    private static final int THIS_YEAR = 2026;
    private static final String LOOKED_AT = """
            Mỗi hộ nghèo, hộ cận nghèo có người giúp đỡ
            Biên bản họp tổ dân phố
            Niêm yết danh sách tại nhà văn hóa""";

    private final Inspections inspections;
    private final FollowingUp following;
    private final GroupAssignments assignments;
    private final Trainings trainings;
    private final Bodies bodies;
    private final Register register;
    private final TransactionTemplate transactions;

    CheckingOfDemonstration(
            Inspections inspections,
            FollowingUp following,
            GroupAssignments assignments,
            Trainings trainings,
            Bodies bodies,
            Register register,
            TransactionTemplate transactions) {
        this.inspections = inspections;
        this.following = following;
        this.assignments = assignments;
        this.trainings = trainings;
        this.bodies = bodies;
        this.register = register;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(founding.officer(), "RUN_PROGRAMME", () -> {
            if (inspections.all().isEmpty()) {
                transactions.executeWithoutResult(status -> check());
            }
        });
    }

    private void check() {
        for (int year = 2024; year <= THIS_YEAR; year++) {
            teach(year);
            inspect("Kiểm tra 6 tháng đầu năm " + year, LocalDate.of(year, Month.MAY, 6), 24);
            inspect(
                    "Kiểm tra 6 tháng cuối năm " + year,
                    LocalDate.of(year, Month.NOVEMBER, 2),
                    year == THIS_YEAR ? 15 : 24);
        }
    }

    private void inspect(String title, LocalDate begins, int groups) {
        Inspection inspection = new Inspection(Ids.next(), title, LOOKED_AT, begins, begins.plusDays(27));
        inspections.begin(inspection);
        List<GroupAssignment> all = assignments.all();
        List<Area> areas = register.areas(begins);
        for (int at = 0; at < groups && at < areas.size(); at++) {
            Area area = areas.get(at);
            LocalDate day = begins.plusDays(at % 18);
            boolean isWrong = at % 8 == 3;
            InspectionVisit visit = new InspectionVisit(
                    Ids.next(),
                    inspection.id(),
                    area.id(),
                    day,
                    all.stream()
                            .filter(one -> one.area().equals(area.id()) && one.isOn(day))
                            .map(GroupAssignment::name)
                            .findFirst()
                            .orElse("Mai Thị Hồng Ngân"),
                    isWrong ? "Một hộ cận nghèo chưa có người giúp đỡ." : "Tổ thực hiện đúng kế hoạch.",
                    isWrong ? "Phân công một đoàn thể giúp đỡ hộ" : "",
                    isWrong ? Optional.of(day.plusDays(14)) : Optional.empty());
            following.record(inspection, visit, area.name());
            if (isWrong && (at < 12 || begins.getYear() < THIS_YEAR)) {
                int number = at / 8 + 1;
                bodies.first(BodyKind.WOMEN, day)
                        .map(Body::id)
                        .ifPresent(body -> following.give(inspection, visit, body, area.name(), number));
            }
        }
    }

    private void teach(int year) {
        Training training = new Training(
                Ids.next(),
                "tập huấn tiêu chí rà soát hộ nghèo, hộ cận nghèo năm " + year,
                LocalDate.of(year, Month.AUGUST, 20),
                "Hội trường UBND phường",
                "Mai Thị Hồng Ngân",
                "Tiêu chí và cách ghi phiếu khảo sát\nCác bước của kỳ rà soát, họp dân, niêm yết");
        List<Trainee> invited = new ArrayList<>();
        register.areas(training.day())
                .forEach(area ->
                        invited.add(new Trainee(Ids.next(), "Đại diện " + area.name(), Optional.of(area.id()), false)));
        trainings.plan(training, invited);
        trainings.attended(
                training.id(),
                invited.subList(0, year == THIS_YEAR ? invited.size() - 2 : invited.size()).stream()
                        .map(Trainee::id)
                        .toList());
    }
}
