package vn.ansinh.rules.procedure;

import vn.ansinh.rules.source.Bilingual;

/** Who acts, where a file is handed in, or why payment pauses or ends: an id of the law files with its name. */
public record Term(String id, Bilingual name) {}
