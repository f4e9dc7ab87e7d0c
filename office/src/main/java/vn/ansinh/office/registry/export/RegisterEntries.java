package vn.ansinh.office.registry.export;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.people.HouseholdEntry;

/** The households of the register one after the other, read some hundred at a time so that memory stays small. */
@Component
public class RegisterEntries {
    private final EntryRows rows;

    RegisterEntries(EntryRows rows) {
        this.rows = rows;
    }

    /** All households of a question by group and code; each iteration reads them anew, in the caller's transaction. */
    public Iterable<HouseholdEntry> of(ExportQuestion question) {
        return () -> {
            Iterator<Listed> listed = new Parts(question);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return listed.hasNext();
                }

                @Override
                public HouseholdEntry next() {
                    return listed.next().entry();
                }
            };
        };
    }

    /** The same with those by whom the members are known. */
    public Iterable<Listed> listed(ExportQuestion question) {
        return () -> new Parts(question);
    }

    /** How many people the largest household has. */
    public int largest(ExportQuestion question) {
        return rows.largest(question);
    }

    private final class Parts implements Iterator<Listed> {
        private final ExportQuestion question;
        private final Queue<Listed> part = new ArrayDeque<>();
        private EntryRows.@Nullable Place last;
        private boolean finished;

        Parts(ExportQuestion question) {
            this.question = question;
        }

        @Override
        public boolean hasNext() {
            while (part.isEmpty() && !finished) {
                List<EntryRows.Place> places = rows.after(last, question);
                finished = places.isEmpty();
                if (!finished) {
                    last = places.getLast();
                    part.addAll(rows.entries(places, question));
                }
            }
            return !part.isEmpty();
        }

        @Override
        public Listed next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return part.remove();
        }
    }
}
