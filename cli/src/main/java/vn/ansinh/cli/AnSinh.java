package vn.ansinh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Language;

/** The command line: {@code explain FILE.json [--format json|text] [--language vi|en] [--only OUTCOME]}. */
public final class AnSinh {
    private static final int WELL = 0;
    private static final int NOT_VALID = 2;
    private static final String USAGE = "explain FILE.json|- [--format json|text] [--language vi|en]"
            + " [--only entitled|not-entitled|undetermined|overlapped]";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream mistakes;

    AnSinh(InputStream in, PrintStream out, PrintStream mistakes) {
        this.in = in;
        this.out = out;
        this.mistakes = mistakes;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream mistakes = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new AnSinh(System.in, out, mistakes).run(arguments);
        out.flush();
        System.exit(status);
    }

    int run(String... arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        String format = option(words, "--format", "text");
        String language = option(words, "--language", "vi");
        String only = option(words, "--only", "");
        if (words.size() != 2 || !words.getFirst().equals("explain")) {
            return refuse("arguments: are \"" + String.join(" ", arguments) + "\", allowed are " + USAGE);
        }
        if (!List.of("json", "text").contains(format)) {
            return refuse("--format: is \"" + format + "\", allowed are json, text");
        }
        if (!List.of("vi", "en").contains(language)) {
            return refuse("--language: is \"" + language + "\", allowed are vi, en");
        }
        if (!List.of("", "entitled", "not-entitled", "undetermined", "overlapped")
                .contains(only)) {
            return refuse("--only: is \"" + only + "\", allowed are entitled, not-entitled, undetermined, overlapped");
        }
        String file = words.get(1);
        String json;
        try {
            byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return refuse(file + ": is not UTF-8, allowed is a JSON file in UTF-8");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return refuse(file + ": cannot be read (" + e.getClass().getSimpleName()
                    + "), allowed is a JSON file or - for standard input");
        }
        return explain(json, format, language.equals("vi") ? Language.VI : Language.EN);
    }

    private int explain(String json, String format, Language language) {
        Law law = Law.load();
        Explain.Reply reply =
                format.equals("json") ? Explain.answer(law, json, language) : Explain.text(law, json, language);
        return switch (reply) {
            case Explain.Answered answered -> {
                out.println(answered.body());
                yield WELL;
            }
            case Explain.Refused refused -> {
                refused.mistakes().forEach(mistakes::println);
                yield NOT_VALID;
            }
        };
    }

    /** Takes an option written {@code --name value} or {@code --name=value} out of the words. */
    private static String option(List<String> words, String name, String otherwise) {
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            if (word.startsWith(name + "=")) {
                words.remove(place);
                return word.substring(name.length() + 1);
            }
            if (word.equals(name) && place + 1 < words.size()) {
                words.remove(place);
                return words.remove(place);
            }
        }
        return otherwise;
    }

    private int refuse(String sentence) {
        mistakes.println(sentence);
        return NOT_VALID;
    }
}
