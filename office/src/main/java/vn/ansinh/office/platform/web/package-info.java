/** The frame around every page: templates, words, assets, headers, failures; used by the web parts of all modules. */
@NullMarked
@NamedInterface("web")
package vn.ansinh.office.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
