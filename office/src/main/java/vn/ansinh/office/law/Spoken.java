package vn.ansinh.office.law;

import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Shell;

/** The language of a page as the rules call it. */
public final class Spoken {
    private Spoken() {}

    public static vn.ansinh.rules.source.Language in(Shell shell) {
        return in(shell.language());
    }

    public static vn.ansinh.rules.source.Language in(Language language) {
        return switch (language) {
            case VIETNAMESE -> vn.ansinh.rules.source.Language.VI;
            case ENGLISH -> vn.ansinh.rules.source.Language.EN;
        };
    }
}
