/** Turns a classification, which is codes, into sentences a family understands, in Vietnamese and English. Not for deciding. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.explain;
