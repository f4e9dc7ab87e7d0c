/** The ward's lists and family pages as described papers; internal and posted versions are apart by type. */
@NullMarked
@NamedInterface("list")
package vn.ansinh.office.document.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
