package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

class CandidateQueriesIT extends NominationDatabase {

    @Autowired
    private CandidateQueries queries;

    private String submitted = "";
    private String recommended = "";

    @BeforeEach
    void twoCandidatesOfDifferentUnits() {
        submitted = candidates.submit(Applications.of(1));
        recommended = agreed(2, Applications.OTHER_UNIT);
        candidates.advance(recommended, Stage.PUBLICISED_INTERNALLY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNIT_HR", "UNIT_HEAD", "UNIT_UNION"})
    void aUnitSeesItsOwn(Role role) {
        CurrentUser user = user(role, Applications.UNIT, null);

        assertThat(queries.findVisible(submitted, user)).isPresent();
        assertThat(queries.findVisible(recommended, user)).isEmpty();
        assertThat(list(user)).extracting(CandidateRow::number).containsExactly(submitted);
    }

    @Test
    void aDistrictSeesItsOwnOnceTheUnitHasRecommendedThem() {
        assertThat(list(user(Role.DISTRICT, null, "210211")))
                .extracting(CandidateRow::number)
                .containsExactly(recommended);
        assertThat(list(user(Role.DISTRICT, null, "210212"))).isEmpty();
    }

    @Test
    void aDistrictGoesOnSeeingACaseThatEnded() {
        candidates.end(recommended, Outcome.DISTRICT_REFUSED);

        assertThat(queries.findVisible(recommended, user(Role.DISTRICT, null, "210211")))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CENTRE", "CITY_REVIEW", "SECRETARIAT", "SUPERVISION", "ADMIN"})
    void theCitySeesAll(Role role) {
        assertThat(list(user(role, null, null))).hasSize(2);
    }

    @Test
    void anAuthoritySeesThoseUnderReview() {
        CurrentUser authority = user(Role.AUTHORITY, null, null);
        assertThat(list(authority)).isEmpty();

        candidates.advance(recommended, Stage.DISTRICT_AGREED);
        candidates.recordDelivery(recommended);
        candidates.advance(recommended, Stage.RECEIVED);
        candidates.advance(recommended, Stage.UNDER_REVIEW);

        assertThat(list(authority)).extracting(CandidateRow::number).containsExactly(recommended);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXPERT", "FINANCE", "GOVERNMENT"})
    void othersSeeNobodyYet(Role role) {
        assertThat(list(user(role, null, null))).isEmpty();
        assertThat(queries.findVisible(submitted, user(role, null, null))).isEmpty();
    }

    @Test
    void someoneWithoutARoleSeesNobody() {
        assertThat(list(new CurrentUser("nobody", "无", Set.of(), null, null, null)))
                .isEmpty();
    }

    @Test
    void filtersAndPages() {
        CurrentUser city = user(Role.SECRETARIAT, null, null);

        assertThat(queries.count(filter(Stage.SUBMITTED, null), city)).isEqualTo(1);
        assertThat(queries.count(filter(null, "测试甲"), city)).isEqualTo(2);
        assertThat(queries.count(filter(null, "测试甲2"), city)).isEqualTo(1);
        assertThat(queries.count(filter(null, recommended), city)).isEqualTo(1);
        assertThat(queries.count(filter(null, "%"), city)).isZero();
        Page<CandidateRow> second = queries.list(CandidateFilter.of(CAMPAIGN), city, PageRequest.of(1, 1));
        assertThat(second.getTotalElements()).isEqualTo(2);
        assertThat(second.getContent()).extracting(CandidateRow::unitName).containsExactly("大连北海医药有限公司");
        assertThat(queries.all(CAMPAIGN)).extracting(CandidateRow::number).containsExactly(submitted, recommended);
    }

    private Page<CandidateRow> list(CurrentUser user) {
        return queries.list(CandidateFilter.of(CAMPAIGN), user, PageRequest.of(0, 20));
    }

    private static CandidateFilter filter(@Nullable Stage stage, @Nullable String text) {
        return new CandidateFilter(CAMPAIGN, null, null, "J", stage, null, text);
    }

    private static CurrentUser user(Role role, @Nullable String unit, @Nullable String region) {
        return new CurrentUser("user", "某人", Set.of(role), unit, region, null);
    }
}
