package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;

/** Works out the tables of a kind for a period, with whatever tables the parts of the programme give. */
@Component
public class PeriodicTables {
    private final Map<String, ReportTable> tables;

    PeriodicTables(List<ReportTable> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(ReportTable::code, Function.identity()));
    }

    /** The codes of all tables that there are. */
    Set<String> codes() {
        return tables.keySet();
    }

    /** Those that have anything to say, in the order of the kind. */
    @Transactional(readOnly = true)
    public List<PeriodicTable> of(PeriodicKind kind, ReportPeriod period, LocalDate cutOff) {
        List<PeriodicTable> found = new ArrayList<>();
        for (PeriodicKind.Chapter chapter : kind.chapters()) {
            for (String code : chapter.tables()) {
                Optional.ofNullable(tables.get(code)).ifPresent(table -> {
                    ReportTable.Contents contents = table.between(period.first(), cutOff);
                    if (!contents.rows().isEmpty()) {
                        found.add(PeriodicTable.of(table, chapter.part().key(), contents));
                    }
                });
            }
        }
        return found;
    }
}
