package org.jiangxuan.rehearsal.scenario;

/**
 * What a rehearsal takes for granted about every nominee, because the summary table (annex 3) does not hold it.
 *
 * @param insuredMonths months of Dalian social insurance, cumulative (N7)
 * @param qualificationLevel 5 … 1, T or S (N8)
 * @param artisanTechnician whether the enterprise has recognised the person as 工匠技师 (N9)
 * @param frontLine whether the person works directly on a front-line post (N6)
 */
public record Assumed(int insuredMonths, String qualificationLevel, boolean artisanTechnician, boolean frontLine) {

    /** All goes well. */
    public static final Assumed DEFAULT = new Assumed(96, "2", true, true);
}
