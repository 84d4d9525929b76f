package org.jiangxuan.rehearsal.invariant;

import java.util.ArrayList;
import java.util.List;

/** No task was completed twice, and the engine's count of completed tasks is that of the people who acted. */
final class NothingIsDoneTwice implements Invariant {

    @Override
    public String id() {
        return "INV-13";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>(evidence.texts("""
                select i.BUSINESS_KEY_ from ACT_HI_ACTINST a join ACT_HI_PROCINST i on i.ID_ = a.PROC_INST_ID_
                where a.TASK_ID_ is not null group by i.BUSINESS_KEY_, a.TASK_ID_ having count(*) > 1
                """));
        violations.addAll(evidence.texts("""
                select i.BUSINESS_KEY_ from ACT_HI_PROCINST i
                where i.PROC_DEF_KEY_ in ('candidate', 'honour', 'unit-recommendation', 'revocation', 'objection')
                group by i.PROC_DEF_KEY_, i.BUSINESS_KEY_ having count(*) > 1
                """));
        violations.replaceAll(key -> key + " 有重复办理");
        long completed = evidence.count("select count(*) from ACT_HI_TASKINST where DELETE_REASON_ = 'completed'");
        Integer acted = evidence.acted();
        if (acted != null && acted != completed) {
            violations.add("人员办理 " + acted + " 件，流程引擎记录办结 " + completed + " 件");
        }
        return violations;
    }
}
