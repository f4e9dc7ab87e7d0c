package vn.ansinh.office.registry.event;

/** The word key of a kind of event, to be said inside a sentence. */
public record EventName(String key) {}
