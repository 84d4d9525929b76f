package org.jiangxuan.publicity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a filing became; a session, which any node may read, carries it to the next page.
 *
 * @param key its number, {@code 2021-Y00001}
 * @param leadReason why it is only a lead; null for an objection
 */
public record Filed(String key, @Nullable LeadReason leadReason) implements Serializable {

    /** Whether it is kept as a lead and holds nobody. */
    public boolean isLead() {
        return leadReason != null;
    }
}
