package vn.ansinh.office.platform.web;

/** A place in the rail; a person sees those whose use case they have. At most five, for the bar of a phone. */
public enum Place {
    TODAY("/today", "shell.place.today", "list-check", "SEE_SITUATION"),
    HOME("/", "shell.place.home", "chart-histogram", "SEE_SITUATION"),
    REGISTER("/households", "shell.place.register", "users-group", "SEARCH_REGISTER"),
    REVIEW("/reviews", "shell.place.review", "clipboard-check", "SEE_REVIEW"),
    SUPPORTS("/supports", "shell.place.supports", "heart", "SEE_HOUSEHOLD"),
    PROGRAMME("/programme", "shell.place.programme", "target", "SEE_PROGRAMME"),
    DOCUMENTS("/documents", "shell.place.documents", "file-text", "SEE_DOCUMENTS"),
    LAW("/law", "shell.place.law", "scale", "ASK_LAW"),
    ADMIN("/accounts", "shell.place.admin", "settings", "MANAGE_ACCOUNTS"),
    NONE("", "", "", "");

    private final String path;
    private final String key;
    private final String icon;
    private final String useCase;

    Place(String path, String key, String icon, String useCase) {
        this.path = path;
        this.key = key;
        this.icon = icon;
        this.useCase = useCase;
    }

    /** The address that the place opens. */
    public String path() {
        return path;
    }

    /** The key of its name. */
    public String key() {
        return key;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** The name of the use case that lets a person in. */
    public String useCase() {
        return useCase;
    }
}
