package vn.ansinh.office.registry.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** A ward in which each household has one thing wrong, and named after the check that must find it. */
final class DoubtfulWard {
    private static final LocalDate SINCE = LocalDate.of(2023, 12, 31);

    private final TestDatabase database;
    private final RegisterFixture ward;
    private final List<UUID> groups;
    private int numbers = 100;

    DoubtfulWard(TestDatabase database) {
        this.database = database;
        this.ward = new RegisterFixture(database);
        this.groups = ward.found();
        fill();
    }

    UUID id() {
        return ward.ward();
    }

    UUID group(int number) {
        return groups.get(number - 1);
    }

    RegisterFixture fixture() {
        return ward;
    }

    private void fill() {
        sound("SOUND");
        sound("NO-RESIDENCE");
        run("update registry.residence set until = '2025-01-01' where household_id = " + id("NO-RESIDENCE"));
        home("HEAD-YOUNG", "Lê Bé Hai");
        born("Lê Bé Hai", "2010-05-05");
        home("TWO-SPOUSES", "Lê Văn Ba", "Lê Thị Tư", "Lê Thị Năm");
        relation("Lê Thị Tư", "spouse");
        relation("Lê Thị Năm", "spouse");
        woman("Lê Thị Tư", "1990-05-05");
        woman("Lê Thị Năm", "1992-05-05");
        home("SPOUSE-SEX", "Võ Văn Sáu", "Võ Thị Bảy");
        relation("Võ Thị Bảy", "spouse");
        person("Võ Thị Bảy", "sex = 'male'");
        home("MANY-PARENTS", "Võ Văn Tám", "Bùi Thị Chín", "Bùi Thị Mười", "Bùi Văn Một");
        List.of("Bùi Thị Chín", "Bùi Thị Mười", "Bùi Văn Một").forEach(name -> {
            relation(name, "parent");
            born(name, "1940-01-02");
            situation(name, "monthly_allowance", "false");
        });
        home("CHILD-ALONE", "Hồ Văn Đông", "Hồ Văn Tây");
        born("Hồ Văn Đông", "2012-02-02");
        born("Hồ Văn Tây", "2015-02-02");
        relation("Hồ Văn Tây", "sibling");
        home("CHILD-NO-PARENT", "Ngô Thị Nam", "Ngô Văn Bắc");
        born("Ngô Thị Nam", "1950-02-02");
        situation("Ngô Thị Nam", "monthly_allowance", "false");
        born("Ngô Văn Bắc", "2015-02-02");
        relation("Ngô Văn Bắc", "grandchild");
        home("RELATION-UNCLEAR", "Đỗ Văn Xuân", "Đỗ Văn Hạ");
        relation("Đỗ Văn Hạ", "other");
        home("LARGE-HOUSEHOLD", names(16));
        for (int at = 1; at <= 3; at++) {
            sound("SHARED-PHONE-" + at);
            run("update registry.residence set phone = '+84905111222' where household_id = "
                    + id("SHARED-PHONE-" + at));
        }
        home("PARENT-AGE", "Phan Văn Thu", "Phan Văn Đông");
        born("Phan Văn Đông", "1990-01-01");
        home("SPOUSE-YOUNG", "Phan Văn Sơn", "Phan Thị Thủy");
        relation("Phan Thị Thủy", "spouse");
        woman("Phan Thị Thủy", "2011-01-01");
        situations();
        papers();
    }

    private void situations() {
        home("SCHOOL-AGE", "Mai Văn Kim", "Mai Văn Mộc");
        born("Mai Văn Mộc", "2020-01-01");
        situation("Mai Văn Mộc", "studying_at", "'upper-secondary'");
        home("CERTIFICATE-AGE", "Mai Văn Hỏa", "Mai Văn Thổ");
        born("Mai Văn Thổ", "2015-01-01");
        situation("Mai Văn Thổ", "certificate", "'university'");
        home("WORK-AGE", "Cao Văn Phong", "Cao Văn Vân");
        born("Cao Văn Vân", "2018-01-01");
        situation("Cao Văn Vân", "work_status", "'own-work'");
        home("VERY-OLD", "Cao Thị Lão");
        born("Cao Thị Lão", "1915-01-01");
        situation("Cao Thị Lão", "monthly_allowance", "false");
        home("DEAD-MEMBER", "Tô Văn Sinh", "Tô Văn Tử");
        person("Tô Văn Tử", "death_date = '2026-01-01'");
        home("ELDERLY-FACTS", "Tô Thị Lão");
        born("Tô Thị Lão", "1945-01-01");
        home("ALLOWANCE-KIND", "Vũ Văn An");
        situation("Vũ Văn An", "monthly_allowance", "true");
        home("ALLOWANCE-AGE", "Vũ Văn Bình");
        situation("Vũ Văn Bình", "monthly_allowance, allowance_kind", "true, 'elderly'");
        home("ALLOWANCE-DISABILITY", "Vũ Văn Cường");
        situation("Vũ Văn Cường", "monthly_allowance, allowance_kind", "true, 'disabled'");
        home("ABLE-TO-WORK", "Vũ Văn Dũng");
        situation("Vũ Văn Dũng", "able_to_work, work_status", "false, 'own-work'");
        home("DISABLED-AND-ABLE", "Vũ Văn Em");
        situation("Vũ Văn Em", "able_to_work", "true");
        run(
                "insert into registry.person_health (ward_id, person_id, since, disability_degree) select ward_id, person_id, "
                        + "'2023-12-31', 'extremely-severe' from registry.person where name = 'Vũ Văn Em'");
        home("RETURN-OVERDUE", "Vũ Văn Hải");
        expected("person_spell", "temporary-absence", "Vũ Văn Hải");
        home("CERTIFICATE-EXPIRED", "Vũ Văn Kha");
        expected("person_private_spell", "disability-certificate", "Vũ Văn Kha");
        home("INSURANCE-PAYER", "Vũ Văn Giang");
        situation("Vũ Văn Giang", "insured, insurance_payer", "false, 'employer'");
    }

    private void papers() {
        home("ID-MISMATCH", "Lý Văn Huy");
        number("Lý Văn Huy", "056181000001");
        home("ID-TWICE-1", "Lý Văn Khoa");
        number("Lý Văn Khoa", "056080000002");
        home("ID-TWICE-2", "Lý Văn Khoa Hai");
        run("update registry.person_identity set until = '2025-01-01' where number = '056080000002'");
        number("Lý Văn Khoa Hai", "056080000002");
        number("Lý Văn Khoa", "056080000003", "2025-01-01");
        home("ID-MISSING", "Lý Văn Long");
        run("delete from registry.person_identity where person_id = (select person_id from registry.person "
                + "where name = 'Lý Văn Long')");
        home("BIRTH-MISSING", "Lý Văn Minh");
        person("Lý Văn Minh", "birth_date = null, birth_precision = null");
        home("BIRTH-UNCLEAR", "Lý Văn Nghĩa");
        person("Lý Văn Nghĩa", "birth_date = '1980-01-01', birth_precision = 'year'");
        home("SEX-MISSING", "Lý Văn Oanh");
        person("Lý Văn Oanh", "sex = null");
        home("ETHNIC-MISSING", "Lý Văn Phú");
        run("delete from registry.person_origin where person_id = (select person_id from registry.person "
                + "where name = 'Lý Văn Phú')");
        home("NAME-SHORT", "Quân");
    }

    private static String[] names(int count) {
        String[] names = new String[count];
        for (int at = 0; at < count; at++) {
            names[at] = "Đinh Văn Người " + (char) ('A' + at);
        }
        return names;
    }

    /** A household of one man of 46 with all his papers. */
    private void sound(String code) {
        home(code, "Nguyễn Văn " + code);
    }

    /** Everybody a man, the head born in 1980 and the others in 2000, with papers that fit. */
    private void home(String code, String... names) {
        UUID household = ward.household(code, groups.get(code.startsWith("ID-") ? 1 : 0), SINCE, names);
        ward.officer(() -> database.sql().sql("""
                update registry.person p set sex = 'male', birth_precision = 'day',
                    birth_date = case m.relation when 'head' then date '1980-05-05' else date '2000-05-05' end
                from registry.membership m where m.person_id = p.person_id and m.household_id = :household
                """).param("household", household).update());
        for (String name : names) {
            person(name, "id_tail = '999'");
            number(name, (name.equals(names[0]) ? "056080" : "056200") + "%06d".formatted(numbers++));
        }
        ward.officer(() -> database.sql().sql("""
                insert into registry.person_origin (ward_id, person_id, ethnic_group)
                select m.ward_id, m.person_id, 'Kinh' from registry.membership m where m.household_id = :household
                """).param("household", household).update());
    }

    private String id(String code) {
        return "(select household_id from registry.household where code = '" + code + "')";
    }

    private void relation(String name, String relation) {
        run("update registry.membership set relation = '" + relation + "' where person_id = (select person_id from "
                + "registry.person where name = '" + name + "')");
    }

    private void born(String name, String day) {
        person(name, "birth_date = '" + day + "'");
        number(name, "056" + (day.startsWith("20") ? 2 : 0) + day.substring(2, 4) + "%06d".formatted(numbers++));
    }

    private void woman(String name, String day) {
        person(name, "sex = 'female', birth_date = '" + day + "'");
        number(name, "056" + (day.startsWith("20") ? 3 : 1) + day.substring(2, 4) + "%06d".formatted(numbers++));
    }

    void person(String name, String facts) {
        run("update registry.person set " + facts + " where name = '" + name + "'");
    }

    private void situation(String name, String columns, String values) {
        run("insert into registry.person_situation (ward_id, person_id, since, " + columns
                + ") select ward_id, person_id, '2023-12-31', " + values + " from registry.person where name = '" + name
                + "'");
    }

    private void expected(String table, String kind, String name) {
        run("insert into registry." + table + " (ward_id, person_id, kind, since, expected_on, said) select ward_id, "
                + "person_id, '" + kind + "', '2024-01-01', '2026-06-30', '' from registry.person where name = '" + name
                + "'");
    }

    private void number(String name, String number) {
        run("delete from registry.person_identity where until = 'infinity' and person_id = (select person_id from "
                + "registry.person where name = '" + name + "')");
        number(name, number, "2023-12-31");
    }

    private void number(String name, String number, String since) {
        run("insert into registry.person_identity (ward_id, person_id, kind, number, since) select ward_id, person_id, "
                + "'citizen', '" + number + "', '" + since + "' from registry.person where name = '" + name + "'");
    }

    private void run(String statement) {
        ward.officer(() -> database.sql().sql(statement).update());
    }
}
