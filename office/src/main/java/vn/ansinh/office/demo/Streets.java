package vn.ansinh.office.demo;

import java.util.ArrayList;
import java.util.List;

/** Invented addresses of the kind found in Nha Trang: a house on a street, or a house in a numbered alley of it. */
final class Streets {
    private final Dice dice;
    private final List<List<String>> ofGroup = new ArrayList<>();

    Streets(Dice dice, Words words, int groups) {
        this.dice = dice;
        for (int i = 0; i < groups; i++) {
            ofGroup.add(List.of(
                    words.pick(dice, "street"),
                    words.pick(dice, "street"),
                    words.pick(dice, "street"),
                    words.pick(dice, "street")));
        }
    }

    String address(int group) {
        String street = dice.pick(ofGroup.get(group - 1));
        if (street.startsWith("Đường")) {
            return "Lô " + dice.between(1, 60) + " " + street;
        }
        return switch (dice.weighted(44, 38, 14, 4)) {
            case 0 -> dice.between(1, 220) + " " + street;
            case 1 -> dice.between(1, 190) + "/" + dice.between(1, 60) + " " + street;
            case 2 -> dice.between(1, 40) + "/" + dice.between(1, 9) + " hẻm " + dice.between(3, 160) + " " + street;
            default -> dice.between(1, 220) + letter() + " " + street;
        };
    }

    private String letter() {
        return dice.pick(List.of("A", "B", "C"));
    }
}
