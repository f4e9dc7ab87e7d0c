/**
 * Tuyên truyền, vận động: what was broadcast, written and said so that people know their rights and help one another, what is planned of
 * it, and what it shows of the tasks of the information body and of the groups.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("outreach")
package vn.ansinh.office.programme.outreach;
