package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/** Certificate numbers are unique and run from 1 without a gap, revoked ones included. */
final class CertificatesAreConsecutive implements Invariant {

    @Override
    public String id() {
        return "INV-10";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        int expected = 1;
        for (String certificate : evidence.texts(
                "select certificate_number from honour where campaign_id = :campaign order by certificate_number")) {
            int number = Integer.parseInt(certificate.substring(certificate.lastIndexOf('-') + 1));
            if (number != expected) {
                violations.add("证书 " + certificate + " 处应为第 " + expected + " 号");
            }
            expected = number + 1;
        }
        return violations;
    }
}
