package org.jiangxuan;

import org.jiangxuan.registry.CreditCode;

/** Invented credit codes of enterprises that check out. */
public final class CreditCodes {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    /** The code of the n-th enterprise, from 0. */
    public static String nth(int n) {
        String body = "91210211" + "%09d".formatted(n);
        return SIGNS.chars()
                .mapToObj(check -> body + (char) check)
                .filter(CreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }
}
