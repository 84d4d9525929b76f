package org.jiangxuan.nomination;

/**
 * An entry of a code table.
 *
 * @param code what is stored, for instance {@code 01}
 * @param name what is printed, for instance {@code 汉族}
 */
public record Code(String code, String name) {}
