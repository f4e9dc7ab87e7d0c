package vn.ansinh.rules;

import vn.ansinh.rules.source.Bilingual;

/** Chiều thiếu hụt: a group of indicators. */
public record Dimension(String id, int order, Bilingual name) {}
