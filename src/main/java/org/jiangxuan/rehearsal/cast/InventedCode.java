package org.jiangxuan.rehearsal.cast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jiangxuan.registry.CreditCode;

/** Makes up a credit code with a right check character for an enterprise whose own nobody told; always the same one. */
final class InventedCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ENTERPRISE = "91";
    private static final String DALIAN = "210200";
    private static final int BODY = 9;

    private InventedCode() {}

    /** A code for the enterprise of this name in the region of this code. */
    static String of(String name, String regionCode) {
        String region = regionCode.matches("\\d{6}") ? regionCode : DALIAN;
        byte[] digest = sha256(name);
        StringBuilder code = new StringBuilder(ENTERPRISE + region);
        for (int i = 0; i < BODY; i++) {
            code.append(ALPHABET.charAt(Math.floorMod(digest[i], ALPHABET.length())));
        }
        return ALPHABET.chars()
                .mapToObj(check -> code + String.valueOf((char) check))
                .filter(CreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
