package org.jiangxuan.nomination;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;

/** Found by its name: a fragment of {@link CandidateRepository}. */
class CandidateLookupImpl implements CandidateLookup {

    private final EntityManager entities;

    CandidateLookupImpl(EntityManager entities) {
        this.entities = entities;
    }

    /** A query by the number would go to the database each time, and write before what is not written yet. */
    @Override
    public Optional<Candidate> findByNumber(String number) {
        return entities.unwrap(Session.class).bySimpleNaturalId(Candidate.class).loadOptional(number);
    }
}
