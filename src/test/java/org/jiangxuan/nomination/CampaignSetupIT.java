package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.BanRegister;
import org.jiangxuan.registry.EnterpriseCategory;
import org.jiangxuan.registry.Region;
import org.jiangxuan.registry.Regions;
import org.jiangxuan.registry.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class CampaignSetupIT extends NominationDatabase {

    @Autowired
    private CampaignSetup setup;

    @Autowired
    private Regions regions;

    @Autowired
    private BanRegister bans;

    @Test
    void ensuresEveryGroupThatTasksAreOfferedToAndCanBeRunAgain() {
        CampaignDefinition campaign = Dalian2021.definition();

        setup.ensureGroups(campaign);
        List<Region> once = regions.all();
        setup.ensureGroups(campaign);

        assertThat(regions.all()).isEqualTo(once);
        campaign.regions().forEach(r -> verifyGroup(GroupNames.region(r.code())));
        campaign.authorities().forEach(a -> verifyGroup(GroupNames.authority(a.code())));
        verifyGroup(GroupNames.SECRETARIAT);
        verifyGroup(GroupNames.unitHr(Applications.UNIT));
        verifyGroup(GroupNames.unitUnion(Applications.UNIT));
    }

    @Test
    void registersAnEnterpriseWithItsGroupsOnce() {
        units.register("91210203DUCL6HQEFJ", "大连渤信精密机械有限公司", "210203", EnterpriseCategory.PROVINCIAL);
        verify(accounts).ensureGroup("unit91210203DUCL6HQEFJhr", "大连渤信精密机械有限公司人力资源部门");

        Unit again = units.register("91210203DUCL6HQEFJ", "大连渤信精密机械有限公司", "210204", EnterpriseCategory.PROVINCIAL);

        assertThat(again.regionCode()).isEqualTo("210204");
        assertThat(units.findByName(" 大连渤信精密机械有限公司 ")).map(Unit::creditCode).contains("91210203DUCL6HQEFJ");
    }

    @Test
    void refusesATakenNameAnUnknownRegionAndAWrongCode() {
        refused("name", "91210203DUCL6HQEFJ", "大连北海医药有限公司", "210203");
        refused("regionCode", "91210203DUCL6HQEFJ", "大连渤信精密机械有限公司", "999999");
        refused("creditCode", "91210203DUCL6HQEFK", "大连渤信精密机械有限公司", "210203");
        verify(accounts, never()).ensureGroup(eq("unit91210203DUCL6HQEFJhr"), any());
    }

    @ParameterizedTest
    @CsvSource({"沙河口区, 210204", "长兴岛, CXD", "长兴岛经济区, CXD", "高新区, GXQ", "金普新区, JPXQ", "庄河市, 210283"})
    void knowsTheRegionsOfTheSampleUnits(String name, String code) {
        assertThat(regions.findByName(name)).map(Region::code).contains(code);
    }

    @Test
    void bansAPersonOnceInWhateverForm() {
        String eighteen = Applications.identity(7);
        String fifteen = eighteen.substring(0, 6) + eighteen.substring(8, 17);

        bans.ban(fifteen, "测试甲7", "业绩造假", CAMPAIGN);
        bans.ban(eighteen, "测试甲7", "业绩造假", CAMPAIGN);

        assertThat(bans.isBanned(eighteen)).isTrue();
        assertThat(bans.isBanned(fifteen)).isTrue();
        assertThat(bans.isBanned(Applications.identity(8))).isFalse();
        assertThat(jdbc.sql("select count(*) from ban").query(Integer.class).single())
                .isEqualTo(1);
    }

    private void verifyGroup(String id) {
        verify(accounts, atLeastOnce()).ensureGroup(eq(id), any());
    }

    private void refused(String field, String code, String name, String region) {
        assertThatThrownBy(() -> units.register(code, name, region, EnterpriseCategory.PROVINCIAL))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).contains(field));
    }
}
