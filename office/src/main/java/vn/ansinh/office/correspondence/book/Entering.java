package vn.ansinh.office.correspondence.book;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.DocumentFiles;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Register;

/** Vào sổ by hand: what came in, and what was issued outside the program with a number of its own. */
@Component
class Entering {
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final JdbcClient sql;
    private final Book book;
    private final SeriesBook series;
    private final DocumentFiles files;
    private final AnswersToArrivals answering;
    private final Register register;
    private final Today today;

    Entering(
            JdbcClient sql,
            Book book,
            SeriesBook series,
            DocumentFiles files,
            AnswersToArrivals answering,
            Register register,
            Today today) {
        this.sql = sql;
        this.book = book;
        this.series = series;
        this.files = files;
        this.answering = answering;
        this.register = register;
        this.today = today;
    }

    /** Nothing wrong means that it stands in the register, and did already if the form was sent twice. */
    @Transactional
    public Faults enter(UUID id, EntryTyped typed, List<NewFile> sent) {
        if (book.find(id).isPresent()) {
            return Faults.NONE;
        }
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> dated = WrittenDate.read(typed.dated(), today.date());
        checkWords(typed, wrong);
        if (dated.isEmpty() || dated.get().isAfter(today.date()) || dated.get().isBefore(EARLIEST)) {
            wrong.put("dated", Said.of("correspondence.fault.dated", today.date()));
        }
        Optional<LocalDate> due = answerBy(typed, wrong);
        Optional<Entry> entry = typed.isOut() ? outgoing(typed, dated, wrong) : incoming(typed, dated, wrong);
        if (!wrong.isEmpty() || entry.isEmpty()) {
            return new Faults(wrong);
        }
        insert(id, typed, dated.orElseThrow(), entry.get());
        due.ifPresent(day -> answering.keep(id, Answer.State.DUE, day, "", Optional.empty()));
        sent.forEach(
                file -> files.keep(id, typed.isOut() ? DocumentFiles.Kind.SIGNED : DocumentFiles.Kind.RECEIVED, file));
        return Faults.NONE;
    }

    private Optional<LocalDate> answerBy(EntryTyped typed, Map<String, Said> wrong) {
        Optional<LocalDate> arrived = WrittenDate.read(typed.arrived(), today.date());
        if (typed.isOut() || typed.answerBy().isBlank() || arrived.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Said> found = new LinkedHashMap<>();
        Optional<LocalDate> due = answering.due(arrived.get(), typed.answerBy(), found);
        found.values().forEach(why -> wrong.put("answerBy", why));
        return due;
    }

    private static void checkWords(EntryTyped typed, Map<String, Said> wrong) {
        if (typed.subject().isBlank() || typed.subject().strip().length() > LONGEST) {
            wrong.put("subject", Said.of("correspondence.fault.subject", LONGEST));
        }
        if (!typed.isOut()
                && (typed.issuer().isBlank() || typed.issuer().strip().length() > LONGEST_NAME)) {
            wrong.put("issuer", Said.of("correspondence.fault.issuer", LONGEST_NAME));
        }
        if (typed.signer().strip().length() > LONGEST_NAME) {
            wrong.put("signer", Said.of("correspondence.fault.long", LONGEST_NAME));
        }
        if (typed.title().strip().length() > LONGEST_NAME) {
            wrong.put("title", Said.of("correspondence.fault.long", LONGEST_NAME));
        }
        if (typed.recipients().lines().anyMatch(line -> line.strip().length() > LONGEST_NAME)) {
            wrong.put("recipients", Said.of("correspondence.fault.long", LONGEST_NAME));
        }
    }

    /** What the register gives beside what was typed. */
    private record Entry(String symbol, int year, int number, String written, LocalDate registered, String issuer) {}

    private Optional<Entry> incoming(EntryTyped typed, Optional<LocalDate> dated, Map<String, Said> wrong) {
        String written = composed(typed.written());
        if (written.isEmpty() || written.length() > LONGEST_NAME) {
            wrong.put("written", Said.of("correspondence.fault.written-in"));
        }
        Optional<LocalDate> arrived = WrittenDate.read(typed.arrived(), today.date());
        if (arrived.isEmpty()
                || arrived.get().isAfter(today.date())
                || dated.filter(day -> arrived.get().isBefore(day)).isPresent()) {
            wrong.put("arrived", Said.of("correspondence.fault.arrived", today.date()));
        }
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = arrived.orElseThrow();
        String issuer = composed(typed.issuer());
        int number = sql.sql("select correspondence.next_arrival(:year)")
                .param("year", day.getYear())
                .query(Integer.class)
                .single();
        // asked after the number, which only one has at a time
        Optional<Integer> already = sql.sql("""
                select number from correspondence.document
                where direction = 'in' and lower(written) = lower(:written) and lower(issuer) = lower(:issuer) and dated = :dated
                order by registered_on, number limit 1
                """)
                .param("written", written)
                .param("issuer", issuer)
                .param("dated", dated.orElseThrow())
                .query(Integer.class)
                .optional();
        if (already.isPresent()) {
            wrong.put("written", Said.of("correspondence.fault.arrived-already", String.valueOf(already.get())));
            return Optional.empty();
        }
        String symbol = written.substring(written.indexOf('/') + 1).strip();
        return Optional.of(new Entry(symbol.isEmpty() ? written : symbol, day.getYear(), number, written, day, issuer));
    }

    private Optional<Entry> outgoing(EntryTyped typed, Optional<LocalDate> dated, Map<String, Said> wrong) {
        Optional<WrittenNumber> read = WrittenNumber.read(typed.written());
        if (read.isEmpty()) {
            wrong.put("written", Said.of("correspondence.fault.written-out"));
        }
        if (!wrong.isEmpty() || read.isEmpty() || dated.isEmpty()) {
            return Optional.empty();
        }
        int year = dated.get().getYear();
        WrittenNumber number = new WrittenNumber(
                read.get().number(), WrittenNumber.spelt(read.get().symbol(), book.symbols()));
        // waits for whoever is being given a number of this series
        series.next(number.symbol(), year);
        Optional<RegisteredDocument> given = book.issued(number.symbol(), year, number.number());
        if (given.isPresent()) {
            wrong.put(
                    "written",
                    Said.of(
                            "correspondence.fault.given",
                            number.written(),
                            String.valueOf(year),
                            given.get().dated(),
                            given.get().titled()));
            return Optional.empty();
        }
        Optional<String> lost = series.lost(number.symbol(), year, number.number());
        if (lost.isPresent()) {
            wrong.put("written", Said.of("correspondence.fault.given-lost", number.written(), lost.get()));
            return Optional.empty();
        }
        return Optional.of(
                new Entry(number.symbol(), year, number.number(), number.written(), today.date(), ward(dated.get())));
    }

    private String ward(LocalDate day) {
        return WardOffice.on(
                        register.ward(day)
                                .or(() -> register.ward(today.date()))
                                .orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)),
                        day)
                .shortName();
    }

    private void insert(UUID id, EntryTyped typed, LocalDate dated, Entry entry) {
        sql.sql("""
                insert into correspondence.document (ward_id, document_id, direction, symbol, year, number, written, dated,
                    registered_on, title, subject, issuer, signer, recipients, origin, registered_by)
                values (platform.ward(), :id, :direction, :symbol, :year, :number, :written, :dated, :registered, :title, :subject,
                    :issuer, :signer, :recipients::text[], '', platform.app_user())
                """)
                .param("id", id)
                .param("direction", typed.direction())
                .param("symbol", entry.symbol())
                .param("year", entry.year())
                .param("number", entry.number())
                .param("written", entry.written())
                .param("dated", dated)
                .param("registered", entry.registered())
                .param("title", composed(typed.title()).toUpperCase(Locale.ROOT))
                .param("subject", composed(typed.subject()))
                .param("issuer", entry.issuer())
                .param("signer", composed(typed.signer()))
                .param(
                        "recipients",
                        typed.recipients()
                                .lines()
                                .map(Entering::composed)
                                .filter(one -> !one.isEmpty())
                                .distinct()
                                .toArray(String[]::new))
                .update();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }
}
