package org.jiangxuan.calendar;

import org.jiangxuan.platform.RuleViolation;

/**
 * A statutory period was asked for in a year whose holidays have not been published: it cannot be computed, and guessing
 * would make a wrong deadline binding.
 */
public class UnknownYearException extends RuleViolation {

    private final int year;

    public UnknownYearException(int year) {
        super("国务院尚未公布" + year + "年的节假日安排（系统中没有该年数据），不能计算法定期限；请在公布并导入后再操作。");
        this.year = year;
    }

    /** The year whose holidays are not known. */
    public int year() {
        return year;
    }
}
