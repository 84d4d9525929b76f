package org.jiangxuan.platform;

/**
 * How many tasks a group has open.
 *
 * @param group the group's id, see {@link GroupNames}
 * @param count how many, at least one
 */
public record OpenCount(String group, long count) {}
