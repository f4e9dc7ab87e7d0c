package vn.ansinh.office.review.posting;

import vn.ansinh.office.platform.web.Faults;

/** The form of an objection as typed. */
public record ObjectionTyped(
        String id,
        String kind,
        String code,
        String name,
        String channel,
        String objector,
        String words,
        String received,
        Faults faults) {}
