package org.jiangxuan.registry;

import org.jiangxuan.platform.GroupNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The three groups that act for an enterprise (AMB-18). */
@Component
public class UnitAccounts {

    private final ObjectProvider<Accounts> accounts;

    UnitAccounts(ObjectProvider<Accounts> accounts) {
        this.accounts = accounts;
    }

    /** Creates the groups of its HR, head and union unless they exist. */
    public void ensureGroups(Unit unit) {
        Accounts port = accounts.getObject();
        port.ensureGroup(GroupNames.unitHr(unit.creditCode()), unit.name() + "人力资源部门");
        port.ensureGroup(GroupNames.unitHead(unit.creditCode()), unit.name() + "主要负责人");
        port.ensureGroup(GroupNames.unitUnion(unit.creditCode()), unit.name() + "工会");
    }
}
