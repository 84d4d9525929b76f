package org.jiangxuan.honour;

/**
 * A name that the municipal government strikes from the list (N46).
 *
 * @param number the candidate's number
 * @param reason why
 */
public record Strike(String number, String reason) {}
