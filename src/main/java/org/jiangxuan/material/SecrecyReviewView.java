package org.jiangxuan.material;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review by the secrecy department (N36).
 *
 * @param department who reviewed and declassified
 * @param documentNumber of its document
 * @param reviewedOn the day, in China, of its document
 * @param recordedBy the account that recorded it
 */
public record SecrecyReviewView(
        String department, String documentNumber, LocalDate reviewedOn, String recordedBy, Instant recordedAt) {}
