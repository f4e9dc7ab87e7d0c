package vn.ansinh.office.benefit.roll;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRefused;

/** What came of a whole list, from the spreadsheet that comes back: looked at first, kept then, taken back where it was wrong. */
@Controller
@Requires(UseCase.KEEP_ROLL)
class RollFilePages {
    private static final int LONGEST = 300;

    private final RollPages pages;
    private final SupportRolls rolls;
    private final RollResults results;
    private final RollColumns columns;
    private final Words words;
    private final Today today;

    RollFilePages(
            RollPages pages, SupportRolls rolls, RollResults results, RollColumns columns, Words words, Today today) {
        this.pages = pages;
        this.rolls = rolls;
        this.results = results;
        this.columns = columns;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/rolls/lists/{id}/results")
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable UUID id) {
        return page(pages.find(id), List.of(), Map.of(), Faults.NONE);
    }

    private ModelAndView page(Roll roll, List<RollResultFile.Row> rows, Map<String, String> typed, Faults faults) {
        return new ModelAndView("roll/results")
                .addObject("roll", roll)
                .addObject("rows", rows)
                .addObject("deed", Ids.next().toString())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private ModelAndView refused(Roll roll, Said why, Map<String, String> typed, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(roll, List.of(), typed, new Faults(Map.of("file", why)));
    }

    /** Shows what the spreadsheet says; nothing is kept yet. */
    @PostMapping("/rolls/lists/{id}/results/read")
    @Transactional(readOnly = true)
    public ModelAndView read(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam MultipartFile file,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        if (!roll.isSent()) {
            return refused(roll, Said.of("roll.fault.moved"), typed, response);
        }
        try {
            Optional<List<RollResultFile.Row>> rows = new RollResultFile(rolls.lines(id), heads(roll))
                    .read(SheetFile.open(
                            file.getBytes(),
                            Optional.ofNullable(file.getOriginalFilename()).orElse("")));
            return rows.filter(found -> !found.isEmpty())
                    .map(found -> page(roll, found, typed, Faults.NONE))
                    .orElseGet(() -> refused(roll, Said.of("roll.fault.file"), typed, response));
        } catch (SheetRefused unreadable) {
            return refused(
                    roll,
                    Said.of(unreadable.why().key(), unreadable.why().arguments().toArray()),
                    typed,
                    response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The heads of the ward, and the usual ones in both languages. */
    private Map<String, RollColumn> heads(Roll roll) {
        Map<String, RollColumn> heads = new HashMap<>();
        for (RollColumn each : RollColumn.values()) {
            for (Language language : Language.values()) {
                heads.put(words.text(language, "roll.column." + each.code()), each);
            }
        }
        columns.of(roll.kind()).stream()
                .filter(one -> !one.head().isEmpty())
                .forEach(one -> heads.put(one.head(), one.column()));
        return heads;
    }

    /** Keeps the rows that were looked at. */
    @PostMapping("/rolls/lists/{id}/results/keep")
    @Transactional
    public ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        Map<String, String> typed = new LinkedHashMap<>(sent.toSingleValueMap());
        Optional<LocalDate> day = WrittenDate.read(typed.getOrDefault("day", ""), today.date())
                .filter(one -> !one.isAfter(today.date()))
                .filter(one -> !one.isBefore(roll.sentOn().orElse(LocalDate.MAX)));
        if (day.isEmpty()) {
            return refused(roll, Said.of("roll.fault.result-day"), typed, response);
        }
        int part = typed.getOrDefault("part", "1").equals("2") && roll.kind().parts() > 1 ? 2 : 1;
        Map<String, RollLine> lines = rolls.lines(id).stream()
                .filter(RollLine::isCarriedOut)
                .collect(Collectors.toMap(one -> one.id().toString(), one -> one));
        Map<UUID, RollResults.Entry> entries = new LinkedHashMap<>();
        for (String row : sent.getOrDefault("row", List.of())) {
            entry(row, part, lines).ifPresent(one -> entries.put(one.line(), one));
        }
        if (entries.isEmpty()) {
            return refused(roll, Said.of("roll.fault.file"), typed, response);
        }
        results.record(deed, day.get(), new ArrayList<>(entries.values()));
        Flash.done(response, "roll.recorded-all", entries.size());
        return new ModelAndView("redirect:" + roll.address());
    }

    private static Optional<RollResults.Entry> entry(String row, int part, Map<String, RollLine> lines) {
        String[] said = row.split("\\|", 4);
        RollLine line = lines.get(said[0]);
        if (said.length != 4 || line == null || said[2].length() > LONGEST || said[3].length() > LONGEST) {
            return Optional.empty();
        }
        return RollResult.Outcome.ofCode(said[1])
                .filter(outcome -> outcome == RollResult.Outcome.DONE || !said[3].isEmpty())
                .map(outcome -> new RollResults.Entry(line.id(), part, outcome, said[2], said[3]));
    }

    /** Takes what was written down in one go back. */
    @PostMapping("/rolls/lists/{id}/results/{deed}/withdraw")
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID deed,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Roll roll = pages.find(id);
        if (reason.isBlank() || reason.length() > LONGEST || !results.withdraw(id, deed, reason.strip())) {
            Flash.warn(response, "roll.not-taken-back");
        } else {
            Flash.done(response, "roll.taken-back");
        }
        return new ModelAndView("redirect:" + roll.address() + "#results");
    }
}
