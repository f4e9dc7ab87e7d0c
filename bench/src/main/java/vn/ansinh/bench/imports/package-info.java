/** How long it takes to bring a ward's list into the register. */
package vn.ansinh.bench.imports;
