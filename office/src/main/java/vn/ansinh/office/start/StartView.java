package vn.ansinh.office.start;

import java.util.Map;

/** What the first-run page shows. */
public record StartView(StartForm form, boolean needsCode, Map<String, String> errors) {}
