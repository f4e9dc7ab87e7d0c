package vn.ansinh.office.registry.intake;

/** Codes for households that came without one: {@code H-000001} and on, after the last one given. */
final class NewCodes {
    private int last;

    NewCodes(int last) {
        this.last = last;
    }

    String next() {
        last++;
        return "H-%06d".formatted(last);
    }
}
