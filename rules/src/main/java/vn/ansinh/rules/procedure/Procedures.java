package vn.ansinh.rules.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;

/**
 * Every procedure of the law and the words for its codes.
 *
 * @param all in the order of the file
 */
public record Procedures(List<Procedure> all, Transition transition, Map<Code, Bilingual> words) {
    public Procedures {
        all = List.copyOf(all);
        words = Map.copyOf(words);
    }

    public Optional<Procedure> find(String id) {
        return all.stream().filter(procedure -> procedure.id().equals(id)).findFirst();
    }

    /** How a code is said to people, in small letters. */
    public Bilingual nameOf(Code code) {
        Bilingual name = words.get(code);
        if (name == null) {
            throw new IllegalStateException("code " + code.code() + " has no words; the reader must have refused it");
        }
        return name;
    }
}
