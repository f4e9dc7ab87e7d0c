package vn.ansinh.office.programme.task;

import vn.ansinh.office.platform.web.Faults;

/** The form of a task, as typed. */
public record TaskTyped(
        String id,
        String code,
        String words,
        String body,
        String user,
        String source,
        String cited,
        String rhythm,
        String begins,
        String ends,
        String evidence,
        Faults faults) {
    TaskTyped with(Faults found) {
        return new TaskTyped(id, code, words, body, user, source, cited, rhythm, begins, ends, evidence, found);
    }
}
