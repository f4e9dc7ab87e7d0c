package vn.ansinh.rules;

import java.util.List;
import vn.ansinh.rules.source.Bilingual;

/** Nguyên nhân nghèo: one of the eight causes that reports count, with the finer causes kept under it. */
public record Cause(String id, int order, Bilingual name, List<SubCause> subCauses) {
    public Cause {
        subCauses = List.copyOf(subCauses);
    }
}
