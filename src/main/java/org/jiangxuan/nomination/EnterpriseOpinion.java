package org.jiangxuan.nomination;

/**
 * The enterprise's check of one application (N39, N70).
 *
 * @param opinion free text, up to 500 characters; must not be blank when the enterprise refuses
 * @param signatory the principal person who signs, up to 40 characters
 * @param by user id of whoever entered it
 */
public record EnterpriseOpinion(boolean agrees, String opinion, String signatory, String by) {}
