package vn.ansinh.cli;

import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Slots;

/** The facts of one subject of a question, taken up one by one as they are found valid. */
final class GivenFacts {
    private Facts facts;

    GivenFacts(Slots slots) {
        facts = Facts.none(slots);
    }

    void claim(String id, boolean claim) {
        facts = facts.with(id, claim);
    }

    void number(String id, long number) {
        facts = facts.with(id, number);
    }

    void word(String id, String word) {
        facts = facts.with(id, word);
    }

    Facts facts() {
        return facts;
    }
}
