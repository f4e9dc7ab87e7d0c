package vn.ansinh.cli;

import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.FactsBuilder;
import vn.ansinh.rules.language.Slots;

/** The facts of one subject of a question, taken up one by one as they are found valid. */
final class GivenFacts {
    private final FactsBuilder facts;

    GivenFacts(Slots slots) {
        facts = Facts.none(slots).more();
    }

    void claim(String id, boolean claim) {
        facts.set(id, claim);
    }

    void number(String id, long number) {
        facts.set(id, number);
    }

    void word(String id, String word) {
        facts.set(id, word);
    }

    Facts facts() {
        return facts.facts();
    }
}
