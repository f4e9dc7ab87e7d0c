package vn.ansinh.office.review.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.TypedDay;

/** The certificate of a household issued again, where its members changed or the paper is lost. */
@Controller
@Requires(UseCase.RUN_REVIEW)
class CertificatePages {
    private static final int LONGEST = 300;

    private final Certificates certificates;
    private final Certifying certifying;
    private final Register register;
    private final Today today;

    CertificatePages(Certificates certificates, Certifying certifying, Register register, Today today) {
        this.certificates = certificates;
        this.certifying = certifying;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/households/{code}/certificate")
    ModelAndView show(@PathVariable String code) {
        Household household = household(code);
        return show(household, inForce(household), "", "", "", Faults.NONE);
    }

    private ModelAndView show(
            Household household, Certificate certificate, String day, String signer, String reason, Faults faults) {
        return new ModelAndView(
                "review/decision/certificate-again",
                Map.of(
                        "household",
                        household,
                        "certificate",
                        certificate,
                        "day",
                        day,
                        "signer",
                        signer,
                        "reason",
                        reason,
                        "faults",
                        faults));
    }

    @PostMapping("/households/{code}/certificate")
    ModelAndView again(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Household household = household(code);
        Certificate certificate = inForce(household);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> on = TypedDay.since(certificate.issuedOn(), "day", day, today.date(), faults);
        if (signer.isBlank() || signer.strip().length() > LONGEST) {
            faults.put("signer", Said.of("decision.fault.signer"));
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            faults.put("reason", Said.of("round.fault.reason"));
        }
        if (faults.isEmpty()) {
            certifying.again(certificate, household, on.orElseThrow(), signer.strip(), reason.strip());
            Flash.done(response, "certificate.done");
            return new ModelAndView("redirect:/households/" + code);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(household, certificate, day, signer, reason, new Faults(faults));
    }

    private Certificate inForce(Household household) {
        return certificates.of(household.id()).stream()
                .filter(Certificate::isInForce)
                .findFirst()
                .orElseThrow(() -> new NothingHere("certificate of " + household.code()));
    }

    private Household household(String code) {
        return register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }
}
