package org.jiangxuan.publicity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicityRepository extends Repository<Publicity, Long> {

    Publicity save(Publicity publicity);

    Optional<Publicity> findByKindAndSubject(PublicityKind kind, String subject);

    /** The same row, locked until the transaction ends: closing and filing an objection take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publicity p where p.kind = :kind and p.subject = :subject")
    Optional<Publicity> lock(PublicityKind kind, String subject);
}
