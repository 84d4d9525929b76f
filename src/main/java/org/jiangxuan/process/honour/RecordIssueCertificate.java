package org.jiangxuan.process.honour;

import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores when the certificate was issued. */
@Component("recordIssueCertificate")
class RecordIssueCertificate extends CandidateTaskListener {

    private final Honours honours;

    RecordIssueCertificate(CaseLog log, Honours honours) {
        super(log);
        this.honours = honours;
    }

    @Override
    protected String store(String number, TaskValues values) {
        honours.recordCertificate(number, values.date("issuedOn"), values.by());
        return "issued";
    }
}
