package org.jiangxuan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterpriseCategoryTest {

    @ParameterizedTest
    @CsvSource({
        "驻连中央企业, CENTRAL",
        "驻连省属企业, PROVINCIAL",
        "市属（及以下）各类所有制企业, MUNICIPAL",
        "市属(及以下)各类所有制企业, MUNICIPAL",
        "municipal, MUNICIPAL"
    })
    void isFoundByWhatIsPrintedOrByItsCode(String text, EnterpriseCategory category) {
        assertThat(EnterpriseCategory.find(text)).contains(category);
    }

    @Test
    void isNotGuessed() {
        assertThat(EnterpriseCategory.find("外资企业")).isEmpty();
    }
}
