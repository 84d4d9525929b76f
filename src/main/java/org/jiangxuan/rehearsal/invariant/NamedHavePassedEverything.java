package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;
import org.jiangxuan.campaign.CampaignDefinition.Fraction;

/**
 * Whoever was named has a clean internal publicity, the district's consent, received materials, every authority's opinion,
 * the city's determination, enough experts' scores, the panel's vote, a place on the list, and a notice that is over.
 */
final class NamedHavePassedEverything implements Invariant {

    private static final String NAMED = "select h.candidate_number from honour h where h.campaign_id = :campaign and ";

    @Override
    public String id() {
        return "INV-07";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        int authorities = evidence.campaign().authorities().size();
        Fraction quorum = evidence.campaign().panel().quorum();
        List<String> violations = new ArrayList<>();
        lack(evidence, violations, "地区人社部门同意", """
                not exists (select 1 from district_opinion d
                            where d.candidate_number = h.candidate_number and d.agrees = true)
                """);
        lack(evidence, violations, "材料接收", """
                not exists (select 1 from material_receipt r where r.candidate_number = h.candidate_number)
                """);
        lack(evidence, violations, "全部部门意见", """
                (select count(*) from authority_opinion o
                 where o.candidate_number = h.candidate_number and o.given_at is not null) <> """ + authorities);
        lack(evidence, violations, "市级确定", """
                not exists (select 1 from determination d
                            where d.candidate_number = h.candidate_number and d.determined = true)
                """);
        lack(evidence, violations, "足够的专家评分", """
                (select count(*) from scoring_assignment s
                 where s.candidate_number = h.candidate_number and s.scored_at is not null) * """ + quorum.denominator() + """
                 < (select count(*) from scoring_assignment s
                    where s.candidate_number = h.candidate_number and s.recused_at is null) * """ + quorum.numerator());
        lack(evidence, violations, "评委会通过", """
                not exists (select 1 from standing s where s.candidate_number = h.candidate_number
                            and s.passed = true and s.proposed = true)
                """);
        lack(evidence, violations, "单位内部公示无异议", """
                not exists (select 1 from unit_recommendation_candidate c
                            join unit_recommendation r on r.id = c.round_id
                            join publicity p on p.kind = 'INTERNAL' and p.subject = r.round_key
                            where c.candidate_number = h.candidate_number and p.closed_at >= p.ends_at)
                """);
        lack(evidence, violations, "期满的公示", """
                not exists (select 1 from publicity p where p.kind in ('PUBLIC_NOTICE', 'OWN_PUBLIC')
                            and p.subject in (h.campaign_id, h.candidate_number) and p.closed_at >= p.ends_at)
                """);
        return violations;
    }

    private static void lack(Evidence evidence, List<String> violations, String what, String condition) {
        evidence.texts(NAMED + condition).forEach(number -> violations.add(number + " 已公布，但缺少" + what));
    }
}
