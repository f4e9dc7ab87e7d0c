package vn.ansinh.office.registry.map;

/**
 * The boundary of a group.
 *
 * @param name as the file calls it
 * @param shape geometry of GeoJSON (RFC 7946): a Polygon or MultiPolygon
 */
public record Outline(String name, String shape) {}
