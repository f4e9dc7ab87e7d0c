/** The gap list of a province: what the law gives beside what people get, over made-up households as a stream, counted by benefit. */
@NullMarked
package vn.ansinh.bench.gaps;

import org.jspecify.annotations.NullMarked;
