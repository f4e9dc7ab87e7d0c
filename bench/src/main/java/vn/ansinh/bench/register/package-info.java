/** The register as it grows: searched and listed while it holds a province, seen as of a day, and its size on disk. */
package vn.ansinh.bench.register;
