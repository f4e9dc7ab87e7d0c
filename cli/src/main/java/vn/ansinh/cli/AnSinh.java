package vn.ansinh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.Law;

/**
 * The command line: {@code explain FILE.json [--format json|text] [--language vi|en] [--only OUTCOME]} and {@code law check FOLDER}.
 */
public final class AnSinh {
    private static final int WELL = 0;
    private static final int NOT_VALID = 2;
    private static final String USAGE = "explain FILE.json|- [--format json|text] [--language vi|en]"
            + " [--only entitled|not-entitled|undetermined|overlapped], or law check FOLDER";

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
        if (words.size() == 3 && words.subList(0, 2).equals(List.of("law", "check"))) {
            return check(words.getLast());
        }
        String format = option(words, "--format", "text");
        String language = option(words, "--language", "vi");
        String only = option(words, "--only", "");
        if (words.size() != 2 || !words.getFirst().equals("explain")) {
            return refuse(List.of(
                    new Mistake("arguments", "are " + Quoted.of(String.join(" ", arguments)), "allowed are " + USAGE)));
        }
        List<Mistake> wrong = new ArrayList<>();
        Optional<AnswerForm> form = AnswerForm.read("--", format, language, only, wrong);
        if (form.isEmpty()) {
            return refuse(wrong);
        }
        String file = words.get(1);
        byte[] question;
        try {
            question = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            return refuse(List.of(new Mistake(
                    file,
                    "cannot be read (" + e.getClass().getSimpleName() + ")",
                    "allowed is a JSON file or - for standard input")));
        }
        return switch (Explain.reply(Law.load(), question, form.get())) {
            case Explain.Answered(String body) -> {
                out.print(body);
                yield WELL;
            }
            case Explain.Refused(List<Mistake> all) -> refuse(all);
        };
    }

    private int check(String folder) {
        LawCheck.Found found;
        try {
            found = LawCheck.check(Path.of(folder));
        } catch (InvalidPathException e) {
            return refuse(List.of(new Mistake(folder, "is no path", "allowed is a folder of law files")));
        }
        return switch (found) {
            case LawCheck.Found.Well(String sentence) -> {
                out.print(sentence + "\n");
                yield WELL;
            }
            case LawCheck.Found.Wrong(List<String> problems) -> {
                problems.forEach(problem -> mistakes.print(problem + "\n"));
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

    private int refuse(List<Mistake> all) {
        all.forEach(mistake -> mistakes.print(mistake + "\n"));
        return NOT_VALID;
    }
}
