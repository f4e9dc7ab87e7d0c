/** Tổ dân phố that change: renamed, split, merged, bounded anew and joined by those of former wards, with their history. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.registry.area;
