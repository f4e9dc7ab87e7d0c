package vn.ansinh.office.registry.event.web;

import java.util.UUID;

/** Hears of forms that became events, in the transaction that recorded them. */
public interface RecordedForms {
    /**
     * Whether it may stay recorded.
     *
     * @param code of the household whose form it was
     */
    boolean recorded(UUID event, String code, EventForm form);
}
