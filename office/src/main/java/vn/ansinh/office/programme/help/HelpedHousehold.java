package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A poor or near-poor household as those see it who help: no more than they need. Of income, numbers and illnesses nothing stands here.
 *
 * @param status {@code poor}, {@code near-poor}, or {@code left-poverty} of one that left the lists and is still helped
 * @param listed since when without a break; when it left, of one that did
 * @param causes and what it lacks, by code; none where the family did not agree that the helping body knows them
 * @param knowsCauses whether a cause is known, shown or not
 * @param helperBy by when it has to have a helper; empty of one that has
 * @param reasons why it is red or amber, the worst first
 */
public record HelpedHousehold(
        UUID id,
        String code,
        String head,
        UUID area,
        String areaName,
        String address,
        int people,
        String status,
        LocalDate listed,
        List<String> causes,
        List<String> lacks,
        boolean knowsCauses,
        Optional<Helping> helping,
        Optional<Helping> proposed,
        Optional<HelpVisit> visit,
        Optional<FamilyWord> wish,
        Optional<FamilyWord> commitment,
        Optional<LocalDate> helperBy,
        List<HelpRules.Reason> reasons) {
    public HelpedHousehold {
        causes = List.copyOf(causes);
        lacks = List.copyOf(lacks);
        reasons = List.copyOf(reasons);
    }

    /** Whether it stands on the lists now. */
    public boolean isListed() {
        return isListed(status);
    }

    static boolean isListed(String status) {
        return status.equals("poor") || status.equals("near-poor");
    }

    public HelpRules.Level level() {
        return HelpRules.level(reasons);
    }

    /** When the helper has to come next; empty without a helper. */
    public Optional<LocalDate> due() {
        return helping.map(one -> HelpRules.due(one, visit));
    }

    public String address(String page) {
        return "/programme/help/" + code + page;
    }
}
