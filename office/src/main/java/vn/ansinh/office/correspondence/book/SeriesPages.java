package vn.ansinh.office.correspondence.book;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;

/** Dãy số: each series of a year with its gaps; from where it goes on, and which number was lost. */
@Controller
@Requires(UseCase.SEE_CORRESPONDENCE)
class SeriesPages {
    private static final int LONGEST = 300;

    private final SeriesBook series;
    private final Book book;
    private final Today today;

    SeriesPages(SeriesBook series, Book book, Today today) {
        this.series = series;
        this.book = book;
        this.today = today;
    }

    @GetMapping("/correspondence/series")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String year) {
        return page(year(year), Map.of(), Faults.NONE);
    }

    private int year(String typed) {
        return typed.matches("(19|20|21)\\d\\d") && Integer.parseInt(typed) >= 1990
                ? Integer.parseInt(typed)
                : today.date().getYear();
    }

    private ModelAndView page(int year, Map<String, String> typed, Faults faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("year", year);
        model.put(
                "years",
                Stream.concat(Stream.of(today.date().getYear(), year), series.years().stream())
                        .distinct()
                        .sorted((one, other) -> other - one)
                        .toList());
        model.put("series", series.of(year));
        model.put("symbols", book.symbols());
        model.put("typed", typed);
        model.put("faults", faults);
        return new ModelAndView("correspondence/series", model);
    }

    /** One form for both: {@code start} lets a series go on from the number, {@code lost} explains that it stands beside nothing. */
    @PostMapping("/correspondence/series")
    @Requires(UseCase.KEEP_CORRESPONDENCE)
    public ModelAndView change(
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        boolean isStart = !what.equals("lost");
        String spelt = WrittenNumber.spelt(
                Normalizer.normalize(symbol.strip(), Normalizer.Form.NFC),
                Stream.concat(Stream.of(SeriesBook.ARRIVALS), book.symbols().stream())
                        .toList());
        int of = year(year);
        Map<String, Said> wrong = new LinkedHashMap<>();
        if (spelt.isEmpty() || !spelt.matches("[^\\s/]\\S*") || spelt.length() > WrittenNumber.LONGEST_SYMBOL) {
            wrong.put("symbol", Said.of("correspondence.fault.symbol"));
        }
        int at = number.strip().matches("\\d{1,6}") ? Integer.parseInt(number.strip()) : 0;
        if (at < 1 || at > SeriesBook.HIGHEST) {
            wrong.put("number", Said.of("correspondence.fault.number", SeriesBook.HIGHEST));
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            wrong.put("reason", Said.of("correspondence.fault.reason", LONGEST));
        }
        if (!isStart && spelt.equals(SeriesBook.ARRIVALS)) {
            wrong.put("symbol", Said.of("correspondence.fault.symbol"));
        }
        if (wrong.isEmpty()) {
            Optional<Said> against =
                    isStart ? series.start(spelt, of, at, reason.strip()) : series.lose(spelt, of, at, reason.strip());
            against.ifPresent(why -> wrong.put("number", why));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    of, Map.of("what", what, "symbol", symbol, "number", number, "reason", reason), new Faults(wrong));
        }
        Flash.done(response, isStart ? "correspondence.series.started" : "correspondence.series.lost-noted");
        return new ModelAndView("redirect:/correspondence/series?year=" + of);
    }
}
