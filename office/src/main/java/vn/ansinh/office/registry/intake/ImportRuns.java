package vn.ansinh.office.registry.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of every import: which file, by whom, what became of its rows. */
@Repository
class ImportRuns {
    private static final int ENOUGH_FOR_NEW_STATISTICS = 1_000;
    private static final List<String> TABLES = List.of(
            "household",
            "residence",
            "person",
            "membership",
            "person_situation",
            "person_identity",
            "person_origin",
            "person_health");

    private final JdbcClient sql;

    ImportRuns(JdbcClient sql) {
        this.sql = sql;
    }

    void record(UUID run, WardList list, Plan done) {
        sql.sql("""
                insert into registry.import_run (ward_id, import_run_id, file_name, file_hash, as_of, rows_read, rows_new,
                    rows_changed, rows_same, rows_refused, report, imported_by, imported_at)
                values (platform.ward(), :run, :name, :hash, :asOf, :read, :fresh, :changed, :same, :refused,
                    jsonb_build_object('newHouseholds', :households, 'newPeople', :people, 'changedFacts', :facts,
                        'statuses', :statuses),
                    platform.app_user(), platform.instant())
                """)
                .param("run", run)
                .param("name", list.fileName())
                .param("hash", list.hash())
                .param("asOf", list.asOf())
                .param("read", done.rows().read())
                .param("fresh", done.rows().fresh())
                .param("changed", done.rows().changed())
                .param("same", done.rows().same())
                .param("refused", done.rows().refused())
                .param("households", done.newHouseholds())
                .param("people", done.newPeople())
                .param("facts", done.changedFacts())
                .param("statuses", done.statuses().size())
                .update();
        if (done.newPeople() >= ENOUGH_FOR_NEW_STATISTICS) {
            // The next page would be planned as for an empty register, and the automatic analyze comes a minute late.
            TABLES.forEach(table -> sql.sql("analyze registry." + table).update());
        }
    }
}
