package vn.ansinh.office.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How the records of another module are called, for the log of who looked at them; each such module adds a bean. */
public interface SubjectNames {
    /** The names of those of these records that are this module's and that the acting person may see. */
    Map<UUID, String> of(Collection<UUID> subjects);
}
