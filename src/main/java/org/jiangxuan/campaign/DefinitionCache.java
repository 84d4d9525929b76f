package org.jiangxuan.campaign;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parsed definitions by their text: right whatever the transaction that wrote the text comes to. Thread-safe. */
class DefinitionCache {

    private static final int CAPACITY = 16;

    private final Map<String, CampaignDefinition> byText = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CampaignDefinition> eldest) {
            return size() > CAPACITY;
        }
    };

    CampaignDefinition of(String text) {
        synchronized (byText) {
            return byText.computeIfAbsent(text, CampaignFiles::parse);
        }
    }
}
