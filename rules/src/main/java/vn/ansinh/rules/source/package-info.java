/** Where a figure of the law comes from, how sure it is, and its name in two languages. Used by every other package of the rules. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.source;
