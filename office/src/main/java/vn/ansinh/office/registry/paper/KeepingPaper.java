package vn.ansinh.office.registry.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.event.Entry;
import vn.ansinh.office.registry.event.RecordedEvents;

/** Takes in papers, all files of a form or none; or marks one as removed. */
@Component
class KeepingPaper {
    private static final int MOST_FILES = 10;
    private static final int LONGEST = 300;

    private final Papers papers;
    private final PaperFolder folder;
    private final RecordedEvents events;
    private final Today today;

    KeepingPaper(Papers papers, PaperFolder folder, RecordedEvents events, Today today) {
        this.papers = papers;
        this.events = events;
        this.folder = folder;
        this.today = today;
    }

    /** Keeps them, or says what is wrong, by field. */
    @Transactional
    public Map<String, Said> keep(
            Household household, List<Member> members, PaperForm form, List<MultipartFile> files) {
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<PaperKind> kind = PaperKind.ofCode(form.kind());
        if (kind.isEmpty()) {
            faults.put("kind", Said.of("paper.fault.kind.none"));
        }
        Optional<UUID> person = members.stream()
                .map(Member::id)
                .filter(id -> id.toString().equals(form.person()))
                .findFirst();
        if (!form.person().isEmpty() && person.isEmpty()) {
            faults.put("person", Said.of("paper.fault.person"));
        }
        Optional<LocalDate> issuedOn = WrittenDate.read(form.issuedOn(), today.date());
        if (!form.issuedOn().isBlank() && issuedOn.isEmpty()) {
            faults.put("issuedOn", Said.of("paper.fault.day", form.issuedOn().strip()));
        } else if (issuedOn.filter(day -> day.isAfter(today.date())).isPresent()) {
            faults.put("issuedOn", Said.of("paper.fault.future"));
        }
        tooLong("number", form.number(), faults);
        tooLong("issuedBy", form.issuedBy(), faults);
        tooLong("note", form.note(), faults);
        Optional<Entry> event = event(household, form, kind, faults);
        List<CheckedFile> checked = checked(files, faults);
        if (faults.isEmpty()) {
            Identity who = Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
            for (CheckedFile file : checked) {
                UUID paper = keep(who, household, person, kind.orElseThrow(), issuedOn, form, file);
                event.ifPresent(one -> papers.prove(who.ward(), paper, one.id()));
            }
        }
        return faults;
    }

    /** A paper of a private event is of a kind that only those see who may see the event. */
    private Optional<Entry> event(
            Household household, PaperForm form, Optional<PaperKind> kind, Map<String, Said> faults) {
        if (form.event().isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> event = id(form.event())
                .flatMap(events::find)
                .filter(one -> one.households().contains(household.id()));
        if (event.isEmpty()) {
            throw new NothingHere("event " + form.event());
        }
        boolean isHidden = kind.flatMap(PaperKind::needs)
                .filter(UseCase.SEE_HEALTH::equals)
                .isPresent();
        if (event.get().isPrivate() && kind.isPresent() && !isHidden) {
            faults.put("kind", Said.of("paper.fault.kind.private"));
        }
        return event;
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static void tooLong(String field, String text, Map<String, Said> faults) {
        if (text.strip().length() > LONGEST) {
            faults.put(field, Said.of("paper.fault.long", LONGEST));
        }
    }

    private static List<CheckedFile> checked(List<MultipartFile> files, Map<String, Said> faults) {
        List<CheckedFile> fine = new ArrayList<>();
        if (files.isEmpty()) {
            faults.put("file", Said.of("paper.fault.none"));
        } else if (files.size() > MOST_FILES) {
            faults.put("file", Said.of("paper.fault.many", MOST_FILES));
        } else {
            for (MultipartFile file : files) {
                switch (CheckedFile.check(file)) {
                    case CheckedFile.Outcome.Fine one -> fine.add(one.file());
                    case CheckedFile.Outcome.Refused refused -> faults.putIfAbsent("file", refused.why());
                }
            }
        }
        return fine;
    }

    private UUID keep(
            Identity who,
            Household household,
            Optional<UUID> person,
            PaperKind kind,
            Optional<LocalDate> issuedOn,
            PaperForm form,
            CheckedFile file) {
        Paper paper = new Paper(
                Ids.next(),
                household.id(),
                household.code(),
                person,
                "",
                kind,
                form.number().strip(),
                issuedOn,
                form.issuedBy().strip(),
                form.note().strip(),
                file.name(),
                file.media(),
                file.content().length,
                Sha256.hex(file.content()),
                who.user(),
                today.instant(),
                Optional.empty());
        if (folder.isUsed()) {
            folder.write(who.ward(), paper.sha256(), file.content());
        }
        papers.keep(who.ward(), paper, folder.isUsed() ? null : file.content(), file.thumbnail());
        return paper.id();
    }

    /** Whether it was there to remove, with a reason. */
    @Transactional
    public boolean remove(UUID paper, String reason) {
        boolean stands =
                papers.find(paper).filter(one -> one.removed().isEmpty()).isPresent();
        if (!stands || reason.isBlank() || reason.strip().length() > LONGEST) {
            return false;
        }
        Identity who = Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
        papers.remove(who.ward(), paper, who.user(), reason.strip());
        return true;
    }
}
