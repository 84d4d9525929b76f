package org.jiangxuan.diagram;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** Who acts at a step, in an official's words. */
final class Who {

    private static final Map<String, String> GROUPS = new LinkedHashMap<>();
    private static final Map<String, String> ASSIGNED =
            Map.of("${assignAuthority}", "各执纪执法部门", "${assignExpert}", "各位评审专家");

    static {
        GROUPS.put("unit${unitCode}hr", "企业人力资源部门");
        GROUPS.put("unit${unitCode}head", "企业负责人");
        GROUPS.put("unit${unitCode}union", "企业工会");
        GROUPS.put("region${regionCode}", "区市县人社部门");
        GROUPS.put("centre", "市就业服务中心");
        GROUPS.put("cityreview", "市人社局审核人员");
        GROUPS.put("secretariat", "市人社局秘书处");
        GROUPS.put("finance", "市财政局");
        GROUPS.put("government", "市政府");
        GROUPS.put("supervision", "市人社局监督人员");
        GROUPS.put("${objectionDesk}", "企业人事或市秘书处");
        GROUPS.put("${objectionInvestigator}", "企业工会或市审核");
        GROUPS.put("${objectionJudge}", "企业负责人或秘书处");
        GROUPS.put("${ownPublicityPoster}", "企业人事或市秘书处");
    }

    private Who() {}

    /** The people of a user task, or the system. */
    static String of(FlowNode node) {
        if (!(node instanceof UserTask task)) {
            return "系统自动";
        }
        String groups = task.getCamundaCandidateGroups();
        if (groups != null) {
            String known = GROUPS.get(groups);
            if (known == null) {
                throw new IllegalArgumentException("No Chinese name for group " + groups + " of " + task.getId());
            }
            return known;
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .map(listener -> ASSIGNED.get(listener.getCamundaDelegateExpression()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody acts at " + task.getId()));
    }
}
