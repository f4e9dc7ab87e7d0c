package vn.ansinh.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/** Chuẩn nghèo đa chiều: the lines, indicators and classes in force in a period. Immutable; made by {@link Law#load}. */
public final class Standard {
    private final Head head;
    private final List<IncomeLine> lines;
    private final List<Band> bands;
    private final List<Indicator> indicators;
    private final Set<String> ownConditions;
    private final Optional<Scores> scores;

    // What the fast path reads: the same facts without a list, a name or an Optional in between.
    private final long[] urban;
    private final long[] rural;
    private final int[] ifDeprived;
    private final int[] otherwise;
    private final int mask;

    /**
     * What heads a standard.
     *
     * @param prolonged what keeps it alive beyond its own days
     * @param shownLine id of the line that explanations and other programs call "the line"
     * @param poorFrom number of deprivations from which a household within the line is poor
     */
    record Head(
            String id,
            Bilingual name,
            Period period,
            Citation basis,
            Optional<Prolonged> prolonged,
            String shownLine,
            int poorFrom,
            Citation poorFromCitation,
            Citation indicatorsCitation) {}

    /** A later document that keeps a standard alive, and from when. */
    public record Prolonged(java.time.LocalDate from, Citation citation) {}

    Standard(
            Head head,
            List<IncomeLine> lines,
            List<Band> bands,
            List<Indicator> indicators,
            Set<String> ownConditions,
            Optional<Scores> scores) {
        this.head = head;
        this.lines = List.copyOf(lines);
        this.bands = List.copyOf(bands);
        this.indicators = List.copyOf(indicators);
        this.ownConditions = Set.copyOf(ownConditions);
        this.scores = scores;
        this.urban = lines.stream().mapToLong(IncomeLine::urban).toArray();
        this.rural = lines.stream().mapToLong(IncomeLine::rural).toArray();
        this.ifDeprived =
                bands.stream().mapToInt(band -> band.ifDeprived().bit()).toArray();
        this.otherwise = bands.stream().mapToInt(band -> band.otherwise().bit()).toArray();
        this.mask = indicators.stream().mapToInt(Indicator::bit).reduce(0, (a, b) -> a | b);
    }

    public String id() {
        return head.id();
    }

    public Bilingual name() {
        return head.name();
    }

    public Period period() {
        return head.period();
    }

    /** The document and article that set the standard. */
    public Citation basis() {
        return head.basis();
    }

    public Optional<Prolonged> prolonged() {
        return head.prolonged();
    }

    /** Income lines, lowest first. */
    public List<IncomeLine> lines() {
        return lines;
    }

    /** The line a household is told about. */
    public IncomeLine line() {
        return lines.stream()
                .filter(line -> line.id().equals(head.shownLine()))
                .findFirst()
                .orElseThrow();
    }

    /** Bands of income, lowest first; one more than there are lines. */
    public List<Band> bands() {
        return bands;
    }

    /** Number of deprivations from which a household within the line is poor. */
    public int poorFrom() {
        return head.poorFrom();
    }

    public Citation poorFromCitation() {
        return head.poorFromCitation();
    }

    /** Indicators in the order of the reports. */
    public List<Indicator> indicators() {
        return indicators;
    }

    public Citation indicatorsCitation() {
        return head.indicatorsCitation();
    }

    public boolean has(Indicator indicator) {
        return (mask & indicator.bit()) != 0;
    }

    /** Whether the condition used for the indicator is another standard's, or nobody's yet, so that results are provisional. */
    public boolean isProvisional(Indicator indicator) {
        return !ownConditions.contains(indicator.id());
    }

    /** Whether any of its conditions is provisional. */
    public boolean isProvisional() {
        return ownConditions.size() < indicators.size();
    }

    /** Points of the official forms; empty where none are known. */
    public Optional<Scores> scores() {
        return scores;
    }

    long line(int band, AreaKind area) {
        return area == AreaKind.URBAN ? urban[band] : rural[band];
    }

    int lineCount() {
        return urban.length;
    }

    int bitIfDeprived(int band) {
        return ifDeprived[band];
    }

    int bitOtherwise(int band) {
        return otherwise[band];
    }

    int mask() {
        return mask;
    }

    @Override
    public String toString() {
        return "standard " + head.id();
    }
}
