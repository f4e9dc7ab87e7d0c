package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;

/** Finds the household that an address names, as far as the acting person may see it here. */
@Component
public class Families {
    private final HelpedHouseholds helped;
    private final Register register;

    Families(HelpedHouseholds helped, Register register) {
        this.helped = helped;
        this.register = register;
    }

    /** Of those on the lists, and of all others for those who may see the register. */
    @Transactional(readOnly = true)
    public Family find(String code, LocalDate day) {
        return helped.find(code, day)
                .map(one -> new Family(
                        one.id(),
                        one.code(),
                        one.head(),
                        one.area(),
                        one.areaName(),
                        one.address(),
                        one.people(),
                        one.isListed(),
                        true))
                .or(() -> ofRegister(code, day))
                .orElseThrow(() -> new NothingHere("household " + code));
    }

    private Optional<Family> ofRegister(String code, LocalDate day) {
        boolean maySee = Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.SEE_HOUSEHOLD))
                .isPresent();
        return maySee
                ? register.household(code, day)
                        .map(one -> new Family(
                                one.id(),
                                one.code(),
                                one.headName(),
                                one.area(),
                                Objects.requireNonNullElse(one.areaName(), ""),
                                Objects.requireNonNullElse(one.address(), ""),
                                one.people(),
                                false,
                                false))
                : Optional.empty();
    }
}
