package vn.ansinh.office.programme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;

/** A paper that goes with the plan of a year, as long as there is something to put in it; kept with the plan when that is issued. */
public interface PlanAnnex {
    /** What it holds, as kept with the plan or as it would be on the day; empty while there is nothing. */
    Optional<Held> held(int year, LocalDate day);

    /** Keeps it as it is on the day of the plan, within the deed that issues the plan; the files that go with it. */
    List<NewFile> keep(Enclosing plan);

    /**
     * What it holds.
     *
     * @param title as it stands on paper
     * @param address its page
     */
    record Held(String title, int households, int people, String address) {}

    /**
     * The plan with which it goes.
     *
     * @param written number of the plan
     */
    record Enclosing(
            UUID plan,
            int year,
            UUID document,
            String written,
            LocalDate day,
            IssuingBody issuer,
            Signature signature) {}
}
