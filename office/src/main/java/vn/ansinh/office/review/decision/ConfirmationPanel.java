package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;

/** The papers on the living standard of a household, and who of it is a low-income worker; nothing where there is none. */
@Component
class ConfirmationPanel implements HouseholdPanel {
    private final Confirmations confirmations;
    private final Workers workers;
    private final Register register;

    ConfirmationPanel(Confirmations confirmations, Workers workers, Register register) {
        this.confirmations = confirmations;
        this.workers = workers;
        this.register = register;
    }

    @Override
    public String id() {
        return "confirmations";
    }

    @Override
    public String titleKey() {
        return "living.confirmation.title";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String template() {
        return "review/decision/confirmations";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_REVIEW.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        List<Confirmation> all = confirmations.of(household.id());
        List<Workers.Worker> some = workers.on(
                register.members(household.id(), asOf).stream().map(Member::id).toList(), asOf);
        return all.isEmpty() && some.isEmpty() ? Optional.empty() : Optional.of(Map.of("all", all, "workers", some));
    }
}
