package vn.ansinh.bench.pages;

/** The pages of which the issue wants figures. */
enum Kind {
    SEARCH("search"),
    LIST("list of households"),
    HOUSEHOLD("household"),
    SITUATION("situation");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
