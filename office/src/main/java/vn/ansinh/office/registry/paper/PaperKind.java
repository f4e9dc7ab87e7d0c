package vn.ansinh.office.registry.paper;

import java.util.Locale;
import java.util.Optional;
import vn.ansinh.office.account.UseCase;

/** What a paper is; the name of a kind is a word key. */
public enum PaperKind {
    CIVIL_STATUS,
    IDENTITY_CARD(UseCase.SEE_IDENTITY),
    DISABILITY_CERTIFICATE(UseCase.SEE_HEALTH),
    MEDICAL(UseCase.SEE_HEALTH),
    INCOME(UseCase.SEE_INCOME),
    RESIDENCE,
    DECISION,
    APPLICATION,
    HOUSE_PHOTO,
    OTHER;

    private final Optional<UseCase> needs;

    PaperKind() {
        this.needs = Optional.empty();
    }

    PaperKind(UseCase needs) {
        this.needs = Optional.of(needs);
    }

    /** What somebody must be allowed to see, besides the household, to see such a paper. */
    public Optional<UseCase> needs() {
        return needs;
    }

    /** As it is stored and stands in a form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PaperKind> ofCode(String code) {
        for (PaperKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
