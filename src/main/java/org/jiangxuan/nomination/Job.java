package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiangxuan.registry.EnterpriseCategory;
import org.jspecify.annotations.Nullable;

/**
 * The candidate's work (N62–N64).
 *
 * @param industry one letter A–U
 * @param category the tick box on the cover; null takes the enterprise's own
 * @param trade name of the trade
 * @param tradeLevel its level as printed on the certificate
 * @param tradeSince since when in this trade
 */
@Embeddable
public record Job(
        @Column(name = "industry", length = 1, nullable = false)
        String industry,

        @Enumerated(EnumType.STRING) @Column(name = "category", length = 16) @Nullable
        EnterpriseCategory category,

        @Column(name = "trade", length = 80, nullable = false)
        String trade,

        @Column(name = "trade_level", length = 40) @Nullable String tradeLevel,
        @Column(name = "trade_since") @Nullable LocalDate tradeSince) {}
