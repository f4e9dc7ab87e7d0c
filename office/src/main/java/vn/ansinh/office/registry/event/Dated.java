package vn.ansinh.office.registry.event;

/** The tables of rows that hold for a time, with the statements that end and begin many of their rows at once. */
enum Dated {
    RESIDENCE(
            Row.Home.class,
            "residence",
            "household_id = x.household",
            "household_id, since, until, area_id, house_number, street, address, old_address, phone, phone_owner, note, search_key",
            "x.household, x.since, x.ends, x.area, x.number, x.street, x.address, x.\"oldAddress\", x.phone, x.\"phoneOwner\", x.note,"
                    + " x.search",
            "household uuid, area uuid, number text, street text, address text, \"oldAddress\" text, phone text,"
                    + " \"phoneOwner\" text, note text, search text"),
    MEMBERSHIP(
            Row.Stay.class,
            "membership",
            "person_id = x.id",
            "person_id, since, until, household_id, relation",
            "x.id, x.since, x.ends, x.household, x.relation",
            "id uuid, household uuid, relation text"),
    NUMBER(
            Row.IdNumber.class,
            "person_identity",
            "person_id = x.id and t.kind = x.kind",
            "person_id, kind, number, since, until",
            "x.id, x.kind, x.number, x.since, x.ends",
            "id uuid, kind text, number text"),
    SITUATION(
            Row.Situated.class,
            "person_situation",
            "person_id = x.id",
            "person_id, since, until, studying_at, certificate, work_status, able_to_work, occupation, insured, insurance_payer,"
                    + " monthly_allowance, allowance_kind, uses_internet, merit, note",
            "x.id, x.since, x.ends, x.studying, x.certificate, x.work, x.able, x.occupation, x.insured, x.payer, x.allowance,"
                    + " x.\"allowanceKind\", x.internet, x.merit, x.note",
            "id uuid, studying text, certificate text, work text, able boolean, occupation text, insured boolean, payer text,"
                    + " allowance boolean, \"allowanceKind\" text, internet boolean, merit boolean, note text"),
    HEALTH(
            Row.Healthy.class,
            "person_health",
            "person_id = x.id",
            "person_id, since, until, disability_degree, disability_kind, serious_illness",
            "x.id, x.since, x.ends, x.degree, x.kind, x.illness",
            "id uuid, degree text, kind text, illness boolean"),
    SPELL(Row.Spell.class, "person_spell"),
    PRIVATE_SPELL(Row.Spell.class, "person_private_spell");

    private final Class<? extends Row> row;
    private final String table;
    private final String subject;
    private final String columns;
    private final String values;
    private final String types;

    Dated(Class<? extends Row> spell, String table) {
        this(
                spell,
                table,
                "person_id = x.id and t.kind = x.kind",
                "person_id, kind, since, until, expected_on, said",
                "x.id, x.kind, x.since, x.ends, x.expected, x.words",
                "id uuid, kind text, expected date, words text");
    }

    Dated(Class<? extends Row> row, String table, String subject, String columns, String values, String types) {
        this.row = row;
        this.table = table;
        this.subject = subject;
        this.columns = columns;
        this.values = values;
        this.types = types;
    }

    boolean holds(Row one) {
        return row.isInstance(one)
                && (!(one instanceof Row.Spell spell) || spell.isPrivate() == (this == PRIVATE_SPELL));
    }

    String ends() {
        return "update registry.%s t set until = x.ends from %s where t.ward_id = (select platform.ward()) and t.%s and t.since = x.since"
                .formatted(table, rows(), subject);
    }

    String begins() {
        return "insert into registry.%s (ward_id, %s) select platform.ward(), %s from %s"
                .formatted(table, columns, values, rows());
    }

    /** What ends is written as {@code until} and is open where it is not there. */
    private String rows() {
        return "(select *, coalesce(until::date, 'infinity') as ends from jsonb_to_recordset(:rows::jsonb) as y (since date, until text, "
                + types
                + ")) x";
    }
}
