package vn.ansinh.office.registry.event.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Parsed;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Worded;

/** Reads the fields of a form one by one, and keeps what is wrong with each. */
final class Fields {
    private static final int LONGEST = 300;

    private final EventForm form;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    Fields(EventForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(String field, String key, Object... values) {
        faults.add(Fault.of(field, key, values));
    }

    Optional<LocalDate> day() {
        Optional<LocalDate> day = WrittenDate.read(form.value("day"), today);
        if (day.isEmpty()) {
            fault("day", "day", form.value("day"));
        } else if (day.get().isAfter(today)) {
            fault("day", "future", today);
        }
        return day;
    }

    Paper paper() {
        String written = form.value("paper-date");
        Optional<LocalDate> issued = WrittenDate.read(written, today);
        if (!written.isEmpty() && issued.isEmpty()) {
            fault("paper-date", "day", written);
        }
        return new Paper(text("paper-number"), issued.orElse(null), text("paper-issuer"));
    }

    /** A day that is still to come, as far as it was said; null where it was not. */
    @Nullable
    LocalDate expected(String field, boolean isNeeded) {
        String written = form.value(field);
        if (written.isEmpty()) {
            if (isNeeded) {
                fault(field, "expected-needed");
            }
            return null;
        }
        Optional<LocalDate> day = WrittenDate.read(written, today);
        if (day.isEmpty()) {
            fault(field, "day", written);
        }
        return day.orElse(null);
    }

    String text(String field) {
        String text = form.value(field);
        if (text.length() > LONGEST) {
            fault(field, "long", LONGEST);
        }
        return text;
    }

    Optional<UUID> person(String field) {
        Optional<UUID> person = id(form.value(field));
        if (person.isEmpty()) {
            fault(field, "nobody-chosen");
        }
        return person;
    }

    List<UUID> people(String field) {
        List<UUID> people =
                form.values(field).stream().flatMap(one -> id(one).stream()).toList();
        if (people.isEmpty()) {
            fault(field, "nobody-chosen");
        }
        return people;
    }

    static Optional<UUID> id(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(written.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One of a closed list; null where nothing was chosen. */
    <E extends Enum<E> & Worded> @Nullable E chosen(String field, E[] answers) {
        String code = form.value(field);
        for (E answer : answers) {
            if (answer.code().equals(code)) {
                return answer;
            }
        }
        return null;
    }

    /** Null where it was left as it is. */
    @Nullable
    String newName(String field) {
        Parsed<PersonName> name = PersonName.parse(form.value(field));
        refuse(field, name);
        return name.asOptional().map(PersonName::written).orElse(null);
    }

    /** Null where it was left as it is. */
    @Nullable
    BirthDate newBirth(String field) {
        Parsed<BirthDate> birth = BirthDate.parse(form.value(field), today);
        refuse(field, birth);
        return birth.asOptional().orElse(null);
    }

    /** Empty where nothing was chosen. */
    Optional<Relation> relation(String field) {
        return Optional.ofNullable(chosen(field, Relation.values()));
    }

    Optional<Relation> neededRelation(String field, String name) {
        Optional<Relation> relation = relation(field);
        if (relation.isEmpty()) {
            fault(field, "relation-needed", name);
        }
        return relation;
    }

    Optional<PersonName> name(String field) {
        Parsed<PersonName> name = PersonName.parse(form.value(field));
        refuse(field, name);
        if (name instanceof Parsed.Blank<PersonName>) {
            fault(field, "name-needed");
        }
        return name.asOptional();
    }

    @Nullable
    BirthDate birth(String field) {
        Parsed<BirthDate> birth = BirthDate.parse(form.value(field), today);
        refuse(field, birth);
        if (birth instanceof Parsed.Blank<BirthDate>) {
            fault(field, "birth-needed");
        }
        return birth.asOptional().orElse(null);
    }

    @Nullable
    Sex sex(String field) {
        Sex sex = chosen(field, Sex.values());
        if (sex == null) {
            fault(field, "sex-needed");
        }
        return sex;
    }

    @Nullable
    CitizenId number(String field) {
        Parsed<CitizenId> number = CitizenId.parse(form.value(field));
        refuse(field, number);
        return number.asOptional().orElse(null);
    }

    @Nullable
    String phone(String field) {
        Parsed<Phone> phone = Phone.parse(form.value(field));
        refuse(field, phone);
        return phone.asOptional().map(Phone::e164).orElse(null);
    }

    private void refuse(String field, Parsed<?> parsed) {
        if (parsed instanceof Parsed.Refused<?>(Remark why)) {
            faults.add(new Fault(field, why.key(), List.copyOf(why.arguments()), Optional.empty()));
        }
    }
}
