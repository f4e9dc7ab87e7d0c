package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.GroupChoices;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.WardNames;

/** Tells the frame what the ward is called, and the accounts which groups a leader can be given. */
@Component
class RegisterNames implements WardNames, GroupChoices {
    private final Register register;
    private final Today today;

    RegisterNames(Register register, Today today) {
        this.register = register;
        this.today = today;
    }

    @Override
    public Optional<String> of(UUID ward) {
        boolean isOwn = Acting.current().map(who -> who.ward().equals(ward)).orElse(false);
        return isOwn ? register.ward(today.date()).map(WardName::name) : Optional.empty();
    }

    @Override
    public List<Group> on(LocalDate day) {
        return register.areas(day).stream()
                .map(area -> new Group(area.id(), area.name()))
                .toList();
    }
}
