package org.jiangxuan.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parsed definitions by their text and the windows that took the place of those in it: right whatever the transaction
 * that wrote them comes to. Thread-safe.
 */
class DefinitionCache {

    private static final int CAPACITY = 32;

    private record Key(String text, @Nullable String windows) {}

    private final Map<Key, CampaignDefinition> known = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CampaignDefinition> eldest) {
            return size() > CAPACITY;
        }
    };

    /** @param windows as {@link WindowsText} writes them; null if they are the text's own */
    CampaignDefinition of(String text, @Nullable String windows) {
        synchronized (known) {
            CampaignDefinition definition = known.get(new Key(text, windows));
            if (definition == null) {
                CampaignDefinition written = CampaignFiles.parse(text);
                definition = windows == null ? written : written.with(WindowsText.read(windows));
                known.put(new Key(text, windows), definition);
            }
            return definition;
        }
    }
}
