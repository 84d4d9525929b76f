package org.jiangxuan.registry;

/**
 * A district, county, city or pilot zone whose HR bureau forwards recommendations (N2, N42).
 *
 * @param code six digits of GB/T 2260, or a local code of letters for a pilot zone (JPXQ, GXQ, CXD, HYK)
 * @param name as printed, for example 中山区
 */
public record Region(String code, String name) {}
