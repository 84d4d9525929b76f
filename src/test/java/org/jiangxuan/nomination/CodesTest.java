package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    private static final Map<String, CodeTable> TABLES = Map.of(
            "sex", Codes.SEX,
            "ethnicity", Codes.ETHNICITY,
            "political", Codes.POLITICAL_STATUS,
            "education", Codes.EDUCATION,
            "industry", Codes.INDUSTRY,
            "category", Codes.ENTERPRISE_CATEGORY,
            "skill", Codes.SKILL_LEVEL);

    @ParameterizedTest
    @CsvSource({
        "sex, 男, 1",
        "sex, 男性, 1",
        "sex, 女, 2",
        "sex, '　女 ', 2",
        "ethnicity, 汉, 01",
        "ethnicity, 汉族, 01",
        "ethnicity, 满, 11",
        "ethnicity, 朝鲜, 10",
        "ethnicity, 锡伯, 38",
        "ethnicity, 乌兹别克族, 43",
        "ethnicity, 毛难族, 36",
        "political, 党员, 01",
        "political, 中共党员, 01",
        "political, 中国共产党党员, 01",
        "political, 中共党员（预备）, 02",
        "political, 预备党员, 02",
        "political, 团员, 03",
        "political, 共青团员, 03",
        "political, 民建, 06",
        "political, 群众, 13",
        "education, 大专, 31",
        "education, 专科, 31",
        "education, 大学专科毕业, 31",
        "education, 本科, 21",
        "education, 大学本科毕业, 21",
        "education, 中专, 41",
        "education, 中等专科毕业, 41",
        "education, 技校, 47",
        "education, 技工学校, 47",
        "education, 高中, 61",
        "education, 普通高中毕业, 61",
        "education, 初中, 71",
        "education, 硕士, 14",
        "education, 博士研究生, 11",
        "industry, A, A",
        "industry, a, A",
        "industry, Ａ, A",
        "industry, ｊ, J",
        "industry, A.矿业, A",
        "industry, A、矿业, A",
        "industry, 'A 矿业', A",
        "industry, 矿业, A",
        "industry, 矿业（A）, A",
        "industry, 建筑业, F",
        "industry, 机械加工行业, J",
        "industry, 航空航天, K",
        "category, 驻连中央企业, CENTRAL",
        "category, 市属（及以下）各类所有制企业, MUNICIPAL",
        "category, 市属(及以下)各类所有制企业, MUNICIPAL",
        "skill, 技师, 2",
        "skill, 二级, 2",
        "skill, 二级/技师, 2",
        "skill, 技师（二级）, 2",
        "skill, 国家职业资格二级（技师）, 2",
        "skill, 高级技师, 1",
        "skill, 高级工, 3",
        "skill, 首席技师, S",
        "skill, t, T",
    })
    void understands_what_people_write(String table, String written, String code) {
        assertThat(table(table).find(written).map(Code::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "sex, 不详",
        "ethnicity, 大连族",
        "political, 积极分子",
        "education, 自学成才",
        "industry, V",
        "industry, AB",
        "industry, B.矿业",
        "industry, ''",
        "industry, '．'",
        "skill, 六级",
    })
    void leaves_open_what_nobody_can_know(String table, String written) {
        assertThat(table(table).find(written)).isEmpty();
    }

    private static CodeTable table(String name) {
        return Objects.requireNonNull(TABLES.get(name));
    }

    static Stream<CodeTable> tables() {
        return TABLES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void finds_every_entry_by_its_code_and_by_its_name(CodeTable table) {
        assertThat(table.all()).isNotEmpty().allSatisfy(code -> {
            assertThat(table.find(code.code())).contains(code);
            assertThat(table.find(code.name())).contains(code);
            assertThat(table.require(code.code())).isEqualTo(code);
        });
    }

    @Test
    void holds_the_tables_in_full() {
        assertThat(Codes.INDUSTRY.all()).hasSize(21);
        assertThat(Codes.ETHNICITY.all()).hasSize(56);
        assertThat(Codes.POLITICAL_STATUS.all()).hasSize(13);
        assertThat(Codes.SKILL_LEVEL.all()).hasSize(7);
    }

    @Test
    void refuses_a_stored_code_that_it_does_not_know() {
        assertThatThrownBy(() -> Codes.INDUSTRY.require("Z")).hasMessageContaining("Z");
    }

    @Test
    void knows_the_divisions_of_dalian_of_all_times() {
        assertThat(Stream.of("210202", "210213", "210282", "210219", "210200", "210221"))
                .allMatch(Codes::isDivisionOfDalian);
        assertThat(Codes.isDivisionOfDalian("110105")).isFalse();
    }
}
