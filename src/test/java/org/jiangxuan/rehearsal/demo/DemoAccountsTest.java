package org.jiangxuan.rehearsal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.jiangxuan.platform.SampleAccounts.SampleAccount;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.rehearsal.cast.Cast.Player;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    private final WorkList work = mock(WorkList.class);
    private final DemoAccounts demo = new DemoAccounts(mock(Accounts.class), work);

    @Test
    void ofEachRoleTheOneWithMostToDoComesFirst() {
        demo.enrol(List.of(
                new Player("hr01", "人力资源部门", "甲公司", "unitAhr"),
                new Player("hr02", "人力资源部门", "乙公司", "unitBhr"),
                new Player("expert01", "评审专家1", "", "experts"),
                new Player("expert02", "评审专家2", "", "experts")));
        when(work.open())
                .thenReturn(List.of(
                        item("1", "unitBhr", null),
                        item("2", "unitBhr", null),
                        item("3", "unitAhr", null),
                        item("4", "none", "expert02")));

        List<SampleAccount> offered = demo.all();

        assertThat(offered)
                .extracting(SampleAccount::userId)
                .containsExactly("hr02", "expert02", "admin", "hr01", "expert01");
        assertThat(offered).extracting(SampleAccount::openTasks).containsExactly(2L, 1L, 0L, 1L, 0L);
        assertThat(offered).filteredOn(SampleAccount::first).hasSize(3);
    }

    private static WorkItem item(String id, String group, @Nullable String assignee) {
        return new WorkItem(
                id, "task", "任务", "candidate", "2021-00001", "2021-00001", null, null, Set.of(group), assignee);
    }
}
