package vn.ansinh.office.benefit.application;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;

/** Trình ký from a file that was appraised: a grant of what the law gives today, or a refusal with its reason. */
@Component
public class DecidingApplication {
    private static final int LONGEST = 300;
    private static final int LONGEST_REASON = 1000;

    private final Applications applications;
    private final AppraisingApplication appraising;
    private final SupportPeople people;
    private final FirstMonths months;
    private final SupportSigning signing;
    private final Today today;

    DecidingApplication(
            Applications applications,
            AppraisingApplication appraising,
            SupportPeople people,
            FirstMonths months,
            SupportSigning signing,
            Today today) {
        this.applications = applications;
        this.appraising = appraising;
        this.people = people;
        this.months = months;
        this.signing = signing;
        this.today = today;
    }

    /** Lays a grant before the signer, or marks in the form what stands against it. */
    @Transactional
    public void grant(Application file, SupportForm form) {
        Optional<UUID> id = ready(file, form);
        List<Finding> chosen = applications.findings(file.id()).stream()
                .filter(one -> one.isProposed() && form.isTicked("grant-" + one.benefit()))
                .toList();
        if (chosen.isEmpty()) {
            form.fault("grant", Said.of("application.fault.nothing"));
        }
        if (applications.papers(file.id()).stream().anyMatch(ListedPaper::isLacking)) {
            form.fault("grant", Said.of("application.fault.lacking"));
        }
        if (form.isRight() && !appraising.find(file, today.date()).containsAll(chosen)) {
            form.fault("grant", Said.of("application.fault.stale"));
        }
        Optional<SupportPeople.About> about = about(file);
        if (about.isEmpty()) {
            form.fault("grant", Said.of("application.appraise.nobody"));
        }
        if (!form.isRight() || id.isEmpty() || about.isEmpty()) {
            return;
        }
        Optional<Payee> payee = Optional.of(payee(file, about.get(), form));
        Optional<YearMonth> from = month(form, "from");
        List<SupportDecision.Line> lines = new ArrayList<>();
        for (Finding one : chosen) {
            long byLaw = one.amount().orElseThrow();
            long amount = one.isMinimum() ? form.money("amount-" + one.benefit()) : byLaw;
            if (amount < byLaw) {
                form.fault("amount-" + one.benefit(), Said.of("application.fault.too-little", byLaw));
            }
            SupportDecision.Line line = line(
                    file,
                    lines.size(),
                    about.get(),
                    one,
                    amount,
                    file.event().isPresent() ? Optional.empty() : from,
                    payee);
            if (line.from().isEmpty()
                    && line.event().isEmpty()
                    && months.of(file.procedure(), line, today.date()).isEmpty()) {
                form.fault("from", Said.of("application.fault.from"));
            }
            lines.add(line);
        }
        if (form.isRight()) {
            submit(id.get(), SupportDecision.Kind.GRANT, file, "", lines);
        }
    }

    /** Lays a refusal with its reason before the signer. */
    @Transactional
    public void refuse(Application file, SupportForm form) {
        Optional<UUID> id = ready(file, form);
        String reason = form.words("reason", LONGEST_REASON);
        List<Finding> findings = applications.findings(file.id());
        SupportPeople.About about = about(file)
                .orElseGet(() -> new SupportPeople.About(file.code(), file.name(), "", "", Optional.empty()));
        if (form.isRight() && id.isPresent()) {
            Finding said = findings.isEmpty()
                    ? new Finding(file.benefit(), file.isPrivate(), "", Optional.empty(), false, "", "", "", false)
                    : findings.getFirst();
            submit(
                    id.get(),
                    SupportDecision.Kind.REFUSE,
                    file,
                    reason,
                    List.of(line(
                            file,
                            0,
                            about,
                            new Finding(
                                    file.benefit(),
                                    file.isPrivate(),
                                    said.outcome(),
                                    Optional.of(0L),
                                    false,
                                    "",
                                    said.isPrivate() ? "" : said.cited(),
                                    said.isPrivate() ? "" : said.sentence(),
                                    false),
                            0,
                            Optional.empty(),
                            Optional.empty())));
        }
    }

    private Optional<UUID> ready(Application file, SupportForm form) {
        if (file.state() != Application.State.APPRAISED) {
            form.fault("grant", Said.of("application.fault.appraise-first"));
        }
        return form.id("id");
    }

    private Optional<SupportPeople.About> about(Application file) {
        return people.of(
                file.household(),
                file.person(),
                file.event().map(day -> day.minusDays(1)).orElse(today.date()));
    }

    private void submit(
            UUID id, SupportDecision.Kind kind, Application file, String reason, List<SupportDecision.Line> lines) {
        signing.submit(
                new SupportDecision(
                        id,
                        kind,
                        file.procedure(),
                        today.date(),
                        reason,
                        Optional.empty(),
                        Optional.empty(),
                        lines,
                        Optional.empty()),
                file.due());
    }

    private static SupportDecision.Line line(
            Application file,
            int place,
            SupportPeople.About about,
            Finding finding,
            long amount,
            Optional<YearMonth> from,
            Optional<Payee> payee) {
        return new SupportDecision.Line(
                place,
                Optional.of(file.id()),
                Optional.empty(),
                file.household(),
                file.person(),
                finding.benefit(),
                finding.isPrivate(),
                about.name(),
                about.born(),
                about.address(),
                amount,
                finding.amount().orElse(0L),
                finding.rule(),
                finding.cited(),
                finding.sentence(),
                from,
                file.event(),
                "",
                payee);
    }

    private static Payee payee(Application file, SupportPeople.About about, SupportForm form) {
        Payee.Kind kind = Payee.Kind.ofCode(form.at("payee", "self")).orElse(Payee.Kind.OTHER);
        String name = form.maybe("payee-name", LONGEST);
        if (kind != Payee.Kind.SELF && name.isEmpty()) {
            form.fault("payee-name", Said.of("application.fault.words"));
        }
        if (kind == Payee.Kind.SELF && file.event().isPresent()) {
            form.fault("payee", Said.of("application.fault.payee-dead"));
        }
        String bank = form.maybe("bank", LONGEST);
        String account = form.maybe("account", 40);
        if (bank.isEmpty() != account.isEmpty()) {
            form.fault(bank.isEmpty() ? "bank" : "account", Said.of("application.fault.words"));
        }
        String called = name.isEmpty() ? about.name() : name;
        String holder = form.maybe("holder", LONGEST);
        return new Payee(
                kind,
                kind == Payee.Kind.SELF ? file.person() : Optional.empty(),
                called,
                bank.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Payee.Account(bank, account, holder.isEmpty() ? called : holder)));
    }

    /** A month as people write it: {@code 11/2026}. */
    static Optional<YearMonth> month(SupportForm form, String field) {
        String typed = form.at(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("(0?[1-9]|1[0-2])[/.-]20\\d\\d")) {
            form.fault(field, Said.of("application.fault.month"));
            return Optional.empty();
        }
        String[] parts = typed.split("[/.-]", -1);
        return Optional.of(YearMonth.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    }
}
