package vn.ansinh.office.platform.web;

import java.util.Optional;

/**
 * What stands under a list: how many rows there are and the links to the neighbouring pages.
 *
 * @param total the number of rows of the whole list
 * @param previous the address of the page before; nothing on the first page
 * @param next the address of the page after; nothing on the last page
 */
public record Pager(long total, Optional<String> previous, Optional<String> next) {
    /**
     * The pager of a list whose pages differ in {@code page=} alone.
     *
     * @param address the address of the list with its filters, without {@code page}
     * @param previous where the page before begins
     * @param next where the page after begins
     */
    public static Pager of(String address, long total, Optional<PageToken> previous, Optional<PageToken> next) {
        String joint = address.indexOf('?') < 0 ? "?" : "&";
        return new Pager(
                total,
                previous.map(token -> address + joint + "page=" + token.text()),
                next.map(token -> address + joint + "page=" + token.text()));
    }
}
