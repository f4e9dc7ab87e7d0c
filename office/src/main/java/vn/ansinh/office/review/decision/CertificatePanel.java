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

/** The certificates of a household on its page; nothing where it never had one. */
@Component
class CertificatePanel implements HouseholdPanel {
    private final Certificates certificates;

    CertificatePanel(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String id() {
        return "certificates";
    }

    @Override
    public String titleKey() {
        return "certificate.title";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String template() {
        return "review/decision/certificates";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_REVIEW.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        List<Certificate> all = certificates.of(household.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(Map.of("code", household.code(), "all", all));
    }
}
