package org.jiangxuan.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jiangxuan.platform.EncryptedText;

/** One person who may never apply again (N58). */
@Entity
@Table(name = "ban")
class Ban {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_seq")
    @SequenceGenerator(name = "ban_seq", sequenceName = "ban_seq", allocationSize = 50)
    private Long id;

    @Column(name = "identity_index", length = 64, nullable = false)
    private String identityIndex;

    @Convert(converter = EncryptedText.class)
    @Column(name = "identity_number", length = 255, nullable = false)
    private String identityNumber;

    @Column(length = 60, nullable = false)
    private String name;

    @Column(length = 500, nullable = false)
    private String reason;

    @Column(name = "campaign_id", length = 64, nullable = false)
    private String campaignId;

    @Column(name = "banned_at", nullable = false)
    private Instant bannedAt;

    @SuppressWarnings("NullAway.Init")
    protected Ban() {}

    @SuppressWarnings("NullAway.Init")
    Ban(String identityIndex, String identityNumber, String name, String reason, String campaignId, Instant bannedAt) {
        this.identityIndex = identityIndex;
        this.identityNumber = identityNumber;
        this.name = name;
        this.reason = reason;
        this.campaignId = campaignId;
        this.bannedAt = bannedAt;
    }
}
