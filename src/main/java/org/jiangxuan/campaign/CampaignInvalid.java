package org.jiangxuan.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.jiangxuan.platform.RuleViolation;

/** A campaign file cannot be used. It carries every fault at once. */
public class CampaignInvalid extends RuleViolation {

    // not serialized: the message says it all
    private final transient List<CampaignFault> faults;

    public CampaignInvalid(List<CampaignFault> faults) {
        super(faults.stream()
                .map(CampaignFault::toString)
                .collect(Collectors.joining("\n", "活动定义文件有" + faults.size() + "处错误：\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault of the file, in the order of the file. */
    public List<CampaignFault> faults() {
        return faults;
    }
}
