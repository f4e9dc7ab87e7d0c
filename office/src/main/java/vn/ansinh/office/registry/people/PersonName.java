package vn.ansinh.office.registry.people;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Họ và tên: a person's name as written, one field, never split into three.
 *
 * <p>Names of two or five words, {@code H'Hen Niê} and names without a family name exist.
 */
public record PersonName(String written) {
    private static final int LONGEST = 100;

    public PersonName {
        written = Vietnamese.clean(written);
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
    }

    /** Reads a name; capitals only are proposed in title case and said so. */
    public static Parsed<PersonName> parse(String typed) {
        String clean = Vietnamese.clean(typed);
        if (clean.isEmpty()) {
            return Parsed.blank();
        }
        if (clean.length() > LONGEST) {
            return Parsed.refused(Remark.error("name.too-long", clean.substring(0, 40)));
        }
        if (Vietnamese.fold(clean).isEmpty() || clean.chars().anyMatch(Character::isDigit)) {
            return Parsed.refused(Remark.error("name.not-a-name", clean));
        }
        if (Vietnamese.isAllCapitals(clean)) {
            String title = Vietnamese.titleCase(clean);
            return Parsed.of(new PersonName(title), Remark.changed("name.capitals", clean, title));
        }
        return Parsed.of(new PersonName(clean));
    }

    /** Lower case without marks: {@code nguyen thi dao}. */
    public String searchKey() {
        return Vietnamese.fold(written);
    }

    /** Whether both are the same name, whatever the case and the style of tone marks. */
    public boolean sameAs(PersonName other) {
        return Vietnamese.markedKey(written).equals(Vietnamese.markedKey(other.written));
    }

    /**
     * The key that sorts names as offices do when compared as unsigned bytes: last word, first word, the rest;
     * in each word letters first, then tones; case last of all.
     */
    public byte[] sortKey() {
        List<String> words = inOrder();
        ByteArrayOutputStream key = new ByteArrayOutputStream(written.length() * 2 + 8);
        ByteArrayOutputStream cases = new ByteArrayOutputStream(written.length());
        for (String word : words) {
            ByteArrayOutputStream tones = new ByteArrayOutputStream(word.length());
            for (int at = 0; at < word.length(); at++) {
                char letter = word.charAt(at);
                if (!Character.isLetterOrDigit(letter)) {
                    continue;
                }
                key.writeBytes(weight(letter));
                tones.write(2 + Letters.tone(letter));
                cases.write(Character.isUpperCase(letter) ? 3 : 2);
            }
            key.write(1);
            key.writeBytes(tones.toByteArray());
            key.write(1);
        }
        key.write(0);
        key.writeBytes(cases.toByteArray());
        return key.toByteArray();
    }

    private List<String> inOrder() {
        List<String> words =
                new ArrayList<>(List.of(Vietnamese.withOldTones(written).split(" ", -1)));
        if (words.size() > 1) {
            words.addFirst(words.removeLast());
        }
        return words;
    }

    private static byte[] weight(char letter) {
        int place = Letters.place(letter);
        if (place > 0) {
            return new byte[] {(byte) (0x40 + place)};
        }
        if (letter >= '0' && letter <= '9') {
            return new byte[] {(byte) (0x10 + letter - '0')};
        }
        int known = Letters.place(Letters.plain(letter));
        return known > 0
                ? new byte[] {(byte) (0x40 + known)}
                : String.valueOf(letter).getBytes(StandardCharsets.UTF_8);
    }
}
