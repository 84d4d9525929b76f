package org.jiangxuan.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiangxuan.platform.GroupNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates what a campaign's tasks are offered to; running it again changes nothing. */
@Service
public class RegistrySetup {

    private static final Map<String, String> CITY_GROUPS = cityGroups();

    private final ObjectProvider<Accounts> accounts;
    private final Regions regions;
    private final Units units;
    private final UnitAccounts unitAccounts;

    RegistrySetup(ObjectProvider<Accounts> accounts, Regions regions, Units units, UnitAccounts unitAccounts) {
        this.accounts = accounts;
        this.regions = regions;
        this.units = units;
        this.unitAccounts = unitAccounts;
    }

    /**
     * Ensures the regions and the groups of the city's offices, of these regions and authorities, and of every
     * registered enterprise. Enterprises registered later bring their groups themselves.
     */
    @Transactional
    public void ensureGroups(Collection<Region> campaignRegions, Collection<Authority> authorities) {
        Accounts port = accounts.getObject();
        CITY_GROUPS.forEach(port::ensureGroup);
        for (Region region : campaignRegions) {
            regions.ensure(region);
            port.ensureGroup(GroupNames.region(region.code()), region.name() + "人力资源和社会保障部门");
        }
        authorities.forEach(a -> port.ensureGroup(GroupNames.authority(a.code()), a.name()));
        units.all().forEach(unitAccounts::ensureGroups);
    }

    private static Map<String, String> cityGroups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put(GroupNames.CENTRE, "市就业服务中心");
        groups.put(GroupNames.CITY_REVIEW, "市人社局资格审核");
        groups.put(GroupNames.SECRETARIAT, "评选秘书处");
        groups.put(GroupNames.EXPERTS, "评审专家");
        groups.put(GroupNames.FINANCE, "财务");
        groups.put(GroupNames.GOVERNMENT, "市政府审批");
        groups.put(GroupNames.SUPERVISION, "监督");
        return groups;
    }
}
