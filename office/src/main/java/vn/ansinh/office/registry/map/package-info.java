/** The map of the ward: where households live, the boundaries of groups; without any server of others unless one is set. */
@org.springframework.modulith.NamedInterface("map")
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.registry.map;
