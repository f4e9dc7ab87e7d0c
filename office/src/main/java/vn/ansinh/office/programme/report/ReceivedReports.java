package vn.ansinh.office.programme.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;

/** Báo cáo nhận từ nơi khác: data files that were taken in. */
@Component
public class ReceivedReports {
    private static final int LONGEST = 1_000_000;

    private final JdbcClient sql;
    private final Register register;
    private final Today today;

    ReceivedReports(JdbcClient sql, Register register, Today today) {
        this.sql = sql;
        this.register = register;
        this.today = today;
    }

    /** One that was taken in. */
    public record Received(UUID id, PeriodicFile file) {
        public String sender() {
            return file.report().ward() + ", " + file.report().province();
        }

        public String code() {
            return file.report().code();
        }

        public String kind() {
            return file.report().kindName();
        }

        public ReportPeriod period() {
            return file.report().period();
        }

        public String number() {
            return file.report().number();
        }

        public LocalDate day() {
            return file.report().on();
        }

        public LocalDate cutOff() {
            return LocalDate.parse(file.report().cutOff());
        }

        public List<PeriodicTable> tables() {
            return file.report().tables();
        }

        public String address() {
            return "/programme/reports/received/" + id;
        }

        /** Of its kind and period, over all senders. */
        public String sumAddress() {
            return "/programme/reports/received/sum?kind=" + file.report().kind() + "&span="
                    + file.report().span() + "&first=" + file.report().first();
        }
    }

    /**
     * A file as it was read.
     *
     * @param faults what stands against taking it in
     * @param isNewer whether an earlier one of the same sender and period is kept, of which this takes the place
     */
    public record Look(Optional<Received> read, List<Said> faults, boolean isNewer) {
        public Look {
            faults = List.copyOf(faults);
        }

        static Look refused(Said fault) {
            return new Look(Optional.empty(), List.of(fault), false);
        }
    }

    /** Reads a file and says who sent what, and what is wrong with it. */
    @Transactional(readOnly = true)
    public Look look(String text) {
        if (text.length() > LONGEST) {
            return Look.refused(Said.of("periodic.file.long"));
        }
        PeriodicFile file;
        try {
            file = PeriodicJson.file(text);
        } catch (JacksonException | IllegalArgumentException wrong) {
            return Look.refused(Said.of("periodic.file.format"));
        }
        if (!file.format().equals(PeriodicFile.FORMAT)) {
            return Look.refused(Said.of("periodic.file.format"));
        }
        if (file.version() != PeriodicFile.VERSION) {
            return Look.refused(Said.of("periodic.file.version", file.version(), PeriodicFile.VERSION));
        }
        if (!file.isAsHashed()) {
            return Look.refused(Said.of("periodic.file.hash"));
        }
        PeriodicFile.Report report = file.report();
        List<Said> faults = new ArrayList<>();
        if (report.code().isBlank()) {
            faults.add(Said.of("periodic.file.no-code"));
        }
        boolean isOurs = register.ward(today.date())
                .filter(ward -> report.code().equals(ward.unitCode()))
                .isPresent();
        if (isOurs) {
            faults.add(Said.of("periodic.file.ours"));
        }
        List<Received> before = all().stream()
                .filter(one -> isSame(one.file().report(), report))
                .toList();
        if (before.stream().anyMatch(one -> one.file().sha256().equals(file.sha256()))) {
            faults.add(Said.of("periodic.file.again"));
        } else if (before.stream().anyMatch(one -> one.day().isAfter(report.on()))) {
            faults.add(Said.of(
                    "periodic.file.older", report.on(), before.getFirst().day()));
        }
        return new Look(Optional.of(new Received(new UUID(0, 0), file)), faults, !before.isEmpty() && faults.isEmpty());
    }

    private static boolean isSame(PeriodicFile.Report one, PeriodicFile.Report other) {
        return one.code().equals(other.code())
                && one.kind().equals(other.kind())
                && one.period().equals(other.period());
    }

    /** Keeps a file against which nothing stands; sent twice it is kept once. */
    @Transactional
    public Look take(UUID id, String text) {
        Look look = look(text);
        if (!look.faults().isEmpty()) {
            return look;
        }
        PeriodicFile file = look.read().orElseThrow().file();
        PeriodicFile.Report report = file.report();
        sql.sql("""
                insert into programme.received_report (ward_id, received_id, sender_code, sender, kind, span, first_day, last_day,
                    written, on_day, sha256, content, recorded_by)
                values (platform.ward(), :id, :code, :sender, :kind, :span, :first, :last, :written, :day, :hash, :content::jsonb,
                    platform.app_user())
                on conflict do nothing
                """)
                .param("id", id)
                .param("code", report.code())
                .param("sender", report.ward())
                .param("kind", report.kind())
                .param("span", report.span())
                .param("first", report.period().first())
                .param("last", report.period().last())
                .param("written", report.number())
                .param("day", report.on())
                .param("hash", file.sha256())
                .param("content", PeriodicJson.write(file))
                .update();
        return look;
    }

    /** By sender, the latest period first; of one period what was issued last comes first. */
    @Transactional(readOnly = true)
    public List<Received> all() {
        return sql.sql("""
                select received_id, content from programme.received_report
                order by last_day desc, kind, sender, sender_code, on_day desc, recorded_at desc
                """)
                .query((row, n) -> new Received(
                        row.getObject("received_id", UUID.class), PeriodicJson.file(row.getString("content"))))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Received> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Of each sender the last one of a kind for a period. */
    @Transactional(readOnly = true)
    public List<Received> of(String kind, ReportPeriod period) {
        Map<String, Received> last = new LinkedHashMap<>();
        all().stream()
                .filter(one ->
                        one.file().report().kind().equals(kind) && one.period().equals(period))
                .forEach(one -> last.putIfAbsent(one.file().report().code(), one));
        return List.copyOf(last.values());
    }

    /** What a file of ours would be: the bytes as text. */
    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
