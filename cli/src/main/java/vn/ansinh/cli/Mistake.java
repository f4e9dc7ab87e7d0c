package vn.ansinh.cli;

/** Something wrong in a question to the law: where it stands, what is wrong, and what is allowed instead. */
public record Mistake(String path, String wrong, String allowed) {
    @Override
    public String toString() {
        return path + ": " + wrong + ", " + allowed;
    }
}
