package vn.ansinh.rules.yaml;

/** A law file that is not as it must be: the message names file, line, what is wrong and what to write instead. */
public final class LawRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    LawRefused(String file, int line, String wrong, String remedy) {
        super(file + ":" + line + ": " + wrong + "; " + remedy);
    }
}
