package vn.ansinh.office.document.list;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;

/**
 * The office's own part of a paper: who speaks, how far the paper has come, who signs and who gets it.
 *
 * @param enclosedWith the paper a list goes with, as {@code Kèm theo Quyết định số 05/QĐ-UBND ngày …}
 */
public record Office(
        IssuingBody issuer,
        Standing standing,
        Signature signature,
        List<String> recipients,
        Optional<String> enclosedWith) {

    public Office {
        recipients = List.copyOf(recipients);
    }
}
