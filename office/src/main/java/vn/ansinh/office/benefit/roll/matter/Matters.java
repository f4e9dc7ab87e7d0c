package vn.ansinh.office.benefit.roll.matter;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** Matters of families with their stages, sums and pictures; a leader sees houses of the own groups alone. */
@Component
public class Matters {
    private static final String COUNTS = " and not exists (select from roll.matter_withdrawn w"
            + " where w.ward_id = x.ward_id and w.record_id = x.%s)";

    private final JdbcClient sql;
    private final Shelf photos;

    Matters(JdbcClient sql) {
        this.sql = sql;
        this.photos = new Shelf(sql, "roll.matter_photo", "photo_id", "matter_id");
    }

    /** Of a kind, as they stand on a day, by group and household. */
    @Transactional(readOnly = true)
    public List<Matter> of(MatterKind kind, LocalDate day) {
        Map<UUID, List<Matter.Step>> steps = steps(day);
        Map<UUID, List<Matter.Money>> money = money(day);
        return sql.sql("""
                select m.*, h.code, coalesce(h.area_name, '') as area, coalesce(p.name, h.head_name) as name
                from roll.matter m
                join registry.households_on(:day) h on h.household_id = m.household_id
                left join registry.members_on(:day) p on p.person_id = m.person_id
                where m.kind = :kind order by h.area_position, h.code, m.recorded_at, m.matter_id
                """)
                .param("day", day)
                .param("kind", kind.code())
                .query((row, n) -> {
                    UUID id = row.getObject("matter_id", UUID.class);
                    return new Matter(
                            id,
                            kind,
                            row.getString("code"),
                            row.getString("area"),
                            row.getString("name"),
                            row.getString("words"),
                            row.getString("body"),
                            steps.getOrDefault(id, List.of()),
                            money.getOrDefault(id, List.of()));
                })
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Matter> find(MatterKind kind, UUID id, LocalDate day) {
        return of(kind, day).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Map<UUID, List<Matter.Step>> steps(LocalDate day) {
        Map<UUID, List<Matter.Step>> steps = new HashMap<>();
        sql.sql("select x.* from roll.matter_step x where x.on_day <= :day" + COUNTS.formatted("step_id")
                        + " order by x.on_day, x.recorded_at, x.step_id")
                .param("day", day)
                .query(row -> {
                    steps.computeIfAbsent(row.getObject("matter_id", UUID.class), id -> new ArrayList<>())
                            .add(new Matter.Step(
                                    row.getObject("step_id", UUID.class),
                                    MatterStage.ofCode(row.getString("stage")).orElseThrow(),
                                    row.getObject("on_day", LocalDate.class),
                                    row.getString("note")));
                });
        return steps;
    }

    private Map<UUID, List<Matter.Money>> money(LocalDate day) {
        Map<UUID, List<Matter.Money>> money = new HashMap<>();
        sql.sql("select x.* from roll.matter_money x where x.on_day <= :day" + COUNTS.formatted("money_id")
                        + " order by x.on_day, x.recorded_at, x.money_id")
                .param("day", day)
                .query(row -> {
                    money.computeIfAbsent(row.getObject("matter_id", UUID.class), id -> new ArrayList<>())
                            .add(new Matter.Money(
                                    row.getObject("money_id", UUID.class),
                                    Matter.Source.ofCode(row.getString("source"))
                                            .orElseThrow(),
                                    row.getObject("on_day", LocalDate.class),
                                    row.getLong("amount"),
                                    row.getString("receipt")));
                });
        return money;
    }

    /** Somebody of a household. */
    public record Whose(UUID household, Optional<UUID> person) {}

    /** Begins one; sent twice it is begun once. */
    @Transactional
    public void begin(UUID id, MatterKind kind, Whose whose, String words, String body) {
        sql.sql("""
                insert into roll.matter (ward_id, matter_id, kind, household_id, person_id, words, body, recorded_by)
                values (platform.ward(), :id, :kind, :household, :person, :words, :body, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("kind", kind.code())
                .param("household", whose.household())
                .param("person", whose.person().orElse(null), Types.OTHER)
                .param("words", words)
                .param("body", body)
                .update();
    }

    @Transactional
    public void step(UUID matter, Matter.Step step) {
        sql.sql("""
                insert into roll.matter_step (ward_id, step_id, matter_id, on_day, stage, note, recorded_by)
                values (platform.ward(), :id, :matter, :day, :stage, :note, platform.app_user()) on conflict do nothing
                """)
                .param("id", step.id())
                .param("matter", matter)
                .param("day", step.day())
                .param("stage", step.stage().code())
                .param("note", step.note())
                .update();
    }

    @Transactional
    public void pay(UUID matter, Matter.Money money) {
        sql.sql("""
                insert into roll.matter_money (ward_id, money_id, matter_id, on_day, source, amount, receipt, recorded_by)
                values (platform.ward(), :id, :matter, :day, :source, :amount, :receipt, platform.app_user()) on conflict do nothing
                """)
                .param("id", money.id())
                .param("matter", matter)
                .param("day", money.day())
                .param("source", money.source().code())
                .param("amount", money.amount())
                .param("receipt", money.receipt())
                .update();
    }

    /** A step or a sum does not count any more. */
    @Transactional
    public void withdraw(UUID record, String reason) {
        sql.sql("""
                insert into roll.matter_withdrawn (ward_id, record_id, reason, recorded_by)
                values (platform.ward(), :id, :reason, platform.app_user()) on conflict do nothing
                """).param("id", record).param("reason", reason).update();
    }

    @Transactional(readOnly = true)
    public List<Shelf.Kept> photos(UUID matter) {
        return photos.of(matter);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> photo(UUID matter, UUID photo) {
        return photos.content(matter, photo);
    }

    @Transactional
    public void keep(UUID matter, CheckedFile photo) {
        photos.keep(matter, photo);
    }
}
