package vn.ansinh.office.registry.intake.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.intake.Plan;
import vn.ansinh.office.registry.intake.WardList;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Severity;
import vn.ansinh.office.registry.sheet.DraftHousehold;
import vn.ansinh.office.registry.sheet.Issue;
import vn.ansinh.office.registry.sheet.Mapping;

/** How far a chosen file has come on its way into the register. */
sealed interface Stage {
    /** The guess is shown and waits to be corrected; after a reading that failed with what there is to say. */
    record Columns(@Nullable Remark why) implements Stage {}

    /** The file is read and compared, or brought in, at this moment. */
    record Busy(Steps steps, Stage before) implements Stage {}

    /** The preview waits for a yes. */
    record Compared(WardList list, Plan plan, Notice notice) implements Stage {
        /** How many households stay out: refused by the sheet, or by the register. */
        int refusedHouseholds() {
            long bySheet = list.draft().households().stream()
                    .filter(DraftHousehold::refused)
                    .count();
            long byRegister = plan.issues().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .count();
            return Math.toIntExact(bySheet + byRegister);
        }
    }

    /** The list is in the register. */
    record Done(UUID run, Mapping mapping, List<Issue> issues) implements Stage {}

    /** Something of ours broke; nothing of the list is in the register. */
    record Broken(String number) implements Stage {}

    /** Why a preview is shown again. */
    enum Notice {
        NONE,
        CANCELLED,
        REGISTER_CHANGED
    }
}
