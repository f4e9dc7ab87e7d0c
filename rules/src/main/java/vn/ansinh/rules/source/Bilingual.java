package vn.ansinh.rules.source;

/** One text in Vietnamese and in English. */
public record Bilingual(String vi, String en) {
    public Bilingual {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages, got vi=\"" + vi + "\" en=\"" + en + "\"");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }
}
