package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What one eligibility rule found.
 *
 * @param rule the rule's key in the decision table
 * @param data the data it looked at, in words
 * @param reason why it passed or not, in Chinese
 */
@Embeddable
public record EligibilityFinding(
        @Column(name = "rule_key", length = 64, nullable = false)
        String rule,

        @Column(name = "data", length = 500, nullable = false)
        String data,

        @Column(name = "passed", nullable = false) boolean passed,

        @Column(name = "reason", length = 500, nullable = false)
        String reason) {}
