package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.platform.web.Said;

/** Thay thế, đính chính, chấm dứt: what the clerk says of two documents of the register. */
@Component
class Linking {
    private final Book book;
    private final Issuing issuing;

    Linking(Book book, Issuing issuing) {
        this.book = book;
        this.issuing = issuing;
    }

    /** Empty when it was written down; otherwise the field that is wrong and why. */
    @Transactional
    public Optional<Map.Entry<String, Said>> link(RegisteredDocument later, String written, String year, String kind) {
        Optional<Issuing.Link> link = Arrays.stream(Issuing.Link.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst();
        if (link.isEmpty()) {
            return fault("kind", Said.of("correspondence.fault.link-kind"));
        }
        Optional<WrittenNumber> number = WrittenNumber.read(written);
        if (!later.isOut() || number.isEmpty() || !year.strip().matches("\\d{4}")) {
            return fault("earlier", Said.of("correspondence.fault.earlier"));
        }
        Optional<RegisteredDocument> earlier = book.issued(
                WrittenNumber.spelt(number.get().symbol(), book.symbols()),
                Integer.parseInt(year.strip()),
                number.get().number());
        if (earlier.isEmpty()) {
            return fault("earlier", Said.of("correspondence.fault.no-earlier", written.strip(), year.strip()));
        }
        LocalDate day = earlier.get().dated();
        if (earlier.get().id().equals(later.id()) || day.isAfter(later.dated())) {
            return fault("earlier", Said.of("correspondence.fault.not-earlier"));
        }
        if (book.links(later.id()).stream()
                .anyMatch(one -> one.id().equals(earlier.get().id()))) {
            return fault(
                    "earlier",
                    Said.of("correspondence.fault.linked", earlier.get().written()));
        }
        issuing.link(later.id(), earlier.get().id(), link.get());
        return Optional.empty();
    }

    private static Optional<Map.Entry<String, Said>> fault(String field, Said why) {
        return Optional.of(Map.entry(field, why));
    }
}
