/** The register as a spreadsheet, in the shapes that the import reads. */
@NullMarked
package vn.ansinh.office.registry.export;

import org.jspecify.annotations.NullMarked;
