package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.people.BirthDate;

/** Whom a paper names: as the register knows them on a day. */
@Component
@Transactional(readOnly = true)
class SupportPeople {
    private final Register register;

    SupportPeople(Register register) {
        this.register = register;
    }

    /**
     * As papers say it.
     *
     * @param born empty where it is not known, and for a household
     */
    record About(String code, String name, String born, String address, Optional<Member> member) {}

    /** Empty for somebody who does not live there on the day. */
    public Optional<About> of(UUID household, Optional<UUID> person, LocalDate day) {
        Optional<Household> home = register.household(household, day);
        if (person.isEmpty()) {
            return home.map(one -> new About(one.code(), one.headName(), "", address(one), Optional.empty()));
        }
        List<Member> members = register.members(household, day);
        return home.flatMap(one -> members.stream()
                .filter(member -> member.id().equals(person.get()))
                .findFirst()
                .map(member -> new About(
                        one.code(),
                        member.name().written(),
                        Optional.ofNullable(member.birth())
                                .map(BirthDate::written)
                                .orElse(""),
                        address(one),
                        Optional.of(member))));
    }

    private static String address(Household home) {
        return Stream.of(home.address(), home.areaName())
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining(", "));
    }
}
