package vn.ansinh.office.registry.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.AllowanceKind;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Identity;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.Parsed;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;
import vn.ansinh.office.registry.people.YesNo;

/** Reads one person from the cells of a row. */
final class PersonCells {
    private final Cells cells;
    private final LocalDate today;
    private final @Nullable Relation assumed;

    /** The relation is assumed where the sheet cannot say it, as for the head in a row of a household. */
    PersonCells(Cells cells, LocalDate today, @Nullable Relation assumed) {
        this.cells = cells;
        this.today = today;
        this.assumed = assumed;
    }

    /** The name as it stands, family and given name put together. */
    static String name(Cells cells) {
        if (cells.has(Meaning.NAME)) {
            return cells.text(Meaning.NAME);
        }
        return (cells.text(Meaning.FAMILY_NAME) + " " + cells.text(Meaning.GIVEN_NAME)).strip();
    }

    /** The person; null where the name is missing or refused. */
    @Nullable
    PersonEntry read(String typedName) {
        Meaning at = cells.has(Meaning.NAME) ? Meaning.NAME : Meaning.GIVEN_NAME;
        NameCell split = NameCell.of(typedName);
        if (split.hasMore()) {
            cells.remark(at, Remark.changed("name.split", typedName, split.name(), split.relation() + split.birth()));
        }
        PersonName name = cells.taken(
                at,
                Cells.errorOfFormula(typedName)
                        ? Parsed.refused(Remark.error("cell.formula-error", typedName))
                        : PersonName.parse(split.name()));
        if (name == null) {
            if (split.name().isEmpty()) {
                cells.remark(at, Remark.error("name.missing"));
            }
            return null;
        }
        Relation relation = relation(at, split);
        Sex sex = sex();
        BirthDate birth = birth(at, split);
        EthnicGroup ethnicGroup = cells.value(Meaning.ETHNIC_GROUP, EthnicGroup::parse);
        Identity identity = identity(sex, birth);
        Health health = new Health(
                cells.value(Meaning.DISABILITY, DisabilityDegree::parse),
                cells.value(Meaning.SERIOUS_ILLNESS, YesNo::parse));
        return new PersonEntry(
                name, relation, sex, birth, identity, ethnicGroup, situation(), health, cells.textOrNull(Meaning.NOTE));
    }

    private @Nullable Relation relation(Meaning at, NameCell split) {
        Relation relation = cells.value(Meaning.RELATION, Relation::parse);
        if (relation == null && !split.relation().isEmpty()) {
            relation = cells.taken(at, Relation.parse(split.relation()));
        }
        return relation == null ? assumed : relation;
    }

    private @Nullable Sex sex() {
        Sex sex = cells.value(Meaning.SEX, Sex::parse);
        if (sex != null) {
            return sex;
        }
        boolean male = !cells.text(Meaning.MALE).isEmpty() && !isNo(cells.text(Meaning.MALE));
        boolean female = !cells.text(Meaning.FEMALE).isEmpty() && !isNo(cells.text(Meaning.FEMALE));
        if (male && female) {
            cells.remark(Meaning.FEMALE, Remark.warning("sex.both"));
            return null;
        }
        return male ? Sex.MALE : female ? Sex.FEMALE : null;
    }

    private static boolean isNo(String text) {
        return YesNo.parse(text) instanceof Parsed.Value<Boolean>(Boolean answer, var ignored) && !answer;
    }

    private @Nullable BirthDate birth(Meaning at, NameCell split) {
        if (cells.has(Meaning.BIRTH_YEAR) && !cells.text(Meaning.BIRTH_YEAR).isEmpty()) {
            String day = cells.text(Meaning.BIRTH_DAY);
            String month = cells.text(Meaning.BIRTH_MONTH);
            String whole = (month.isEmpty() ? "" : (day.isEmpty() ? "" : day + "/") + month + "/")
                    + cells.text(Meaning.BIRTH_YEAR);
            return cells.taken(Meaning.BIRTH_YEAR, BirthDate.parse(whole, today));
        }
        for (Meaning column : new Meaning[] {Meaning.BIRTH, Meaning.MALE, Meaning.FEMALE}) {
            String text = cells.text(column);
            boolean tick = column != Meaning.BIRTH && YesNo.parse(text) instanceof Parsed.Value<Boolean>;
            if (!text.isEmpty() && !tick) {
                return cells.value(column, typed -> BirthDate.parse(typed, today));
            }
        }
        return split.birth().isEmpty() ? null : cells.taken(at, BirthDate.parse(split.birth(), today));
    }

    private Identity identity(@Nullable Sex sex, @Nullable BirthDate birth) {
        CitizenId current = cells.value(Meaning.CITIZEN_ID, CitizenId::parse);
        if (current != null) {
            for (Remark remark : current.check(sex, birth)) {
                cells.remark(Meaning.CITIZEN_ID, remark);
            }
        }
        CitizenId old = cells.value(Meaning.OLD_ID, CitizenId::parse);
        // A column for old cards often holds new numbers, and the other way round.
        if (current != null && current.isOld()) {
            return old != null && !old.isOld() ? new Identity(old, current) : new Identity(null, current);
        }
        if (old != null && !old.isOld()) {
            return new Identity(current == null ? old : current, null);
        }
        return new Identity(current, old);
    }

    private Situation situation() {
        return new Situation(
                cells.value(Meaning.STUDYING_AT, StudyingAt::parse),
                cells.value(Meaning.CERTIFICATE, Certificate::parse),
                cells.value(Meaning.WORK_STATUS, WorkStatus::parse),
                cells.value(Meaning.ABLE_TO_WORK, YesNo::parse),
                cells.textOrNull(Meaning.OCCUPATION),
                cells.value(Meaning.INSURED, YesNo::parse),
                cells.value(Meaning.INSURANCE_PAYER, InsurancePayer::parse),
                cells.value(Meaning.ALLOWANCE, YesNo::parse),
                cells.value(Meaning.ALLOWANCE_KIND, AllowanceKind::parse),
                cells.value(Meaning.INTERNET, YesNo::parse),
                cells.value(Meaning.MERIT, YesNo::parse));
    }
}
