package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.registry.Register;

/** Phân công thành viên Ban Chỉ đạo phụ trách tổ dân phố in periodic reports: who answers for each group on the last day. */
@Component
class AssignmentTable implements ReportTable {
    private final GroupAssignments assignments;
    private final CommitteeMembers members;
    private final Register register;

    AssignmentTable(GroupAssignments assignments, CommitteeMembers members, Register register) {
        this.assignments = assignments;
        this.members = members;
        this.register = register;
    }

    @Override
    public String code() {
        return "assignments";
    }

    @Override
    public String title() {
        return "Phân công thành viên Ban Chỉ đạo phụ trách tổ dân phố";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Map<UUID, GroupAssignment> now = assignments.all().stream()
                .filter(one -> one.isOn(until))
                .collect(Collectors.toMap(GroupAssignment::area, Function.identity()));
        return new Contents(
                "Tổ dân phố",
                List.of(
                        new Column("member", "Thành viên phụ trách"),
                        new Column("post", "Chức vụ"),
                        new Column("since", "Từ ngày")),
                register.areas(until).stream()
                        .map(area -> new Row(
                                String.valueOf(area.position()),
                                area.name(),
                                cells(Optional.ofNullable(now.get(area.id())))))
                        .toList());
    }

    private List<Cell> cells(Optional<GroupAssignment> given) {
        return List.of(
                Cell.words(given.map(GroupAssignment::name).orElse("chưa phân công")),
                Cell.words(given.flatMap(one -> members.find(one.member()))
                        .map(CommitteeMember::post)
                        .orElse("")),
                Cell.words(given.map(one -> VietnameseDates.inShort(one.from())).orElse("")));
    }
}
