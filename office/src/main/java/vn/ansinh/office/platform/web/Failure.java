package vn.ansinh.office.platform.web;

import org.springframework.http.HttpStatus;

/** The ways in which a request can fail, each with its page. */
enum Failure {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "bad-request"),
    STRANGER(HttpStatus.UNAUTHORIZED, "stranger"),
    EXPIRED(HttpStatus.FORBIDDEN, "expired"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "bad-request"),
    CONFLICT(HttpStatus.CONFLICT, "conflict"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
    UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported"),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, "broken"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

    private final HttpStatus status;
    private final String word;

    Failure(HttpStatus status, String word) {
        this.status = status;
        this.word = word;
    }

    HttpStatus status() {
        return status;
    }

    String titleKey() {
        return "shell.failure." + word + ".title";
    }

    String textKey() {
        return "shell.failure." + word + ".text";
    }

    /** The failure that a status of the server or of the framework means. */
    static Failure of(int status) {
        return switch (status) {
            case 401 -> STRANGER;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 409 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? BROKEN : BAD_REQUEST;
        };
    }
}
