package vn.ansinh.rules.language;

import java.util.List;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.source.Bilingual;

/** What must hold, as the law files write it: all the ways there are. Each answers yes, no or not known. */
public sealed interface Condition {
    /** Every one holds. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one holds. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Condition of) implements Condition {}

    /** A fact compared with a value or with a parameter of the day. */
    record Compared(FactKind fact, Comparison comparison, Operand operand) implements Condition {}

    /** The same person meets the conditions of one of the groups on the same day, before overlaps. */
    record Entitled(List<String> groups) implements Condition {
        public Entitled {
            groups = List.copyOf(groups);
        }
    }

    /** The dead person is a child counted for a parent of the group. */
    record ChildOf(String group) implements Condition {}

    /** Never true: not known when one of them holds or is not known, else false. A case that the text leaves open. */
    record LeftOpen(List<Condition> when) implements Condition {
        public LeftOpen {
            when = List.copyOf(when);
        }
    }

    /** Money facts together stay below a value. */
    record SumBelow(List<FactKind> facts, Operand bound) implements Condition {
        public SumBelow {
            facts = List.copyOf(facts);
        }
    }

    /** A condition that a file defines once and several rules use. */
    record Named(String id, Bilingual name, Condition of) implements Condition {}
}
