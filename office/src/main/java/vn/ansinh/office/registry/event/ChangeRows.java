package vn.ansinh.office.registry.event;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what an event changes: what ends before what begins, so that no two periods ever overlap. */
@Repository
class ChangeRows {
    private final JdbcClient sql;

    ChangeRows(JdbcClient sql) {
        this.sql = sql;
    }

    void write(List<Change> changes) {
        each(changes, change -> change.after() == null || isReplaced(change), change -> delete(change.row()));
        each(changes, change -> isUpdated(change) && until(change.after()) != null, this::update);
        each(changes, change -> change.before() == null && !isDated(change.row()), this::insert);
        each(changes, change -> isUpdated(change) && until(change.after()) == null, this::update);
        each(changes, change -> isReplaced(change) || (change.before() == null && isDated(change.row())), this::insert);
    }

    /** The rules that the database keeps for the end of a transaction speak now. */
    void check() {
        sql.sql("set constraints registry.head_remains immediate").update();
    }

    private interface Deed {
        void of(Change change);
    }

    private static void each(List<Change> changes, Predicate<Change> which, Deed deed) {
        changes.stream().filter(which).forEach(deed::of);
    }

    private static boolean isDated(Row row) {
        return !(row instanceof Row.Person) && !(row instanceof Row.Household);
    }

    /**
     * A membership keeps its household, and two heads may not change places in one row each. What is true of somebody for a time is
     * written anew when more than its end changes.
     */
    private static boolean isReplaced(Change change) {
        Row after = change.after();
        return switch (change.before()) {
            case Row.Stay was ->
                after instanceof Row.Stay is
                        && (!was.household().equals(is.household()) || was.relation() != is.relation());
            case Row.Situated was ->
                after instanceof Row.Situated is
                        && !new Row.Situated(was.person(), was.since(), is.until(), was.situation(), was.note())
                                .equals(is);
            case Row.Healthy was ->
                after instanceof Row.Healthy is
                        && !new Row.Healthy(was.person(), was.since(), is.until(), was.health(), was.disabilityKind())
                                .equals(is);
            // Two people may change their numbers: both are taken away before either is given.
            case Row.IdNumber was ->
                after instanceof Row.IdNumber is && !was.digits().equals(is.digits());
            case null, default -> false;
        };
    }

    private static String table(Row.Spell spell) {
        return spell.isPrivate() ? "person_private_spell" : "person_spell";
    }

    private static boolean isUpdated(Change change) {
        return change.before() != null && change.after() != null && !isReplaced(change);
    }

    private static @Nullable LocalDate until(@Nullable Row row) {
        return switch (row) {
            case Row.Home home -> home.until();
            case Row.Stay stay -> stay.until();
            case Row.IdNumber number -> number.until();
            case Row.Situated situated -> situated.until();
            case Row.Healthy healthy -> healthy.until();
            case Row.Spell spell -> spell.until();
            case Row.Person person -> null;
            case Row.Household household -> null;
            case null -> null;
        };
    }

    private void delete(Row row) {
        switch (row) {
            case Row.Stay stay ->
                ended(
                        "delete from registry.membership where person_id = :id and since = :since",
                        stay.person(),
                        stay.since());
            case Row.Home home ->
                ended(
                        "delete from registry.residence where household_id = :id and since = :since",
                        home.household(),
                        home.since());
            case Row.IdNumber number ->
                sql.sql("""
                        delete from registry.person_identity
                        where ward_id = (select platform.ward()) and person_id = :id and kind = :kind and since = :since
                        """)
                        .param("id", number.person())
                        .param("kind", number.kind())
                        .param("since", number.since())
                        .update();
            case Row.Situated situated ->
                ended(
                        "delete from registry.person_situation where person_id = :id and since = :since",
                        situated.person(),
                        situated.since());
            case Row.Healthy healthy ->
                ended(
                        "delete from registry.person_health where person_id = :id and since = :since",
                        healthy.person(),
                        healthy.since());
            case Row.Spell spell ->
                sql.sql("""
                        delete from registry.%s
                        where ward_id = (select platform.ward()) and person_id = :id and kind = :kind and since = :since
                        """.formatted(table(spell)))
                        .params(RowColumns.of(spell))
                        .update();
            case Row.Person person ->
                throw new IllegalStateException("nobody is taken out of the register: " + person.person());
            case Row.Household household ->
                throw new IllegalStateException("no household is taken out of the register: " + household.code());
        }
    }

    private void ended(String statement, UUID id, LocalDate since) {
        sql.sql(statement + " and ward_id = (select platform.ward())")
                .param("id", id)
                .param("since", since)
                .update();
    }

    private void update(Change change) {
        Row row = change.row();
        Row after = change.after();
        switch (after) {
            case Row.Stay stay -> until("membership", "person_id", stay.person(), stay.since(), stay.until());
            case Row.Home home -> rewrite(home);
            case Row.Person person -> rewrite(person);
            case Row.Situated situated ->
                until("person_situation", "person_id", situated.person(), situated.since(), situated.until());
            case Row.Healthy healthy ->
                until("person_health", "person_id", healthy.person(), healthy.since(), healthy.until());
            case Row.IdNumber number -> rewrite(number);
            case Row.Spell spell ->
                sql.sql("""
                    update registry.%s set until = coalesce(:until::date, 'infinity')
                    where ward_id = (select platform.ward()) and person_id = :id and kind = :kind and since = :since
                    """.formatted(table(spell)))
                        .params(RowColumns.of(spell))
                        .update();
            case Row.Household household -> throw new IllegalStateException("a code stays: " + household.code());
            case null -> throw new IllegalStateException("nothing to write for " + row.key());
        }
    }

    private void until(String table, String key, UUID id, LocalDate since, @Nullable LocalDate until) {
        sql.sql(
                        "update registry.%s set until = coalesce(:until::date, 'infinity') where %s = :id and since = :since and ward_id = (select platform.ward())"
                                .formatted(table, key))
                .param("until", until, Types.DATE)
                .param("id", id)
                .param("since", since)
                .update();
    }

    private void rewrite(Row.Home home) {
        sql.sql("""
                update registry.residence set until = coalesce(:until::date, 'infinity'), area_id = :area, house_number = :number,
                    street = :street, address = :address, old_address = :oldAddress, phone = :phone,
                    phone_owner = :phoneOwner, note = :note, search_key = :search
                where ward_id = (select platform.ward()) and household_id = :household and since = :since
                """).params(RowColumns.of(home)).update();
    }

    private void rewrite(Row.Person person) {
        sql.sql("""
                update registry.person set name = :name, search_key = :search, sort_key = decode(:sort, 'hex'),
                    birth_date = :birth::date, birth_precision = :precision, sex = :sex, death_date = :death::date, id_tail = :tail
                where ward_id = (select platform.ward()) and person_id = :id
                """).params(RowColumns.of(person)).update();
    }

    private void rewrite(Row.IdNumber number) {
        sql.sql("""
                update registry.person_identity set number = :number, until = coalesce(:until::date, 'infinity')
                where ward_id = (select platform.ward()) and person_id = :id and kind = :kind and since = :since
                """).params(RowColumns.of(number)).update();
    }

    private void insert(Change change) {
        switch (change.after()) {
            case Row.Household household ->
                sql.sql("""
                        insert into registry.household (ward_id, household_id, code, search_key)
                        values (platform.ward(), :id, :code, :search)
                        """).params(RowColumns.of((Row) household)).update();
            case Row.Home home -> sql.sql("""
                        insert into registry.residence (ward_id, household_id, since, until, area_id, house_number, street,
                            address, old_address, phone, phone_owner, note, search_key)
                        values (platform.ward(), :household, :since, coalesce(:until::date, 'infinity'), :area, :number,
                            :street, :address, :oldAddress, :phone, :phoneOwner, :note, :search)
                        """).params(RowColumns.of(home)).update();
            case Row.Person person -> sql.sql("""
                        insert into registry.person (ward_id, person_id, name, search_key, sort_key, birth_date,
                            birth_precision, sex, death_date, id_tail)
                        values (platform.ward(), :id, :name, :search, decode(:sort, 'hex'), :birth::date, :precision, :sex,
                            :death::date, :tail)
                        """).params(RowColumns.of(person)).update();
            case Row.Stay stay -> sql.sql("""
                        insert into registry.membership (ward_id, person_id, since, until, household_id, relation)
                        values (platform.ward(), :id, :since, coalesce(:until::date, 'infinity'), :household, :relation)
                        """).params(RowColumns.of(stay)).update();
            case Row.IdNumber number ->
                sql.sql("""
                        insert into registry.person_identity (ward_id, person_id, kind, number, since, until)
                        values (platform.ward(), :id, :kind, :number, :since, coalesce(:until::date, 'infinity'))
                        """).params(RowColumns.of(number)).update();
            case Row.Situated situated ->
                sql.sql("""
                        insert into registry.person_situation (ward_id, person_id, since, until, studying_at, certificate,
                            work_status, able_to_work, occupation, insured, insurance_payer, monthly_allowance,
                            allowance_kind, uses_internet, merit, note)
                        values (platform.ward(), :id, :since, coalesce(:until::date, 'infinity'), :studying, :certificate,
                            :work, :able::boolean, :occupation, :insured::boolean, :payer, :allowance::boolean,
                            :allowanceKind, :internet::boolean, :merit::boolean, :note)
                        """).params(RowColumns.of(situated)).update();
            case Row.Healthy healthy ->
                sql.sql("""
                        insert into registry.person_health (ward_id, person_id, since, until, disability_degree,
                            disability_kind, serious_illness)
                        values (platform.ward(), :id, :since, coalesce(:until::date, 'infinity'), :degree, :kind,
                            :illness::boolean)
                        """).params(RowColumns.of(healthy)).update();
            case Row.Spell spell ->
                sql.sql("""
                        insert into registry.%s (ward_id, person_id, kind, since, until, expected_on, said)
                        values (platform.ward(), :id, :kind, :since, coalesce(:until::date, 'infinity'), :expected::date, :words)
                        """.formatted(table(spell)))
                        .params(RowColumns.of(spell))
                        .update();
            case null ->
                throw new IllegalStateException(
                        "nothing to write for " + change.row().key());
        }
    }
}
