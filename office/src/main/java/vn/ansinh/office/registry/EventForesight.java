package vn.ansinh.office.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Language;

/** Foresees what an event does to the class of households and to the supports of their people; who knows them answers. */
public interface EventForesight {
    /** What stands of some households at one moment; only its maker can read it. */
    interface Outlook {}

    /** What stands on a day of these households, and of whoever lives in them. */
    Outlook look(Collection<UUID> households, LocalDate day);

    /** What differs, in the words of a language; whoever is shown by it is written down as seen. */
    List<Consequence> compare(Outlook before, Outlook after, Language language);

    /** As what each of the households counts at that moment. */
    Map<UUID, Counted> counted(Outlook outlook);

    /**
     * As what a household counts.
     *
     * @param badge its class; the key of its words is {@code shell.badge.<badge>}; empty for an ordinary household
     * @param basis what it rests on
     */
    record Counted(String badge, Basis basis) {}

    /** What a class rests on; the name is a word key. */
    enum Basis {
        LIST,
        SURVEY,
        /** Never surveyed and on no list. */
        NONE
    }

    /** What an event means for one support, or for the class of a household; the name is a word key. */
    enum Turn {
        /** The class of the household has to be found again. */
        REVIEW,
        STOPS,
        FALLS,
        CHANGES,
        RISES,
        STARTS,
        /** Something has to be found out before it can be said. */
        LOOK
    }

    /**
     * One thing that differs.
     *
     * @param code of the household
     * @param person empty for the household
     * @param what the support; empty for the class of the household
     * @param before dong a month or the sum, where the law fixes one
     * @param missing what to find out
     */
    record Consequence(
            Turn turn,
            String code,
            Optional<String> person,
            String what,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            List<String> missing) {
        public Consequence {
            missing = List.copyOf(missing);
        }
    }
}
