package vn.ansinh.office.review.round;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.survey.points.Marks;
import vn.ansinh.office.survey.points.PointTable;
import vn.ansinh.office.survey.points.PointTables;

/** Phiếu A by the ward's table of points: what is asked of a family that asks to be reviewed, and what was ticked. */
@Component
class Screenings {
    private final JdbcClient sql;
    private final PointTables tables;
    private final Register register;

    Screenings(JdbcClient sql, PointTables tables, Register register) {
        this.sql = sql;
        this.tables = tables;
        this.register = register;
    }

    /** The table of the day on which a request to be reviewed came in; empty where the ward scores on paper. */
    @Transactional(readOnly = true)
    public Optional<PointTable> tableFor(Request request) {
        return request.isLeaving() || request.kind().isOfLivingStandard()
                ? Optional.empty()
                : register.household(request.code(), request.received())
                        .flatMap(household -> tables.on(
                                PointTable.Kind.SCREENING,
                                household.isUrban() ? "urban" : "rural",
                                request.received()));
    }

    @Transactional(readOnly = true)
    public Optional<Marks> of(Request request) {
        return sql.sql("select table_id || ' ' || marks from review.request_points where request_id = :id")
                .param("id", request.id())
                .query(String.class)
                .optional()
                .flatMap(tables::marks);
    }

    void keep(Request request, Marks marks) {
        sql.sql("""
                insert into review.request_points (ward_id, request_id, table_id, marks, points, scored_by)
                values (platform.ward(), :request, :table, :marks, :points, platform.app_user())
                """)
                .param("request", request.id())
                .param("table", marks.table().id())
                .param("marks", marks.written())
                .param("points", marks.total())
                .update();
    }

    /** Whether so many points mean that the family is not surveyed. */
    static boolean isOut(Marks marks) {
        return marks.table().endsFrom().filter(end -> marks.total() >= end).isPresent();
    }

    /** What the points say, as the letter to the family gives it. */
    static String said(Marks marks) {
        return "Phiếu A: " + marks.total() + " điểm; từ "
                + marks.table().endsFrom().map(String::valueOf).orElse("?") + " điểm trở lên thì không khảo sát.";
    }
}
