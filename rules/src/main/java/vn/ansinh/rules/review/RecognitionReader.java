package vn.ansinh.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.Entry;

/** Reads what the review of living standards recognises; refuses two of one name on one day. */
final class RecognitionReader {
    private final Function<Entry, Citation> citation;

    RecognitionReader(Function<Entry, Citation> citation) {
        this.citation = citation;
    }

    List<Recognition> read(Entry file) {
        List<Recognition> all = new ArrayList<>();
        for (Entry entry : file.has("recognitions") ? file.entries("recognitions") : List.<Entry>of()) {
            Recognition one = recognition(entry);
            all.stream()
                    .filter(other ->
                            other.id().equals(one.id()) && other.period().overlaps(one.period()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw entry.wrong("from", "overlaps another " + other.id(), "end the one before on this day");
                    });
            all.add(one);
        }
        return all;
    }

    private Recognition recognition(Entry entry) {
        Entry work = entry.entry("work");
        Entry above = entry.entry("above-the-lists");
        Entry measured = entry.entry("measured");
        Recognition one = new Recognition(
                entry.text("id"),
                entry.oneOf("of", List.of("household", "person")).equals("person"),
                ReviewProcedureReader.period(entry),
                ReviewProcedureReader.name(entry),
                ReviewProcedureReader.name(work),
                upTo(entry),
                citation.apply(above.entry("source")),
                citation.apply(measured.entry("source")),
                citation.apply(work.entry("source")),
                citation.apply(entry.entry("source")));
        work.done();
        above.done();
        measured.done();
        entry.done();
        return one;
    }

    private Recognition.UpTo upTo(Entry entry) {
        if (entry.has("line-of-standard")) {
            return new Recognition.UpTo.OfStandard(entry.text("line-of-standard"));
        }
        Entry line = entry.entry("line");
        IncomeLine own = new IncomeLine(
                entry.text("id"),
                ReviewProcedureReader.name(line),
                line.amount("rural", IncomeLine.HIGHEST),
                line.amount("urban", IncomeLine.HIGHEST),
                citation.apply(line.entry("source")));
        line.done();
        return new Recognition.UpTo.Own(own);
    }
}
