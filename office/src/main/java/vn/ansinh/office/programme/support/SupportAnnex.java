package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.programme.help.HelpNeeds;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.plan.PlanAnnex;

/** Phụ lục của kế hoạch: the lines of the year that are drafted or agreed; kept as they are when the plan is issued. */
@Component
public class SupportAnnex implements PlanAnnex {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<AnnexRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final SupportLines lines;
    private final WritingSupport writing;
    private final HelpedHouseholds households;
    private final HelpNeeds needs;

    SupportAnnex(
            JdbcClient sql, SupportLines lines, WritingSupport writing, HelpedHouseholds households, HelpNeeds needs) {
        this.sql = sql;
        this.lines = lines;
        this.writing = writing;
        this.households = households;
        this.needs = needs;
    }

    /** The annex as it was issued. */
    public record Kept(UUID plan, UUID document, LocalDate day, List<AnnexRow> rows) {
        public Kept {
            rows = List.copyOf(rows);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Kept> kept(int year) {
        return sql.sql("select * from programme.support_annex where year = :year order by recorded_at desc limit 1")
                .param("year", year)
                .query((row, n) -> new Kept(
                        row.getObject("plan_id", UUID.class),
                        row.getObject("document_id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        JSON.readValue(row.getString("rows"), ROWS)))
                .optional();
    }

    /** As it would be issued on the day. */
    @Transactional(readOnly = true)
    public List<AnnexRow> rows(int year, LocalDate day) {
        return rows(carried(year, day), day);
    }

    private List<SupportLine> carried(int year, LocalDate day) {
        return lines.of(year, day).stream()
                .filter(line -> line.isAgreed() || line.state() == SupportStep.State.DRAFT)
                .toList();
    }

    private List<AnnexRow> rows(List<SupportLine> carried, LocalDate day) {
        if (carried.isEmpty()) {
            return List.of();
        }
        Map<UUID, HelpedHousehold> known =
                households.on(day).stream().collect(Collectors.toMap(HelpedHousehold::id, Function.identity()));
        Map<UUID, List<SupportLine>> byHome = carried.stream()
                .collect(Collectors.groupingBy(line -> line.home().id(), LinkedHashMap::new, Collectors.toList()));
        List<AnnexRow> rows = new ArrayList<>();
        byHome.forEach((id, of) -> {
            SupportLine.Home home = of.getFirst().home();
            rows.add(new AnnexRow(
                    id,
                    home.code(),
                    home.areaName(),
                    home.head(),
                    home.address(),
                    home.people(),
                    home.status(),
                    Optional.ofNullable(known.get(id)).map(this::causes).orElse(""),
                    of.stream().map(line -> line(line)).toList()));
        });
        return rows;
    }

    private String causes(HelpedHousehold one) {
        return String.join("; ", needs.inGeneralWords(one.causes(), Language.VIETNAMESE));
    }

    private static AnnexRow.Line line(SupportLine line) {
        return new AnnexRow.Line(
                line.id(),
                line.wanted().need(),
                line.formOnPaper(),
                line.wanted().money().stream()
                        .map(money -> new AnnexRow.Money(
                                money.source(),
                                money.amount().isPresent() ? money.amount().getAsLong() : null))
                        .toList(),
                line.responsible(),
                line.wanted().deadline(),
                result(line),
                line.wanted().note());
    }

    /** In words of papers; nothing while nothing was done. */
    static String result(SupportLine line) {
        String given = line.given() == 0 ? "" : ", đã trao " + VietnameseNumbers.digits(line.given()) + " đồng";
        return line.doneOn()
                .map(day -> "Xong ngày " + VietnameseDates.inShort(day) + given)
                .orElse(line.progress().stream().noneMatch(SupportProgress::counts) ? "" : "Được một phần" + given);
    }

    static String title(int year) {
        return "Phương án hỗ trợ hộ nghèo, hộ cận nghèo năm " + year;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Held> held(int year, LocalDate day) {
        List<AnnexRow> rows = kept(year).map(Kept::rows).orElseGet(() -> rows(year, day));
        AnnexTotals totals = AnnexTotals.of(rows);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Held(
                        title(year), totals.households(), totals.people(), "/programme/support/annex?year=" + year));
    }

    @Override
    @Transactional
    public List<NewFile> keep(Enclosing plan) {
        List<SupportLine> carried = carried(plan.year(), plan.day());
        if (carried.isEmpty()) {
            return List.of();
        }
        List<AnnexRow> rows = rows(carried, plan.day());
        writing.issue(
                carried.stream()
                        .filter(line -> line.state() == SupportStep.State.DRAFT)
                        .toList(),
                plan.plan(),
                plan.day());
        sql.sql("""
                insert into programme.support_annex (ward_id, plan_id, year, document_id, on_day, rows, recorded_by)
                values (platform.ward(), :plan, :year, :document, :day, :rows::jsonb, platform.app_user())
                """)
                .param("plan", plan.plan())
                .param("year", plan.year())
                .param("document", plan.document())
                .param("day", plan.day())
                .param("rows", JSON.writeValueAsString(rows))
                .update();
        AdministrativeDocument paper = SupportAnnexPaper.of(
                plan.year(),
                rows,
                plan.issuer(),
                new Standing.Unnumbered(plan.day()),
                Optional.of(SupportAnnexPaper.enclosed(plan.written(), plan.day())),
                plan.signature().forCommittee());
        return List.of(
                file(plan.year(), paper, Format.DOCX),
                file(plan.year(), paper, Format.PDF),
                file(plan.year(), paper, Format.XLSX));
    }

    private static NewFile file(int year, AdministrativeDocument paper, Format format) {
        return new NewFile(
                "phu-luc-phuong-an-ho-tro-" + year + "." + format.extension(),
                format.mediaType(),
                Rendering.render(paper, format));
    }
}
