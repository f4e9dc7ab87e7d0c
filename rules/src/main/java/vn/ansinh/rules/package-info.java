/** The law as data and pure functions over it. Used by every other module; never for I/O beyond its own law files. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules;
