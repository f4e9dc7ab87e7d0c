/** Benchmarks, each beside its named peer. */
package vn.ansinh.bench;
