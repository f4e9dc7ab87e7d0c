package vn.ansinh.rules.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.yaml.Entry;

/** Reads codes, and the words for all of them. */
final class CodeReader {
    private CodeReader() {}

    static Map<Code, Bilingual> words(Entry entry) {
        Map<Code, Bilingual> words = new LinkedHashMap<>();
        words(entry, "starts", StartRule.values(), words);
        words(entry, "adjusts", AdjustRule.values(), words);
        words(entry, "stops", StopRule.values(), words);
        words(entry, "moves", MoveRule.values(), words);
        words(entry, "effects", EnrolmentRule.Effect.values(), words);
        words(entry, "decisions", DecisionKind.values(), words);
        entry.done();
        return words;
    }

    private static void words(Entry parent, String key, Code[] codes, Map<Code, Bilingual> words) {
        for (Entry entry : parent.entries(key)) {
            Code code = oneOf(entry, "id", codes);
            if (words.put(code, ProcedureReader.name(entry)) != null) {
                throw entry.wrong("id", code.code() + " stands twice", "keep one of them");
            }
            entry.done();
        }
        for (Code code : codes) {
            if (!words.containsKey(code)) {
                throw parent.wrong(key, code.code() + " has no words", "add it to the list");
            }
        }
    }

    static <C extends Code> C oneOf(Entry entry, String key, C[] codes) {
        String code = entry.oneOf(key, Arrays.stream(codes).map(Code::code).toList());
        return Arrays.stream(codes)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
