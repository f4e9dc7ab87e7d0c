package vn.ansinh.office.platform.web;

/** One of the pages or sections between which a row of tabs leads. */
public record Tab(String label, String href, boolean isCurrent) {}
