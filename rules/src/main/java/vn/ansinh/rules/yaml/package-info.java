/** Strict reading of YAML: every entry knows its file and line, and a key that nobody reads is refused. Not for writing. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.yaml;
