package org.jiangxuan.registry;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<Unit, String> {

    Optional<Unit> findByName(String name);

    List<Unit> findByCreditCodeIn(Collection<String> creditCodes);

    List<Unit> findAllByOrderByNameAsc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u.creditCode from Unit u where u.creditCode = :code")
    Optional<String> lock(String code);
}
