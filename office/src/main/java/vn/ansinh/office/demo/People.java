package vn.ansinh.office.demo;

import java.util.Arrays;

/** The ethnic groups met in the invented ward, with the word list of their family names. */
enum People {
    KINH("Kinh", "family.kinh", 9818),
    HOA("Hoa", "family.hoa", 52),
    RAGLAI("Ra-glai", "family.raglai", 34),
    EDE("Ê-đê", "family.ede", 30),
    CHAM("Chăm", "family.cham", 26),
    TAY("Tày", "family.tay", 26),
    NUNG("Nùng", "family.nung", 14);

    private final String written;
    private final String familyNames;
    private final int weight;

    People(String written, String familyNames, int weight) {
        this.written = written;
        this.familyNames = familyNames;
        this.weight = weight;
    }

    String written() {
        return written;
    }

    String familyNames() {
        return familyNames;
    }

    static People of(Dice dice) {
        int[] weights =
                Arrays.stream(values()).mapToInt(people -> people.weight).toArray();
        return values()[dice.weighted(weights)];
    }
}
