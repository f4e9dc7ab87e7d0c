package vn.ansinh.office.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.list.ListBasis;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.document.list.ListScope;
import vn.ansinh.office.document.list.ListedGroup;
import vn.ansinh.office.document.list.ListedHousehold;
import vn.ansinh.office.document.list.Office;
import vn.ansinh.office.document.list.PostedPovertyList;
import vn.ansinh.office.document.list.Posting;
import vn.ansinh.office.document.list.PovertyList;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.IssuingWard;

/** Makes the official lists of poor or near-poor households as drafts: for the file, or for posting. */
@Component
class MakingList {
    private final Register register;
    private final ListedFacts facts;

    MakingList(Register register, ListedFacts facts) {
        this.register = register;
        this.facts = facts;
    }

    /**
     * Which list is wanted.
     *
     * @param group the one group, null for the whole ward
     * @param posting how long and where it hangs; null for the internal list
     * @param paperDay the day of the paper, which decides how the office is called
     */
    record Wanted(
            ListResult result,
            @Nullable UUID group,
            LocalDate day,
            @Nullable Posting posting,
            LocalDate paperDay) {}

    /** The draft, or nothing when no household is on the list. */
    @Transactional(readOnly = true)
    public Optional<AdministrativeDocument> draft(Wanted wanted) {
        List<ListedHousehold> households = facts.households(wanted.result(), wanted.group(), wanted.day());
        if (households.isEmpty()) {
            return Optional.empty();
        }
        WardName ward = register.ward(wanted.paperDay())
                .orElseThrow(() -> new IllegalStateException("the ward has no name on " + wanted.paperDay()));
        ListScope scope = new ListScope(
                area(ward, wanted.day()),
                Optional.ofNullable(wanted.group()).map(group -> group(group, wanted.day())),
                wanted.day(),
                Set.of(wanted.result()),
                Optional.of(facts.everyone(wanted.group(), wanted.day())));
        Office office = new Office(
                IssuingWard.on(ward, wanted.paperDay()),
                new Standing.Draft(wanted.paperDay()),
                Signature.deputyForChair(Optional.empty()),
                List.of("Như trên", "Lưu: VT"),
                Optional.empty());
        Posting posting = wanted.posting();
        return Optional.of(
                posting == null
                        ? PovertyList.document(scope, new ListBasis.Proposed(), households, office)
                        : PostedPovertyList.document(
                                scope,
                                new ListBasis.Proposed(),
                                posting,
                                households.stream().map(ListedHousehold::posted).toList(),
                                office));
    }

    /** A list of the time of another ward names the part of today's ward that it was. */
    private String area(WardName ward, LocalDate day) {
        String name = IssuingWard.lowerFirst(ward.name());
        Set<String> parts = new TreeSet<>();
        register.areas(day).forEach(area -> parts.add(area.partOf()));
        return parts.size() == 1 && !parts.contains(ward.name())
                ? name + " (" + parts.iterator().next() + ")"
                : name;
    }

    private ListedGroup group(UUID id, LocalDate day) {
        return register.areas(day).stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .map(area -> new ListedGroup(area.position(), area.name()))
                .orElseThrow(() -> new IllegalArgumentException("no group " + id + " on " + day));
    }
}
