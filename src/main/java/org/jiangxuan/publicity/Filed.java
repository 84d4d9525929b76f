package org.jiangxuan.publicity;

import org.jspecify.annotations.Nullable;

/**
 * What a filing became.
 *
 * @param key its number, {@code 2021-Y00001}
 * @param leadReason why it is only a lead; null for an objection
 */
public record Filed(String key, @Nullable LeadReason leadReason) {

    /** Whether it is kept as a lead and holds nobody. */
    public boolean isLead() {
        return leadReason != null;
    }
}
