package org.jiangxuan.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jiangxuan.campaign.CampaignWindow;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReminderRows extends JpaRepository<StoredReminder, Long> {

    @Query("select r.groupId from StoredReminder r where r.campaignId = :campaignId and r.phase = :phase"
            + " and r.kind = :kind and r.deadline = :deadline")
    List<String> groupsReminded(String campaignId, CampaignWindow phase, ReminderKind kind, Instant deadline);

    List<StoredReminder> findTop10ByGroupIdInOrderByCreatedAtDescIdDesc(Collection<String> groups);
}
