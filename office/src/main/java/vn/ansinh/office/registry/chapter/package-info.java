/** What the register says in the file of a household and in the extract of a person. */
@org.jspecify.annotations.NullMarked
package vn.ansinh.office.registry.chapter;
