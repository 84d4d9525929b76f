package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/** The keys of objections and of reports run from 1 without a gap and without a repetition. */
final class NumbersAreConsecutive implements Invariant {

    @Override
    public String id() {
        return "INV-21";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        check(
                violations,
                evidence.texts(
                        "select revocation_key from revocation where campaign_id = :campaign order by revocation_key"));
        check(
                violations,
                evidence.texts("select objection_key from objection where campaign_id = :campaign"
                        + " and objection_key is not null order by objection_key"));
        return violations;
    }

    private static void check(List<String> violations, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            String digits = keys.get(i).replaceAll(".*\\D", "");
            if (Integer.parseInt(digits) != i + 1) {
                violations.add("编号 " + keys.get(i) + " 处应为第 " + (i + 1) + " 号");
                return;
            }
        }
    }
}
