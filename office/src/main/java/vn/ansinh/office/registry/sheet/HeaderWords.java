package vn.ansinh.office.registry.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.Mapping.Column;
import vn.ansinh.office.registry.sheet.Mapping.Confidence;
import vn.ansinh.office.registry.sheet.Mapping.Shape;

/** Finds what columns mean by the words of their headers. */
final class HeaderWords {
    private static final Map<String, Meaning> KNOWN = new HashMap<>();
    private static final Pattern MEMBER_FIRST =
            Pattern.compile("(?:thanh vien|tv|nguoi|nhan khau)(?: thu| so)? ?(\\d{1,2}) (.+)");
    private static final Pattern MEMBER_LAST =
            Pattern.compile("(.+?)(?: thanh vien| tv| nguoi)?(?: thu| so)? ?(\\d{1,2})");
    private static final Pattern NOTES = Pattern.compile("\\([^)]*\\)");
    private static final int SHORTEST_PART = 4;

    static {
        for (Meaning meaning : Meaning.values()) {
            KNOWN.put(Vietnamese.fold(meaning.header()), meaning);
        }
        for (Meaning meaning : Meaning.values()) {
            meaning.otherWords().forEach(words -> KNOWN.putIfAbsent(words, meaning));
        }
        // Without marks the man's column and the year of birth are one word; the year alone is a part of a date.
        KNOWN.put("nam", Meaning.BIRTH_YEAR);
    }

    private HeaderWords() {}

    /** The meaning of a header by itself. */
    static Column column(int index, String header) {
        String marked = Vietnamese.clean(header).toLowerCase(Locale.ROOT);
        if (marked.equals("nam")
                || (marked.endsWith(" nam") && KNOWN.get(Vietnamese.fold(marked)) == Meaning.BIRTH_YEAR)) {
            return new Column(index, header, Meaning.MALE, 0, Confidence.SURE);
        }
        String key = Vietnamese.fold(header);
        Column plain = plain(index, header, key);
        if (plain.confidence() == Confidence.SURE) {
            return plain;
        }
        Matcher first = MEMBER_FIRST.matcher(key);
        if (first.matches()) {
            Column inner = plain(index, header, first.group(2));
            return inner.meaning() == Meaning.IGNORED ? inner : member(inner, Integer.parseInt(first.group(1)));
        }
        Matcher last = MEMBER_LAST.matcher(key);
        if (last.matches()) {
            Column inner = plain(index, header, last.group(1).strip());
            if (inner.confidence() == Confidence.SURE && inner.meaning().of() == Meaning.Of.PERSON) {
                return member(inner, Integer.parseInt(last.group(2)));
            }
        }
        Column bare = plain(index, header, Vietnamese.fold(NOTES.matcher(header).replaceAll(" ")));
        return bare.confidence() == Confidence.SURE ? bare : better(plain, bare);
    }

    private static Column better(Column one, Column other) {
        return one.confidence().compareTo(other.confidence()) <= 0 ? one : other;
    }

    private static Column member(Column column, int member) {
        return new Column(column.index(), column.header(), column.meaning(), member, column.confidence());
    }

    private static Column plain(int index, String header, String key) {
        Meaning exact = KNOWN.get(key);
        if (exact != null) {
            return new Column(index, header, exact, 0, Confidence.SURE);
        }
        Meaning found = Meaning.IGNORED;
        int longest = 0;
        String padded = " " + key + " ";
        if (key.length() <= 60) {
            for (Map.Entry<String, Meaning> known : KNOWN.entrySet()) {
                int length = known.getKey().length();
                if (length >= SHORTEST_PART
                        && (length > longest
                                || (length == longest && known.getValue().compareTo(found) < 0))
                        && padded.contains(" " + known.getKey() + " ")) {
                    found = known.getValue();
                    longest = length;
                }
            }
        }
        return new Column(index, header, found, 0, longest == 0 ? Confidence.NONE : Confidence.LIKELY);
    }

    /** The meanings of a whole header; a second column of the same meaning is a member's or is left out. */
    static List<Column> columns(List<String> headers) {
        List<Column> found = new ArrayList<>();
        for (int index = 0; index < headers.size(); index++) {
            String header = headers.get(index);
            if (!header.isEmpty()) {
                found.add(column(index, header));
            }
        }
        return found.stream().anyMatch(column -> column.member() > 1) ? numbered(found) : repeated(found);
    }

    /** Columns of the head without a number beside numbered members. */
    private static List<Column> numbered(List<Column> found) {
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Column column : found) {
            boolean personal = column.meaning().of() == Meaning.Of.PERSON;
            Column whose = personal && column.member() == 0 ? member(column, 1) : column;
            whose = whose.meaning() == Meaning.HEAD_NAME
                    ? new Column(whose.index(), whose.header(), Meaning.NAME, 1, whose.confidence())
                    : whose;
            columns.add(once(whose, seen));
        }
        return columns;
    }

    /** A name that comes again without a number begins the next member. */
    private static List<Column> repeated(List<Column> found) {
        long names = found.stream().filter(HeaderWords::isName).count();
        boolean blocks = names > 2 || (names == 2 && repeatsMore(found));
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int member = 0;
        for (Column column : found) {
            if (!blocks) {
                columns.add(once(member(column, 0), seen));
                continue;
            }
            member += isName(column) ? 1 : 0;
            boolean personal = column.meaning().of() == Meaning.Of.PERSON || isName(column);
            Meaning meaning = isName(column) ? Meaning.NAME : column.meaning();
            columns.add(once(
                    new Column(
                            column.index(),
                            column.header(),
                            meaning,
                            personal ? Math.max(1, member) : 0,
                            column.confidence()),
                    seen));
        }
        return columns;
    }

    private static boolean repeatsMore(List<Column> found) {
        return found.stream()
                        .filter(column -> column.meaning() == Meaning.BIRTH || column.meaning() == Meaning.RELATION)
                        .count()
                > found.stream()
                        .map(Column::meaning)
                        .filter(meaning -> meaning == Meaning.BIRTH || meaning == Meaning.RELATION)
                        .distinct()
                        .count();
    }

    private static boolean isName(Column column) {
        return column.meaning() == Meaning.NAME || column.meaning() == Meaning.HEAD_NAME;
    }

    private static Column once(Column column, Map<String, Integer> seen) {
        if (column.meaning() == Meaning.IGNORED || column.meaning() == Meaning.ROW_NUMBER) {
            return column;
        }
        boolean first = seen.putIfAbsent(column.meaning() + " " + column.member(), column.index()) == null;
        return first ? column : new Column(column.index(), column.header(), Meaning.IGNORED, 0, Confidence.NONE);
    }

    /** What a row stands for, by its columns. */
    static Shape shape(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.member() > 1)) {
            return Shape.HOUSEHOLD_ROWS;
        }
        boolean names = columns.stream()
                .anyMatch(column -> column.meaning() == Meaning.NAME || column.meaning() == Meaning.GIVEN_NAME);
        boolean heads = columns.stream().anyMatch(column -> column.meaning() == Meaning.HEAD_NAME);
        boolean relation = columns.stream().anyMatch(column -> column.meaning() == Meaning.RELATION);
        boolean list = columns.stream()
                .anyMatch(column -> column.meaning() == Meaning.HOUSEHOLD_SIZE
                        || column.meaning() == Meaning.LISTED_CLASS
                        || column.meaning() == Meaning.DECISION);
        return (heads && !names) || (names && !relation && list) ? Shape.HEADS_ONLY : Shape.PERSON_ROWS;
    }
}
