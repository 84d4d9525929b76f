package org.jiangxuan.registry;

/** Enterprises for tests that have no database. */
public final class TestUnits {

    private TestUnits() {}

    /** A provincial enterprise in 旅顺口区. */
    public static Unit unit() {
        return new Unit(CreditCode.parse("91210212H9EH9J1GRD"), "大连北良桥医药有限公司", "210212", EnterpriseCategory.PROVINCIAL);
    }
}
