package vn.ansinh.office.registry.people;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dân tộc: one of the 54 peoples, a foreigner, or not determined; known by its name.
 *
 * <p>Two official numberings disagree on 37 of 54, so codes are written only at export, by the receiver's list.
 */
public record EthnicGroup(String name) {
    private static final Map<String, EthnicGroup> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, EthnicGroup> BY_KEY = new LinkedHashMap<>();
    private static final Map<EthnicGroup, Codes> CODES = new LinkedHashMap<>();

    private record Codes(String list1979, String census2009) {}

    static {
        for (List<String> row : ListFile.read("ethnic-groups.csv")) {
            EthnicGroup group = new EthnicGroup(row.get(0));
            BY_NAME.put(group.name, group);
            CODES.put(group, new Codes(row.get(2), row.get(3)));
            BY_KEY.putIfAbsent(key(group.name), group);
        }
        // A name of a people wins over another's alias, so aliases come after all names.
        for (List<String> row : ListFile.read("ethnic-groups.csv")) {
            for (String alias : row.get(1).split("\\|", -1)) {
                BY_KEY.putIfAbsent(key(alias), ofName(row.get(0)));
            }
        }
        BY_KEY.remove("");
    }

    /** Reads a name or a common other name; an unknown one is a warning and stays unknown. */
    public static Parsed<EthnicGroup> parse(String typed) {
        String clean = Vietnamese.clean(typed);
        if (clean.isEmpty()) {
            return Parsed.blank();
        }
        EthnicGroup group = BY_KEY.get(key(clean));
        return group == null ? Parsed.refused(Remark.warning("ethnic.unknown", clean)) : Parsed.of(group);
    }

    /** The people of a stored name. */
    public static EthnicGroup ofName(String name) {
        EthnicGroup group = BY_NAME.get(name);
        if (group == null) {
            throw new IllegalArgumentException("No such ethnic group: " + name);
        }
        return group;
    }

    public static Collection<EthnicGroup> all() {
        return Collections.unmodifiableCollection(BY_NAME.values());
    }

    /** The code of the list of 1979, as health and personnel files use it; empty where it has none. */
    public String code1979() {
        return codes().list1979();
    }

    /** The code of the census list of 2009; empty where it has none. */
    public String codeOfCensus() {
        return codes().census2009();
    }

    private Codes codes() {
        Codes codes = CODES.get(this);
        if (codes == null) {
            throw new IllegalStateException("No codes for " + name);
        }
        return codes;
    }

    private static String key(String name) {
        return Vietnamese.fold(name).replace(" ", "").replaceFirst("^dantoc", "");
    }
}
