package org.jiangxuan.registry;

import org.springframework.data.jpa.repository.JpaRepository;

interface BanRepository extends JpaRepository<Ban, Long> {

    boolean existsByIdentityIndex(String identityIndex);
}
