package org.jiangxuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.RuntimeService;
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@RecordApplicationEvents
class CampaignsIT extends IntegrationTest {

    private static final String ID = "dalian-2021";
    private static final int WAIT_SECONDS = 20;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignSchedule schedule;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void createTheCampaign() {
        campaigns.create(Dalian2021.definition());
    }

    @Test
    void creatingTheSameCampaignAgainChangesNothing() {
        campaigns.raise(ID, CampaignPhase.RECOMMENDATION);
        campaigns.create(CampaignFiles.parse(Dalian2021.text() + "\n# 备注\n"));
        assertThat(campaigns.all()).singleElement().satisfies(campaign -> {
            assertThat(campaign.id()).isEqualTo(ID);
            assertThat(campaign.phase()).isEqualTo(CampaignPhase.RECOMMENDATION);
        });
        assertThat(campaigns.definition(ID).yaml()).isEqualTo(Dalian2021.text());
    }

    @Test
    void anotherCampaignWithTheSameIdIsRefused() {
        CampaignDefinition other = CampaignFiles.parse(Dalian2021.with("unitCap: 3", "unitCap: 4"));
        assertThatThrownBy(() -> campaigns.create(other))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("dalian-2021已经存在");
        assertThat(campaigns.definition(ID).unitCap()).isEqualTo(3);
    }

    @Test
    void aCampaignThatIsNotThereIsToldByItsId() {
        assertThatThrownBy(() -> campaigns.definition("dalian-1999"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("dalian-1999");
        assertThatThrownBy(() -> campaigns.phase("dalian-1999")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void startingTwiceStartsOneProcess() {
        campaigns.start(ID);
        campaigns.start(ID);
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(ID)
                        .count())
                .isEqualTo(1);
        assertThat(campaigns.get(ID).startedAt())
                .isEqualTo(OffsetDateTime.parse("2021-06-16T09:00+08:00").toInstant());
    }

    @Test
    void aPhaseIsRaisedOnceAndOnlyForward() {
        campaigns.raise(ID, CampaignPhase.REVIEW);
        campaigns.raise(ID, CampaignPhase.REVIEW);
        campaigns.raise(ID, CampaignPhase.RECOMMENDATION);
        assertThat(campaigns.phase(ID)).isEqualTo(CampaignPhase.REVIEW);
        assertThat(campaigns.reachedAt(ID)).containsOnlyKeys(CampaignPhase.REVIEW);
        assertThat(events.stream(CampaignPhaseReached.class))
                .containsExactly(new CampaignPhaseReached(
                        ID,
                        CampaignPhase.REVIEW,
                        OffsetDateTime.parse("2021-06-16T09:00+08:00").toInstant()));
    }

    @Test
    void aRaiseThatIsRolledBackDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            campaigns.raise(ID, CampaignPhase.REVIEW);
            status.setRollbackOnly();
        });
        assertThat(campaigns.phase(ID)).isEqualTo(CampaignPhase.PLANNED);
        assertThat(campaigns.reachedAt(ID)).isEmpty();
    }

    @Test
    void lookingUnderTheLockNeedsATransactionToHoldIt() {
        assertThatThrownBy(() -> campaigns.reachedLocked(ID, CampaignPhase.REVIEW))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aPhaseCannotBeRaisedBetweenSomeonesLookAndTheirWaiting() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Boolean> looker = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            boolean reached = campaigns.reachedLocked(ID, CampaignPhase.REVIEW);
            looked.countDown();
            await(waits);
            return reached;
        }));
        await(looked);
        CompletableFuture<Void> raiser = CompletableFuture.runAsync(() -> campaigns.raise(ID, CampaignPhase.REVIEW));
        assertThatThrownBy(() -> raiser.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        waits.countDown();
        assertThat(looker.get(WAIT_SECONDS, TimeUnit.SECONDS)).isFalse();
        raiser.get(WAIT_SECONDS, TimeUnit.SECONDS);
        assertThat(campaigns.phase(ID)).isEqualTo(CampaignPhase.REVIEW);
    }

    @Test
    void whoLooksUnderTheLockSeesWhatOthersRaisedEvenIfTheyHadLoadedTheCampaignBefore() {
        transaction.executeWithoutResult(status -> {
            campaigns.get(ID);
            CompletableFuture.runAsync(() -> campaigns.raise(ID, CampaignPhase.REVIEW))
                    .join();
            assertThat(campaigns.reachedLocked(ID, CampaignPhase.REVIEW)).isTrue();
            campaigns.raise(ID, CampaignPhase.DETERMINED);
            assertThat(campaigns.reachedLocked(ID, CampaignPhase.DETERMINED)).isTrue();
            campaigns.raise(ID, CampaignPhase.EVALUATION);
        });
        assertThat(campaigns.reachedAt(ID))
                .containsOnlyKeys(CampaignPhase.REVIEW, CampaignPhase.DETERMINED, CampaignPhase.EVALUATION);
    }

    @Test
    void twoWhoRaiseTheSamePhaseAtOnceRaiseItOnce() {
        List<CompletableFuture<Void>> both = List.of(
                CompletableFuture.runAsync(() -> campaigns.raise(ID, CampaignPhase.DETERMINED)),
                CompletableFuture.runAsync(() -> campaigns.raise(ID, CampaignPhase.DETERMINED)));
        both.forEach(CompletableFuture::join);
        assertThat(campaigns.reachedAt(ID)).containsOnlyKeys(CampaignPhase.DETERMINED);
    }

    @Test
    void theScheduleIsTheDefinitionsTimetable() {
        assertThat(schedule.due(ID, "task-union-opinion"))
                .isEqualTo(OffsetDateTime.parse("2021-06-24T00:00+08:00").toInstant());
        assertThat(schedule.of(ID).internalPostingLatest()).isEqualTo("2021-06-23");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
