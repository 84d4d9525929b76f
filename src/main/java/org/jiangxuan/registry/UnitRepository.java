package org.jiangxuan.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<Unit, String> {

    Optional<Unit> findByName(String name);

    List<Unit> findByCreditCodeIn(Collection<String> creditCodes);

    List<Unit> findAllByOrderByNameAsc();
}
