package vn.ansinh.rules.review;

import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/**
 * Công khai và đối thoại: what the ward owes everybody besides the procedure of a review, for decisions of a period.
 *
 * @param posting least number of consecutive days for which a decided list hangs
 * @param loudspeaker least number of consecutive days on which it is read aloud, where there are loudspeakers
 * @param begins working days from the decision within which that begins
 * @param hearing where it stands that whoever loses something is told before, and heard if they ask
 */
public record Openness(String id, Period period, Days posting, Days loudspeaker, Days begins, Citation hearing) {

    /** A number of days with its source. */
    public record Days(int days, Citation citation) {}
}
