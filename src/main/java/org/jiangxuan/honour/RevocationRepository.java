package org.jiangxuan.honour;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevocationRepository extends Repository<Revocation, String> {

    Revocation save(Revocation revocation);

    Optional<Revocation> findByKey(String key);

    /** Locked until the transaction ends: one step after the other, each once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Revocation r where r.key = :key")
    Optional<Revocation> lock(String key);

    List<Revocation> findByCandidateNumberOrderByKeyDesc(String candidateNumber);

    Optional<Revocation> findFirstByCandidateNumberAndStateInOrderByKey(
            String candidateNumber, Collection<RevocationState> states);

    List<Revocation> findByUnitCodeAndStateOrderByRevokedAtDescKeyDesc(String unitCode, RevocationState state);
}
