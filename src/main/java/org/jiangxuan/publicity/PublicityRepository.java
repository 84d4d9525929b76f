package org.jiangxuan.publicity;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicityRepository extends Repository<Publicity, Long> {

    /** Which publicity a candidate stands on, without loading it, so that it can be locked first. */
    record Standing(PublicityKind kind, String subject, String campaignId) {}

    Publicity save(Publicity publicity);

    Optional<Publicity> findByKindAndSubject(PublicityKind kind, String subject);

    /** The same row, locked until the transaction ends: closing and filing an objection take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publicity p where p.kind = :kind and p.subject = :subject")
    Optional<Publicity> lock(PublicityKind kind, String subject);

    @Query("""
            select new org.jiangxuan.publicity.PublicityRepository$Standing(p.kind, p.subject, p.campaignId)
            from Publicity p join p.candidates c where c = :number and p.kind in :kinds order by p.id
            """)
    List<Standing> standings(String number, Collection<PublicityKind> kinds);

    /** The publicities a candidate stands on, the oldest first. */
    @Query("select p from Publicity p join p.candidates c where c = :number and p.kind in :kinds order by p.id")
    List<Publicity> ofCandidate(String number, Collection<PublicityKind> kinds);

    /** The last day of the campaign's public notice, and of those that one of these candidates had alone. */
    @Query("""
            select max(p.lastDay) from Publicity p where p.campaignId = :campaignId and (p.kind = PUBLIC_NOTICE
            or p.kind = OWN_PUBLIC and exists (select 1 from p.candidates c where c in :numbers))
            """)
    Optional<LocalDate> lastDay(String campaignId, Collection<String> numbers);

    List<Publicity> findByCampaignIdAndStateOrderByKindAscSubjectAsc(String campaignId, PublicityState state);

    /** The publicity of a subject whose result is open, locked as above. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publicity p where p.subject = :subject and p.state = POSTED")
    Optional<Publicity> lockRunning(String subject);
}
