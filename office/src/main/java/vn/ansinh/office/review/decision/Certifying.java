package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.Numbered;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Round;

/**
 * Cấp giấy chứng nhận after a signed decision: a household that has one gets the box of the year confirmed, one that has none a new
 * one, and of one that left the lists it ends. Doing it again does nothing again.
 */
@Component
class Certifying {
    private final Decisions decisions;
    private final Certificates certificates;
    private final DecisionPapers papers;
    private final Issuing issuing;
    private final Register register;
    private final JdbcClient sql;

    Certifying(
            Decisions decisions,
            Certificates certificates,
            DecisionPapers papers,
            Issuing issuing,
            Register register,
            JdbcClient sql) {
        this.decisions = decisions;
        this.certificates = certificates;
        this.papers = papers;
        this.issuing = issuing;
        this.register = register;
        this.sql = sql;
    }

    /** How many were issued, confirmed and ended. */
    record Done(int issued, int confirmed, int ended) {}

    /** A household for which something is to be done, with the decision that says so. */
    record Due(Decision decision, Decision.Line line) {}

    /** Households of a review for which nothing was done yet; of several decisions on one the latest counts. Papers of earlier years stay as they are. */
    @Transactional(readOnly = true)
    public List<Due> due(Round round) {
        if (!round.isOfLists()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> confirmed = certificates.confirmed();
        Map<UUID, LocalDate> lastConfirmed = certificates.lastConfirmed();
        Map<UUID, Due> latest = new LinkedHashMap<>();
        for (Decision decision : decisions.of(round.id())) {
            if (decision.isSigned() && !decision.isOnPaper()) {
                decision.lines().forEach(line -> latest.putIfAbsent(line.household(), new Due(decision, line)));
            }
        }
        return latest.values().stream()
                .filter(due -> isOpen(due, confirmed, lastConfirmed))
                .toList();
    }

    /** What later decisions made of a certificate is not undone by an earlier one. */
    private static boolean isOpen(Due due, Map<UUID, Set<UUID>> confirmed, Map<UUID, LocalDate> lastConfirmed) {
        UUID household = due.line().household();
        if (due.line().isRecognised()) {
            return !confirmed.getOrDefault(due.decision().id(), Set.of()).contains(household);
        }
        LocalDate signed = due.decision().end().orElseThrow().day();
        return Optional.ofNullable(lastConfirmed.get(household))
                .filter(last -> !last.isAfter(signed))
                .isPresent();
    }

    /** The year of which the box is confirmed: the one after an annual review, that of the decision otherwise. */
    static int year(Round round, LocalDate decided) {
        return round.isAnnual() ? round.year() + 1 : decided.getYear();
    }

    @Transactional
    public Done certify(Round round, LocalDate day, String signer) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('review.certificates ' || platform.ward(), 0))")
                .query()
                .listOfRows();
        Map<UUID, Certificate> inForce = certificates.inForce();
        Map<UUID, String> ethnicities = ethnicities(day);
        IssuingBody issuer = papers.issuer(day);
        int issued = 0;
        int confirmed = 0;
        int ended = 0;
        for (Due due : due(round)) {
            Decision.Line line = due.line();
            Decision.End end = due.decision().end().orElseThrow();
            String cited = issuing.cited(end.document().orElseThrow()).orElseThrow();
            Optional<Certificate> has = Optional.ofNullable(inForce.get(line.household()));
            if (!line.isRecognised()) {
                certificates.end(
                        has.orElseThrow().id(),
                        end.day(),
                        "Theo Quyết định số " + cited,
                        Optional.of(due.decision().id()));
                issuing.link(end.document().orElseThrow(), has.orElseThrow().document(), Issuing.Link.ENDS);
                ended++;
            } else if (has.isPresent()) {
                certificates.confirm(
                        has.get().id(),
                        year(round, end.day()),
                        line.becomes(),
                        due.decision().id());
                confirmed++;
            } else {
                CertificatePaper.Facts facts = new CertificatePaper.Facts(
                        line.headName(),
                        ethnicities.getOrDefault(line.household(), ""),
                        line.code(),
                        address(line, issuer),
                        members(line.household(), end.day()),
                        year(round, end.day()),
                        line.becomes(),
                        cited,
                        Optional.empty());
                issue(facts, line.household(), due.decision().id(), issuer, day, signer, Optional.empty(), "");
                issued++;
            }
        }
        return new Done(issued, confirmed, ended);
    }

    /**
     * Cấp lại: a certificate with the members of the day takes the place of one in force, with the years that it had.
     *
     * @param reason why, as that a child was born
     */
    @Transactional
    public void again(Certificate old, Household household, LocalDate day, String signer, String reason) {
        Certificate.Year latest = old.years().getLast();
        IssuingBody issuer = papers.issuer(day);
        String place = Stream.of(Optional.ofNullable(household.address()), Optional.ofNullable(household.areaName()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        CertificatePaper.Facts facts = new CertificatePaper.Facts(
                household.headName(),
                ethnicities(day).getOrDefault(household.id(), ""),
                household.code(),
                place + ", " + issuer.areaName(),
                members(household.id(), day),
                latest.year(),
                latest.status(),
                decisions.cited(latest.decision()),
                Optional.of(old.number()));
        UUID document =
                issue(facts, household.id(), latest.decision(), issuer, day, signer, Optional.of(old.id()), reason);
        issuing.link(document, old.document(), Issuing.Link.REPLACES);
        certificates.end(old.id(), day, "Cấp lại: " + reason, Optional.empty());
    }

    private UUID issue(
            CertificatePaper.Facts facts,
            UUID household,
            UUID decision,
            IssuingBody issuer,
            LocalDate day,
            String signer,
            Optional<UUID> replaces,
            String reason) {
        UUID document = Ids.next();
        UUID certificate = Ids.next();
        Numbered numbered = issuing.issue(
                new NewDocument(
                        document,
                        DocumentKind.CERTIFICATE.symbol(issuer).orElseThrow(),
                        day,
                        DocumentKind.CERTIFICATE.title(),
                        "Hộ nghèo, hộ cận nghèo: hộ ông/bà " + facts.head() + ", mã hộ " + facts.code(),
                        issuer.shortName(),
                        signer,
                        List.of("Hộ ông/bà " + facts.head()),
                        "review-certificate"),
                given -> {
                    AdministrativeDocument paper = CertificatePaper.of(
                            facts,
                            issuer,
                            new Standing.Issued(given.number(), day, Optional.of(given.checkCode())),
                            Signature.deputyForChair(Optional.of(signer)));
                    return List.of(Format.DOCX, Format.PDF).parallelStream()
                            .map(format -> Signing.file("giay-chung-nhan", paper, format))
                            .toList();
                });
        certificates.add(certificate, household, decision, document, numbered.written(), day, replaces, reason);
        certificates.confirm(certificate, facts.firstYear(), facts.status(), decision);
        return document;
    }

    static String address(Decision.Line line, IssuingBody issuer) {
        return (line.address().isEmpty() ? "" : line.address() + ", ")
                + line.group().name() + ", " + issuer.areaName();
    }

    private Map<UUID, String> ethnicities(LocalDate day) {
        Map<UUID, String> found = new HashMap<>();
        sql.sql("""
                select h.household_id, o.ethnic_group from registry.households_on(:day) h
                join registry.origins_on(:day) o on o.person_id = h.head_id
                where h.household_id in (select c.household_id from review.decision_household c) and o.ethnic_group is not null
                """).param("day", day).query(row -> {
            found.put(row.getObject("household_id", UUID.class), row.getString("ethnic_group"));
        });
        return found;
    }

    private List<CertificatePaper.Person> members(UUID household, LocalDate day) {
        return register.members(household, day).stream().map(Certifying::person).toList();
    }

    static CertificatePaper.Person person(Member member) {
        return new CertificatePaper.Person(
                member.name().written(),
                member.relation().vietnamese(),
                member.birth() == null
                        ? ""
                        : Objects.requireNonNull(member.birth()).written(),
                member.sex() == null ? "" : Objects.requireNonNull(member.sex()).vietnamese());
    }
}
