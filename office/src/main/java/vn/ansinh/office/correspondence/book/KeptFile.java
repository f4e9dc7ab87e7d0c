package vn.ansinh.office.correspondence.book;

import java.time.Instant;

/**
 * A file of a document as it is kept.
 *
 * @param kind {@code issued}, {@code signed} or {@code received}
 * @param sha256 in hexadecimal
 */
public record KeptFile(
        int number, String kind, String name, String media, long bytes, String sha256, String by, Instant at) {}
