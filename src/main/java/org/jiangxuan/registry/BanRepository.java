package org.jiangxuan.registry;

import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BanRepository extends JpaRepository<Ban, Long> {

    boolean existsByIdentityIndex(String identityIndex);

    @Query("select b.identityIndex from Ban b where b.identityIndex in :indexes")
    Set<String> among(Collection<String> indexes);
}
