package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.demo.DemonstrationAccount;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.committee.Committee;
import vn.ansinh.office.programme.committee.CommitteeMember;
import vn.ansinh.office.programme.committee.CommitteeMembers;
import vn.ansinh.office.programme.committee.CommitteePaper;
import vn.ansinh.office.programme.committee.CommitteeSigning;
import vn.ansinh.office.programme.committee.GroupAssignment;
import vn.ansinh.office.programme.committee.GroupAssignments;
import vn.ansinh.office.programme.committee.Position;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/**
 * The committees: that of the programme since 2024, renewed in 2026, with the 24 groups among its members; two groups had nobody for
 * five days of October 2026. And that of the review of 2026.
 */
@Component
@Order(30)
class CommitteeOfDemonstration implements ProgrammePart {
    private static final LocalDate SET_UP = LocalDate.of(2024, Month.FEBRUARY, 15);
    private static final LocalDate RENEWED = LocalDate.of(2026, Month.FEBRUARY, 10);
    private static final LocalDate LEFT = LocalDate.of(2026, Month.SEPTEMBER, 30);
    private static final LocalDate REVIEW = LocalDate.of(2026, Month.AUGUST, 25);

    private final CommitteeMembers members;
    private final GroupAssignments assignments;
    private final CommitteeSigning signing;
    private final CommitteeMeetingsOfDemonstration meetings;
    private final Bodies bodies;
    private final Register register;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    CommitteeOfDemonstration(
            CommitteeMembers members,
            GroupAssignments assignments,
            CommitteeSigning signing,
            CommitteeMeetingsOfDemonstration meetings,
            Bodies bodies,
            Register register,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.members = members;
        this.assignments = assignments;
        this.signing = signing;
        this.meetings = meetings;
        this.bodies = bodies;
        this.register = register;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        boolean isThere = Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> !members.decisions(Committee.STEERING).isEmpty());
        if (isThere) {
            return;
        }
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    begin(founding);
                }));
        notice(founding, SET_UP.plusDays(5));
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    renew(founding);
                }));
        notice(founding, LEFT.plusDays(6));
        meetings.hold(founding, today);
    }

    private void notice(DemonstrationFounding founding, LocalDate day) {
        UUID paper = Ids.next();
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> signing.submit(
                        paper, Committee.STEERING, CommitteePaper.Kind.ASSIGNMENTS, Optional.empty(), day));
        signer.signs(name -> signing.sign(paper, day, name, false).ifPresent(said -> {
            throw new IllegalStateException("it cannot be signed: " + said.key());
        }));
    }

    private void begin(DemonstrationFounding founding) {
        UUID decision = Ids.next();
        members.decide(decision, Committee.STEERING, "28/QĐ-UBND", SET_UP);
        List<UUID> all = new ArrayList<>(core(founding, Committee.STEERING, decision, SET_UP));
        Map<BodyKind, String> posts = new LinkedHashMap<>();
        posts.put(BodyKind.FRONT, "Chủ tịch Ủy ban MTTQ Việt Nam phường");
        posts.put(BodyKind.WOMEN, "Chủ tịch Hội Liên hiệp Phụ nữ phường");
        posts.put(BodyKind.FARMERS, "Chủ tịch Hội Nông dân phường");
        posts.put(BodyKind.VETERANS, "Chủ tịch Hội Cựu chiến binh phường");
        posts.put(BodyKind.YOUTH, "Bí thư Đoàn phường");
        posts.put(BodyKind.RED_CROSS, "Chủ tịch Hội Chữ thập đỏ phường");
        posts.forEach((kind, post) -> bodies.first(kind, SET_UP)
                .flatMap(body -> bodies.lead(body.id(), SET_UP))
                .ifPresent(lead -> all.add(join(
                        Committee.STEERING,
                        decision,
                        lead.user(),
                        lead.name(),
                        post,
                        Position.MEMBER,
                        Optional.of(lead.body()),
                        SET_UP))));
        List<Area> areas = register.areas(SET_UP);
        for (int at = 0; at < all.size(); at++) {
            List<UUID> own = new ArrayList<>();
            for (int group = at; group < areas.size(); group += all.size()) {
                own.add(areas.get(group).id());
            }
            assignments.give(all.get(at), own, SET_UP.plusDays(5));
        }
    }

    /** The head of the committee, the deputy and the standing member: they sign, lead and run. */
    private List<UUID> core(DemonstrationFounding founding, Committee committee, UUID decision, LocalDate from) {
        Optional<UUID> ward = bodies.first(BodyKind.WARD_COMMITTEE, from).map(Body::id);
        Optional<UUID> officer = bodies.first(BodyKind.OFFICER, from).map(Body::id);
        return List.of(
                join(
                        committee,
                        decision,
                        Optional.of(founding.account("phochutich")),
                        name("phochutich"),
                        "Phó Chủ tịch UBND phường",
                        Position.HEAD,
                        ward,
                        from),
                join(
                        committee,
                        decision,
                        Optional.of(founding.account("bcd")),
                        name("bcd"),
                        "Trưởng phòng Văn hóa - Xã hội",
                        Position.DEPUTY,
                        ward,
                        from),
                join(
                        committee,
                        decision,
                        Optional.of(founding.account("canbo")),
                        name("canbo"),
                        "Công chức Văn hóa - Xã hội",
                        Position.STANDING,
                        officer,
                        from));
    }

    private static String name(String account) {
        return DemonstrationAccount.all().stream()
                .filter(one -> one.userName().equals(account))
                .findFirst()
                .orElseThrow()
                .fullName();
    }

    private UUID join(
            Committee committee,
            UUID decision,
            Optional<UUID> user,
            String name,
            String post,
            Position position,
            Optional<UUID> body,
            LocalDate from) {
        UUID id = Ids.next();
        members.join(
                new CommitteeMember(id, committee, decision, user, name, post, position, body, from, Optional.empty()));
        return id;
    }

    /** The information officer comes in, and takes over what the member of the veterans had until the end of September. */
    private void renew(DemonstrationFounding founding) {
        UUID decision = Ids.next();
        members.decide(decision, Committee.STEERING, "12/QĐ-UBND", RENEWED);
        UUID joined = join(
                Committee.STEERING,
                decision,
                Optional.empty(),
                "Trịnh Gia Huy",
                "Cán bộ truyền thanh",
                Position.MEMBER,
                bodies.first(BodyKind.INFORMATION, RENEWED).map(Body::id),
                RENEWED);
        members.on(Committee.STEERING, LEFT).stream()
                .filter(one -> one.post().contains("Cựu chiến binh"))
                .findFirst()
                .ifPresent(leaving -> {
                    List<UUID> own = assignments.all().stream()
                            .filter(one -> one.member().equals(leaving.id()))
                            .map(GroupAssignment::area)
                            .toList();
                    members.leave(leaving.id(), LEFT);
                    assignments.give(joined, own, LEFT.plusDays(6));
                });
        UUID review = Ids.next();
        members.decide(review, Committee.REVIEW, "310/QĐ-UBND", REVIEW);
        core(founding, Committee.REVIEW, review, REVIEW);
        join(
                Committee.REVIEW,
                review,
                Optional.empty(),
                "Huỳnh Thị Kim Yến",
                "Chủ tịch Ủy ban MTTQ Việt Nam phường",
                Position.MEMBER,
                bodies.first(BodyKind.FRONT, REVIEW).map(Body::id),
                REVIEW);
    }
}
