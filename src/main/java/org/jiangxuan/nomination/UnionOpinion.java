package org.jiangxuan.nomination;

/**
 * The same-level union's opinion on one candidate (N39, N71, AMB-15).
 *
 * @param opinion free text, up to 500 characters; must not be blank when the union disagrees
 * @param by user id of whoever entered it
 */
public record UnionOpinion(boolean agrees, String opinion, String by) {}
