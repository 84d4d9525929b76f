package org.jiangxuan.honour;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One craftsman's honour; what has not happened yet is null.
 *
 * @param number the candidate's number
 * @param certificateNumber number of the certificate
 * @param netYuan award paid out after tax, in yuan (N48)
 * @param grossYuan award before tax, in yuan (AMB-12)
 * @param taxYuan tax, in yuan
 * @param certificateOn day the certificate was issued
 * @param paidOn day the award was paid
 * @param voucher number of the payment voucher
 * @param withheldBecause why the award is not paid at all
 * @param benefits what was arranged (N49–N54)
 * @param completedAt when everything was settled
 * @param cancelledAt when the title was taken away (N58)
 */
public record HonourView(
        String number,
        String certificateNumber,
        BigDecimal netYuan,
        BigDecimal grossYuan,
        BigDecimal taxYuan,
        @Nullable LocalDate certificateOn,
        @Nullable LocalDate paidOn,
        @Nullable String voucher,
        @Nullable String withheldBecause,
        @Nullable String benefits,
        @Nullable Instant completedAt,
        @Nullable Instant cancelledAt) {}
