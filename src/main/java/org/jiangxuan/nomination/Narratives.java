package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The four narrative rows of annex 1, each with its witness or proof (N66).
 *
 * @param morals 思想品德、社会公德、职业道德 (conditions 1–3)
 * @param skills 技能技艺专长 (condition 4)
 * @param mentoring 攻坚克难、培养技能人才、传授技艺 (condition 5)
 * @param contribution 技术攻关、技术革新、突出贡献 (condition 6)
 */
@Embeddable
public record Narratives(
        @Column(name = "morals", length = 8000) @Nullable String morals,

        @Column(name = "morals_proof", length = 1000) @Nullable
        String moralsProof,

        @Column(name = "skills", length = 8000) @Nullable String skills,

        @Column(name = "skills_proof", length = 1000) @Nullable
        String skillsProof,

        @Column(name = "mentoring", length = 8000) @Nullable String mentoring,

        @Column(name = "mentoring_proof", length = 1000) @Nullable
        String mentoringProof,

        @Column(name = "contribution", length = 8000) @Nullable
        String contribution,

        @Column(name = "contribution_proof", length = 1000) @Nullable
        String contributionProof) {

    /** No narrative yet, as when a candidate comes from annex 3. */
    public static Narratives none() {
        return new Narratives(null, null, null, null, null, null, null, null);
    }
}
