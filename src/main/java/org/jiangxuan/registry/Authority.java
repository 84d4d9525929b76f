package org.jiangxuan.registry;

/**
 * A law-enforcement or discipline body that gives its opinion on every recommended person (N43).
 *
 * @param code letters only, since engine group ids are made of it
 * @param name as printed, for example 市公安局
 */
public record Authority(String code, String name) {}
