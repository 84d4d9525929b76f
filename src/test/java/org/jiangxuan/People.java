package org.jiangxuan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiangxuan.nomination.Application;
import org.jiangxuan.nomination.Contact;
import org.jiangxuan.nomination.Job;
import org.jiangxuan.nomination.Narratives;
import org.jiangxuan.nomination.Person;
import org.jiangxuan.nomination.Qualification;
import org.jiangxuan.registry.EnterpriseCategory;

/** Invented people for tests, each with an identity number of their own that checks out. */
public final class People {

    public static final Qualification QUALIFIED = new Qualification(96, "2", true, LocalDate.of(2019, 5, 1), true);

    private static final LocalDate BORN = LocalDate.of(1980, 1, 2);
    private static final String WEIGHTED = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private People() {}

    /** An application of a new person who meets every requirement. */
    public static Application applying(String campaignId, String unitCode) {
        return applying(campaignId, unitCode, QUALIFIED);
    }

    public static Application applying(String campaignId, String unitCode, Qualification qualification) {
        int nth = SEQUENCE.incrementAndGet();
        LocalDate born = BORN.plusDays(nth);
        return new Application(
                campaignId,
                unitCode,
                null,
                null,
                identityNumber(born, nth),
                new Person("试验" + "甲乙丙丁戊己庚辛壬癸".charAt(nth % 10), "1", born, "01", "13", "31", null, null, null, null),
                new Job("J", EnterpriseCategory.MUNICIPAL, "钳工", null, null),
                new Contact(null, "1390000" + "%04d".formatted(nth % 10_000), "大连市中山区试验路" + nth + "号", null),
                qualification,
                List.of(),
                Narratives.none());
    }

    /** A man's identity number, by GB 11643. */
    public static String identityNumber(LocalDate born, int sequence) {
        String digits =
                "210202" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted((sequence * 2 + 1) % 1000);
        String[] weights = WEIGHTED.split(" ");
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Integer.parseInt(weights[i]) * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
