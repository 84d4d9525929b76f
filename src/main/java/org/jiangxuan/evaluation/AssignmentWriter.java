package org.jiangxuan.evaluation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Assigns every member of a panel to candidates in one statement inside the database: at 100 000 candidates and seven
 * experts no row travels to the application. Pairs that exist stay as they are; recused pairs are left out.
 */
@Component
class AssignmentWriter {

    private static final String SEQUENCE = "scoring_assignment_seq";

    private final EntityManager entities;

    AssignmentWriter(EntityManager entities) {
        this.entities = entities;
    }

    /** Assigns the panel to every determined candidate of the campaign. */
    int assignAll(String campaignId) {
        return insert(campaignId, null);
    }

    /** Assigns the panel to one candidate. */
    int assign(String campaignId, String number) {
        return insert(campaignId, number);
    }

    /** Assigns an expert of the pool, whether of the panel or not, to one candidate. */
    void assignTo(String campaignId, String number, String expertId) {
        entities.createNativeQuery(
                        "insert into scoring_assignment (id, campaign_id, candidate_number, expert_id, version) values ("
                                + nextId() + ", :campaignId, :number, :expertId, 0)")
                .setParameter("campaignId", campaignId)
                .setParameter("number", number)
                .setParameter("expertId", expertId)
                .executeUpdate();
    }

    private int insert(String campaignId, @Nullable String number) {
        // columns of nomination's table, as the foreign key has them
        String sql = "insert into scoring_assignment (id, campaign_id, candidate_number, expert_id, version)"
                + " select " + nextId() + ", c.campaign_id, c.number, m.expert_id, 0"
                + " from candidate c join panel_member m on m.campaign_id = c.campaign_id"
                + " where c.campaign_id = :campaignId and "
                + (number == null ? "c.stage = 'DETERMINED'" : "c.number = :number")
                + " and not exists (select 1 from scoring_assignment a"
                + " where a.candidate_number = c.number and a.expert_id = m.expert_id)"
                + " and not exists (select 1 from recusal r"
                + " where r.candidate_number = c.number and r.expert_id = m.expert_id)";
        Query query = entities.createNativeQuery(sql).setParameter("campaignId", campaignId);
        if (number != null) {
            query.setParameter("number", number);
        }
        return query.executeUpdate();
    }

    /** The database's own words for "the sequence's next number". */
    private String nextId() {
        return entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSelectSequenceNextValString(SEQUENCE);
    }
}
