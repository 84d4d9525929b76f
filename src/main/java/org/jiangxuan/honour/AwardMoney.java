package org.jiangxuan.honour;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one-off award in yuan: the notice fixes what the craftsman receives after tax (N48); gross and tax follow from
 * the campaign's rate, which finance has to confirm (AMB-12).
 *
 * @param net paid out
 * @param gross before tax
 * @param tax gross less net
 */
record AwardMoney(BigDecimal net, BigDecimal gross, BigDecimal tax) {

    /**
     * @param taxRate share of the gross, at least 0 and less than 1
     */
    static AwardMoney ofNet(BigDecimal netYuan, BigDecimal taxRate) {
        if (netYuan.signum() < 0 || taxRate.signum() < 0 || taxRate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("Not an award: net " + netYuan + ", tax rate " + taxRate);
        }
        BigDecimal net = netYuan.setScale(2, RoundingMode.HALF_UP);
        BigDecimal gross = net.divide(BigDecimal.ONE.subtract(taxRate), 2, RoundingMode.HALF_UP);
        return new AwardMoney(net, gross, gross.subtract(net));
    }
}
