package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ansinh.office.programme.MoneySource;

/** Reads an entry of money. More spent than received is kept only when whoever types says that it is so. */
final class MoneyReading {
    private final TypedFields fields;

    MoneyReading(ProjectTyped typed, LocalDate today) {
        this.fields = new TypedFields(typed, today);
    }

    TypedFields fields() {
        return fields;
    }

    /** The entry, when nothing is wrong with it beside what counts already. */
    Optional<MoneyEntry> entry(UUID id, UUID project, List<MoneyEntry> before) {
        Optional<MoneyEntry.Kind> kind = MoneyEntry.Kind.ofCode(fields.at("kind"));
        if (kind.isEmpty()) {
            fields.wrong("kind", "livelihood.fault.choose");
        }
        Optional<MoneySource> source = MoneySource.ofCode(fields.at("source"));
        if (source.isEmpty()) {
            fields.wrong("source", "livelihood.fault.choose");
        }
        long amount = fields.amount("amount");
        boolean isPlan = kind.filter(MoneyEntry.Kind.PLANNED::equals).isPresent();
        LocalDate day = isPlan ? fields.day("day") : fields.past("day");
        String receipt = fields.perhaps("receipt");
        if (kind.filter(MoneyEntry.Kind.SPENT::equals).isPresent() && receipt.isEmpty()) {
            fields.wrong("receipt", "livelihood.fault.receipt");
        }
        String words = fields.perhaps("words");
        Optional<UUID> corrects = corrected(before).map(MoneyEntry::id);
        if (!fields.isFine()) {
            return Optional.empty();
        }
        MoneyEntry entry = new MoneyEntry(
                id,
                project,
                kind.orElseThrow(),
                source.orElseThrow(),
                amount,
                day,
                receipt,
                words,
                corrects,
                Optional.empty());
        over(entry, before);
        return fields.isFine() ? Optional.of(entry) : Optional.empty();
    }

    private Optional<MoneyEntry> corrected(List<MoneyEntry> before) {
        if (!fields.has("corrects")) {
            return Optional.empty();
        }
        Optional<MoneyEntry> earlier = fields.id("corrects")
                .flatMap(id -> before.stream()
                        .filter(MoneyEntry::counts)
                        .filter(one -> one.id().equals(id))
                        .findFirst());
        if (earlier.isEmpty()) {
            fields.wrong("corrects", "livelihood.fault.meanwhile");
        }
        fields.words("reason");
        return earlier;
    }

    private void over(MoneyEntry entry, List<MoneyEntry> before) {
        List<MoneyEntry> others = before.stream()
                .filter(one -> !one.id().equals(entry.id())
                        && entry.corrects().filter(one.id()::equals).isEmpty())
                .toList();
        MoneySums.Line line = MoneySums.of(
                        Stream.concat(others.stream(), Stream.of(entry)).toList())
                .at(entry.source());
        if (entry.kind() != MoneyEntry.Kind.PLANNED
                && line.isOver()
                && !fields.at("over").equals("true")) {
            fields.wrong("over", "livelihood.fault.over", -line.left());
        }
    }
}
