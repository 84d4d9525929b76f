package org.jiangxuan.nomination;

import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.registry.Authority;
import org.jiangxuan.registry.Region;
import org.jiangxuan.registry.RegistrySetup;
import org.springframework.stereotype.Service;

/** Prepares the registry for a campaign; running it again changes nothing. */
@Service
public class CampaignSetup {

    private final RegistrySetup registry;

    CampaignSetup(RegistrySetup registry) {
        this.registry = registry;
    }

    /** Ensures the regions and every group that the campaign's tasks are offered to. */
    public void ensureGroups(CampaignDefinition campaign) {
        registry.ensureGroups(
                campaign.regions().stream()
                        .map(r -> new Region(r.code(), r.name()))
                        .toList(),
                campaign.authorities().stream()
                        .map(a -> new Authority(a.code(), a.name()))
                        .toList());
    }
}
