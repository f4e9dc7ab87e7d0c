/**
 * The one language in which the law files state conditions and sums: what can be said, how it is read and checked, and how it is
 * answered in three values. Used by {@code benefit}; knows no single benefit.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.language;
