package vn.ansinh.office.registry;

import org.jspecify.annotations.Nullable;

/**
 * What the ward is called on a day, for the head of papers.
 *
 * @param name {@code Phường Nam Nha Trang}
 * @param superior the body above it; empty when it stands directly under the province
 * @param province {@code Khánh Hòa}
 * @param unitCode the code of the administrative unit; codes are reused, so it means something only with its day
 */
public record WardName(
        String name,
        String superior,
        String province,
        @Nullable String unitCode) {}
