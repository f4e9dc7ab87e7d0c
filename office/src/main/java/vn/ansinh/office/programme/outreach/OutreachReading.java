package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.committee.CommitteeForm;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.registry.paper.Media;

/** Reads the form of an activity; what is wrong is gathered in the form. */
final class OutreachReading {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_MINUTES = 1440;
    private static final int MOST_PEOPLE = 1_000_000;

    private final CommitteeForm form;
    private final LocalDate today;

    OutreachReading(CommitteeForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /**
     * What can be chosen.
     *
     * @param bodies by id
     * @param mustHaveArea whether the whole ward cannot be meant
     */
    record Choices(
            Map<String, String> bodies, List<Area> areas, List<HelpedHousehold> households, boolean mustHaveArea) {}

    /** The activity where everything is right. */
    Optional<NewOutreach> read(
            UUID id, List<UUID> areas, List<UUID> households, Choices choices, List<CheckedFile> files) {
        Optional<OutreachKind> kind = OutreachKind.ofCode(form.at("kind"));
        if (kind.isEmpty()) {
            form.fault("kind", Said.of("outreach.fault.kind"));
        }
        String topic = form.words("topic", LONGEST);
        LocalDate day = form.past("day", today);
        List<UUID> chosen =
                choices.areas().stream().map(Area::id).filter(areas::contains).toList();
        if (chosen.isEmpty() && (choices.mustHaveArea() || !households.isEmpty())) {
            form.fault("area", Said.of("outreach.fault.area"));
        }
        List<UUID> named = choices.households().stream()
                .filter(one -> households.contains(one.id()))
                .filter(one -> chosen.contains(one.area()))
                .map(HelpedHousehold::id)
                .toList();
        if (named.size() < households.size()) {
            form.fault("household", Said.of("outreach.fault.household"));
        }
        OptionalInt minutes = number("minutes", 1, MOST_MINUTES);
        OptionalInt reached = number("reached", 0, MOST_PEOPLE);
        boolean isCounted = form.at("counted").equals("true");
        if (reached.isPresent() && !isCounted && !form.at("counted").equals("false")) {
            form.fault("counted", Said.of("outreach.fault.counted"));
        }
        if (!choices.bodies().containsKey(form.at("body"))) {
            form.fault("body", Said.of("outreach.fault.body"));
        }
        String person = form.words("person", LONGEST);
        String channel = form.words("channel", LONGEST, "");
        String result = form.words("result", LONGEST_TEXT, "");
        String evidence = form.words("evidence", LONGEST, "");
        boolean isAgreed = form.at("agreed").equals("true");
        if (!isAgreed && files.stream().anyMatch(file -> file.media() != Media.PDF)) {
            form.fault("agreed", Said.of("outreach.fault.agreed"));
        }
        return form.isRight()
                ? Optional.of(new NewOutreach(
                        id,
                        kind.orElseThrow(),
                        day,
                        channel,
                        topic,
                        minutes,
                        reached,
                        isCounted && reached.isPresent(),
                        chosen,
                        UUID.fromString(form.at("body")),
                        person,
                        result,
                        evidence,
                        named,
                        Optional.empty(),
                        Optional.empty(),
                        isAgreed))
                : Optional.empty();
    }

    private OptionalInt number(String field, int least, int most) {
        String typed = form.at(field).replaceAll("[.\\s]", "");
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            form.fault(field, Said.of("outreach.fault.number", least, most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }
}
