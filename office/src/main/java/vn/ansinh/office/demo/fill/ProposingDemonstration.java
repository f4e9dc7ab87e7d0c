package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.event.LifeEvent.Kind;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.proposal.ProposalDesk;

/** What the leader of group 7 proposes, once: some of it waits, one is returned, and one was amended. */
@Component
class ProposingDemonstration {
    private static final String LEADER = "to07";
    private static final int GROUP = 7;
    private static final int LOOKED_AT = 60;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final ProposalDesk desk;
    private final Register register;
    private final CreatingAccount accounts;

    ProposingDemonstration(ProposalDesk desk, Register register, CreatingAccount accounts) {
        this.desk = desk;
        this.register = register;
        this.accounts = accounts;
    }

    private record Home(String code, List<Member> members) {
        Home {
            members = List.copyOf(members);
        }

        Member any(Predicate<Member> wanted) {
            return members.stream()
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nobody of that kind in " + code));
        }
    }

    void propose(DemonstrationFounding founding, LocalDate today) {
        Identity officer = founding.officer();
        Identity leader = Acting.as(officer, "PROPOSE_CHANGE", () -> leader(officer, today));
        if (Acting.as(leader, "PROPOSE_CHANGE", desk::areAny)) {
            return;
        }
        Acting.as(leader, "PROPOSE_CHANGE", () -> send(today))
                .forEach((id, decide) -> Acting.as(officer, "RECORD_EVENT", () -> decide.accept(id)));
    }

    private Identity leader(Identity officer, LocalDate today) {
        UUID user = accounts.existing(LEADER).orElseThrow();
        UUID group = register.areas(today).stream()
                .filter(area -> area.position() == GROUP)
                .map(Area::id)
                .findFirst()
                .orElseThrow();
        return new Identity(officer.ward(), user, Role.GROUP_LEADER.code(), List.of(group));
    }

    /** Sends all of them, and says what the officer does with which. */
    private Map<UUID, Consumer<UUID>> send(LocalDate today) {
        List<Home> homes = homes(today);
        Home withMother = take(homes, today, ProposingDemonstration::mayBeMother);
        desk.send(
                withMother.code(),
                Kind.BIRTH,
                Map.of(
                        "day",
                        WRITTEN.format(today.minusDays(3)),
                        "name-0",
                        "Nguyễn Ngọc Bảo An",
                        "sex-0",
                        "female",
                        "relation-0",
                        "grandchild",
                        "mother",
                        withMother.any(one -> mayBeMother(one, today)).id().toString()));
        Home away = take(homes, today, ProposingDemonstration::isGrown);
        UUID amended = desk.send(
                away.code(),
                Kind.TEMPORARY_ABSENCE,
                Map.of(
                        "day",
                        WRITTEN.format(today.minusDays(8)),
                        "person",
                        away.any(one -> isGrown(one, today)).id().toString(),
                        "words",
                        "TP HCM",
                        "note",
                        "Đi làm công nhân, gia đình báo"));
        Home gone = take(homes, today, ProposingDemonstration::isGrown);
        UUID returned = desk.send(
                gone.code(),
                Kind.MOVE_OUT,
                Map.of(
                        "day",
                        WRITTEN.format(today.minusDays(12)),
                        "person",
                        gone.any(one -> isGrown(one, today)).id().toString()));
        work(take(homes, today, ProposingDemonstration::isGrown), today, "Lái xe");
        work(take(homes, today, ProposingDemonstration::isGrown), today, "Thợ xây");
        return Map.of(
                returned,
                id -> desk.giveBack(id, "Xin ghi rõ chuyển đến tỉnh, xã nào."),
                amended,
                id -> desk.amend(id, "words", "Thành phố Hồ Chí Minh"));
    }

    private UUID work(Home home, LocalDate today, String occupation) {
        return desk.send(
                home.code(),
                Kind.SCHOOL_WORK,
                Map.of(
                        "day",
                        WRITTEN.format(today.minusDays(5)),
                        "person",
                        home.any(one -> isGrown(one, today)).id().toString(),
                        "occupation",
                        occupation));
    }

    private List<Home> homes(LocalDate today) {
        return new ArrayList<>(IntStream.rangeClosed(1, LOOKED_AT)
                .mapToObj(number -> String.format(Locale.ROOT, "PL-%02d-%04d", GROUP, number))
                .flatMap(code -> register.household(code, today).stream())
                .map(found -> new Home(found.code(), register.members(found.id(), today)))
                .toList());
    }

    private interface Fits {
        boolean test(Member member, LocalDate today);
    }

    /** The next household that has such a member, which no other proposal is about. */
    private static Home take(List<Home> homes, LocalDate today, Fits wanted) {
        Home found = homes.stream()
                .filter(home -> home.members().stream().anyMatch(member -> wanted.test(member, today)))
                .findFirst()
                .orElseThrow();
        homes.remove(found);
        return found;
    }

    private static boolean mayBeMother(Member member, LocalDate today) {
        return isGrown(member, today) && member.sex() == Sex.FEMALE;
    }

    private static boolean isGrown(Member member, LocalDate today) {
        return !member.isHead()
                && member.birth() != null
                && today.getYear() - member.birth().year() >= 20
                && today.getYear() - member.birth().year() <= 38;
    }
}
