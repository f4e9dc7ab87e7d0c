/** Rà soát: how the poor and near-poor households of a year are found and recognised, as data. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.review;
