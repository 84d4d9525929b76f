package org.jiangxuan.rehearsal.scenario;

/** A moment of the campaign that people may wait for. */
public enum Moment {
    /** The day on which the planner has the internal publicity posted. */
    INTERNAL_POSTING,
    /** The recommendation window is over; nothing can be handed in any more. */
    RECOMMENDATION_CLOSED,
    /** The day on which the planner has the public notice posted. */
    NOTICE_POSTING,
    /** The period of the public notice, as it was posted, is over. */
    NOTICE_ENDED
}
