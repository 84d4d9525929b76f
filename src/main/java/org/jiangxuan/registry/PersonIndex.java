package org.jiangxuan.registry;

import java.util.Locale;
import org.jiangxuan.platform.BlindIndex;
import org.springframework.stereotype.Component;

/**
 * The keyed index by which a person is found without storing the identity number in clear. A 15-digit number and the
 * 18-digit number made of it give the same index (GB 11643).
 */
@Component
public class PersonIndex {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final BlindIndex blindIndex;

    PersonIndex(BlindIndex blindIndex) {
        this.blindIndex = blindIndex;
    }

    /** The index of this identity number, in whatever of the usual forms it is written. */
    public String of(String identityNumber) {
        return blindIndex.of("identity-number", normalise(identityNumber));
    }

    /** Half-width, without blanks, upper case; 15 digits are completed to 18. Does not judge whether it is valid. */
    static String normalise(String identityNumber) {
        String plain = Widths.narrow(identityNumber).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return plain.matches("\\d{15}") ? complete(plain) : plain;
    }

    private static String complete(String fifteen) {
        String body = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % 11);
    }
}
