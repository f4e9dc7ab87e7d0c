/**
 * A second implementation of classification and social allowance, naive and slow, and generated people and households: tests and
 * benchmarks compare the rules with it. Not part of the library.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.second;
