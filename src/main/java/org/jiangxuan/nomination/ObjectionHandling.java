package org.jiangxuan.nomination;

/**
 * Who deals with an objection: groups, as {@code platform.GroupNames} names them.
 *
 * @param internal whether it is against the unit's internal publicity, and not against the public notice
 * @param desk says whether it is admissible
 * @param investigator finds out
 * @param judge concludes
 * @param poster publishes once more for the candidate alone
 */
public record ObjectionHandling(boolean internal, String desk, String investigator, String judge, String poster) {}
