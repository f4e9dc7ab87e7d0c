/**
 * Nguy cơ tái nghèo: households that left the lists or stand near the line, with what happened to them since, so that somebody visits them
 * before they fall back. Nothing here decides anything: a household is poor again only by a review.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("watch")
package vn.ansinh.office.programme.watch;
