package org.jiangxuan.registry;

import java.util.Arrays;
import java.util.Optional;

/** The three tick boxes on the cover of annex 1 (N63). */
public enum EnterpriseCategory {
    CENTRAL("驻连中央企业"),
    PROVINCIAL("驻连省属企业"),
    MUNICIPAL("市属（及以下）各类所有制企业");

    private final String title;

    EnterpriseCategory(String title) {
        this.title = title;
    }

    /** The words printed beside the tick box. */
    public String title() {
        return title;
    }

    /** The category whose printed words or code these are; brackets may be half-width. */
    public static Optional<EnterpriseCategory> find(String text) {
        String wanted = text.strip().replace('(', '（').replace(')', '）');
        return Arrays.stream(values())
                .filter(c -> c.title.equals(wanted) || c.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
