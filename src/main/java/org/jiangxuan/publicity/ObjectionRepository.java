package org.jiangxuan.publicity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObjectionRepository extends Repository<Objection, Long> {

    /** Whose objection it is, without loading it, so that its publicity can be locked first. */
    record Subject(String candidateNumber, ObjectionLevel level) {}

    Set<ObjectionState> OPEN = Set.of(
            ObjectionState.FILED, ObjectionState.ADMITTED, ObjectionState.INVESTIGATED, ObjectionState.REPUBLICISING);

    Objection save(Objection objection);

    Optional<Objection> findByKey(String key);

    List<Objection> findByCandidateNumberOrderByKey(String candidateNumber);

    @Query(
            "select new org.jiangxuan.publicity.ObjectionRepository$Subject(o.candidateNumber, o.level) from Objection o where o.key = :key")
    Optional<Subject> subject(String key);

    List<Objection> findByCandidateNumberAndLevelAndStateInOrderByKey(
            String candidateNumber, ObjectionLevel level, Collection<ObjectionState> states);

    @Query(
            "select o.candidateNumber from Objection o where o.candidateNumber in :numbers and o.level = :level and o.state in :states")
    Set<String> disputed(Collection<String> numbers, ObjectionLevel level, Collection<ObjectionState> states);

    boolean existsByPublicityIdAndStateIn(long publicityId, Collection<ObjectionState> states);

    /**
     * Whether an objection to this publicity is open: it is disputed, and not "without objection". Somebody whom a report
     * of a forgery holds may stay behind, but nobody has objected.
     */
    default boolean isOpen(Publicity publicity) {
        return existsByPublicityIdAndStateIn(publicity.id(), OPEN);
    }
}
